import { isUnreadable } from '../../rule.ts'
import { rule } from '../child.ts'

/** A child whose status ceased before the year began was not unaccompanied in it, and has no place in this table. */
export const rule104 = rule({
  code: '104',
  says: 'The day on which the status as an unaccompanied asylum-seeking child ceased is not a valid date, or is before this year.',
  mend: 'Correct the day, or leave the child out of UASC if the status ceased before the year began.',
  fields: ['DUC'],
  needs: ['UASC'],
  from: 2023,
  check({ uasc, collection }, fault) {
    for (const row of uasc)
      if (isUnreadable(row, 'DUC') || (row.DUC !== null && row.DUC < collection.from)) fault(row, 'DUC')
  },
})
