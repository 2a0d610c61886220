import { isTakenBack } from '../adoption.ts'
import { rule } from '../child.ts'

export const rule563 = rule({
  code: '563',
  says: 'A decision to place the child for adoption was reversed, but the date on which it was made is blank.',
  fields: ['DATE_PLACED', 'REASON_PLACED_CEASED', 'DATE_PLACED_CEASED'],
  needs: ['PlacedAdoption'],
  from: 2023,
  check({ placedAdoption }, fault) {
    for (const decision of placedAdoption)
      if (decision.DATE_PLACED === null && isTakenBack(decision)) fault(decision, 'DATE_PLACED')
  },
})
