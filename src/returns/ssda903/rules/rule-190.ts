import { rule } from '../child.ts'
import { isLookedAfterAllYear } from '../cohorts.ts'
import { itemsAnswered, OUTCOME_ITEMS } from '../outcomes.ts'

export const rule190 = rule({
  code: '190',
  says: 'There are health and other outcomes of a child who was not looked after through the whole year.',
  mend: 'Leave them blank, or add the episodes that are missing.',
  fields: [
    'CONVICTED',
    'HEALTH_CHECK',
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED',
  ],
  needs: ['OC2', 'Episodes'],
  from: 2023,
  check(child, fault) {
    if (child.oc2.length === 0 || isLookedAfterAllYear(child)) return
    for (const outcome of child.oc2) {
      const given = itemsAnswered(outcome, OUTCOME_ITEMS)
      if (given.length > 0) fault(outcome, ...given)
    }
  },
})
