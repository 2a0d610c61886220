import { adoptionsInYear, itemsGiven } from '../adoption.ts'
import { rule } from '../child.ts'

export const rule602 = rule({
  code: '602',
  says: 'Adoption details are filled in, but no episode ends with the child’s adoption in the year.',
  mend: 'Leave the details blank, or give the last episode the reason E11 or E12.',
  fields: ['CHILD'],
  needs: ['Episodes', 'AD1'],
  from: 2023,
  check(child, fault) {
    if (child.ad1.length === 0 || adoptionsInYear(child).length > 0) return
    for (const adoption of child.ad1) if (itemsGiven(adoption).length > 0) fault(adoption, 'CHILD')
  },
})
