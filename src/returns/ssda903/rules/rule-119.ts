import { isGiven } from '../../rule.ts'
import { rule } from '../child.ts'

export const rule119 = rule({
  code: '119',
  says: 'The decision to place the child for adoption was reversed, but only the date or only the reason is given.',
  mend: 'Give both.',
  fields: ['REASON_PLACED_CEASED', 'DATE_PLACED_CEASED'],
  needs: ['PlacedAdoption'],
  from: 2023,
  check({ placedAdoption }, fault) {
    for (const decision of placedAdoption) {
      const [hasDate, hasReason] = [isGiven(decision, 'DATE_PLACED_CEASED'), decision.REASON_PLACED_CEASED !== null]
      if (hasReason && !hasDate) fault(decision, 'DATE_PLACED_CEASED')
      if (hasDate && !hasReason) fault(decision, 'REASON_PLACED_CEASED')
    }
  },
})
