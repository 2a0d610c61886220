import { isUnreadable } from '../../rule.ts'
import { rule } from '../child.ts'

export const rule115 = rule({
  code: '115',
  says: 'The date of the decision that the child should be placed for adoption is not a valid date.',
  fields: ['DATE_PLACED'],
  needs: ['PlacedAdoption'],
  from: 2023,
  check({ placedAdoption }, fault) {
    for (const decision of placedAdoption) if (isUnreadable(decision, 'DATE_PLACED')) fault(decision, 'DATE_PLACED')
  },
})
