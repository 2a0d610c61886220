import { rule } from '../child.ts'
import { itemsAnswered } from '../outcomes.ts'

export const rule193 = rule({
  code: '193',
  says: 'Help with substance misuse is answered, but the child is not said to misuse substances.',
  mend: 'Leave both answers about help blank, or say that the child misuses substances.',
  fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
  needs: ['OC2'],
  from: 2023,
  check({ oc2 }, fault) {
    for (const outcome of oc2) {
      if (outcome.SUBSTANCE_MISUSE === '1') continue
      const given = itemsAnswered(outcome, ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'])
      if (given.length > 0) fault(outcome, ...given)
    }
  },
})
