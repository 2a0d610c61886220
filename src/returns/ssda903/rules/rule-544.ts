import { rule } from '../child.ts'
import { HEALTH_ITEMS, itemsBlank } from '../outcomes.ts'

/** Where the answer is 0, rule 182 asks for the others. */
export const rule544 = rule({
  code: '544',
  says: 'The child was convicted, but the outcomes asked of every child are not all answered.',
  mend: 'Answer all four: immunisations, teeth check, health assessment and substance misuse.',
  fields: ['CONVICTED', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'],
  needs: ['OC2'],
  from: 2023,
  check({ oc2 }, fault) {
    for (const outcome of oc2) {
      if (outcome.CONVICTED !== '1') continue
      const blank = itemsBlank(outcome, HEALTH_ITEMS)
      if (blank.length > 0) fault(outcome, ...blank)
    }
  },
})
