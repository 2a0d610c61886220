import { isUnreadable } from '../../rule.ts'
import { rule } from '../child.ts'

export const rule113 = rule({
  code: '113',
  says: 'The date on which the child was matched with adopters is not a valid date.',
  fields: ['DATE_MATCH'],
  needs: ['AD1'],
  from: 2023,
  check({ ad1 }, fault) {
    for (const adoption of ad1) if (isUnreadable(adoption, 'DATE_MATCH')) fault(adoption, 'DATE_MATCH')
  },
})
