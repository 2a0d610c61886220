import { birthday } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

export const rule304 = rule({
  code: '304',
  says: 'The status as an unaccompanied asylum-seeking child ceases after the 18th birthday.',
  mend: 'Give the day on which it ceased, which is the 18th birthday at the latest.',
  fields: ['DUC'],
  needs: ['UASC'],
  from: 2023,
  check({ uasc }, fault) {
    for (const row of uasc)
      if (row.DUC !== null && row.DOB !== null && row.DUC > birthday(row.DOB, 18)) fault(row, 'DUC')
  },
})
