import { rule } from '../child.ts'

const NOT_WITHOUT_CARE = ['ad1', 'placedAdoption', 'prevPerm', 'missing', 'oc2', 'reviews'] as const

export const rule1012 = rule({
  code: '1012',
  says: 'The child had no episode in the year, but more is returned than is asked about a care leaver.',
  mend: 'Leave out everything but the Header and OC3, or add the missing episode.',
  fields: ['CHILD'],
  needs: ['Episodes'],
  from: 2023,
  check(child, fault) {
    if (child.episodes.length > 0) return
    for (const table of NOT_WITHOUT_CARE) for (const row of child[table]) fault(row, 'CHILD')
  },
})
