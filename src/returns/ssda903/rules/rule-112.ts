import { isUnreadable } from '../../rule.ts'
import { rule } from '../child.ts'

export const rule112 = rule({
  code: '112',
  says: 'In the adoption details, the date of the decision that the child should be placed for adoption is not a valid date.',
  fields: ['DATE_INT'],
  needs: ['AD1'],
  from: 2023,
  check({ ad1 }, fault) {
    for (const adoption of ad1) if (isUnreadable(adoption, 'DATE_INT')) fault(adoption, 'DATE_INT')
  },
})
