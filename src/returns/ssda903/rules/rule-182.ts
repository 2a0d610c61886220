import { rule } from '../child.ts'
import { HEALTH_ITEMS, itemsAnswered, itemsBlank, OUTCOME_ITEMS } from '../outcomes.ts'

export const rule182 = rule({
  code: '182',
  says: 'Some outcomes are answered, but not all four that are asked of every child: immunisations, teeth check, health assessment and substance misuse.',
  mend: 'Answer the four, or leave every outcome blank.',
  fields: [
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'CONVICTED',
    'HEALTH_CHECK',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED',
  ],
  needs: ['OC2'],
  from: 2023,
  check({ oc2 }, fault) {
    for (const outcome of oc2) {
      const blank = itemsBlank(outcome, HEALTH_ITEMS)
      if (blank.length > 0 && itemsAnswered(outcome, OUTCOME_ITEMS).length > 0) fault(outcome, ...blank)
    }
  },
})
