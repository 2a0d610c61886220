import { type Header, rule } from '../child.ts'
import { isWhyUnknown } from '../pupil-number.ts'

export const rule444 = rule({
  code: '444',
  says: 'The same unique pupil number is given more than once.',
  mend: 'Correct the number of the child it does not belong to; if both rows are of one child, keep one.',
  fields: ['UPN'],
  needs: ['Header'],
  from: 2026,
  checkAll(children, fault) {
    const first = new Map<string, Header>()
    for (const { header } of children)
      for (const row of header) {
        if (row.UPN === null || isWhyUnknown(row.UPN)) continue
        const earlier = first.get(row.UPN)
        if (earlier === undefined) first.set(row.UPN, row)
        else {
          fault(earlier, 'UPN')
          fault(row, 'UPN')
        }
      }
  },
})
