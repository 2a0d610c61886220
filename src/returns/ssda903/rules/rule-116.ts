import { isUnreadable } from '../../rule.ts'
import { rule } from '../child.ts'

export const rule116 = rule({
  code: '116',
  says: 'The date of the decision that the child should no longer be placed for adoption is not a valid date.',
  fields: ['DATE_PLACED_CEASED'],
  needs: ['PlacedAdoption'],
  from: 2023,
  check({ placedAdoption }, fault) {
    for (const decision of placedAdoption)
      if (isUnreadable(decision, 'DATE_PLACED_CEASED')) fault(decision, 'DATE_PLACED_CEASED')
  },
})
