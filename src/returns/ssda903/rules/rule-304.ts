import { birthday } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

export const rule304 = rule({
  code: '304',
  says: 'The status as unaccompanied asylum-seeking child ceases after the 18th birthday.',
  mend: 'Give the day it ceased, at the latest the 18th birthday.',
  fields: ['DUC'],
  needs: ['UASC'],
  from: 2023,
  check({ uasc }, fault) {
    for (const row of uasc)
      if (row.DUC !== null && row.DOB !== null && row.DUC > birthday(row.DOB, 18)) fault(row, 'DUC')
  },
})
