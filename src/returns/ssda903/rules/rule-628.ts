import { isFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'

export const rule628 = rule({
  code: '628',
  says: 'A care leaver with no episode this year is returned as a mother or not, which is asked only of children looked after.',
  mend: 'Leave it blank.',
  fields: ['MOTHER'],
  needs: ['Episodes', 'Header', 'OC3'],
  from: 2023,
  check({ header, oc3, episodes }, fault) {
    if (episodes.length > 0 || !oc3.some(isFilledIn)) return
    for (const child of header) if (child.MOTHER !== null) fault(child, 'MOTHER')
  },
})
