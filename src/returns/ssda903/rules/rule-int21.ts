import { rule } from '../child.ts'

export const ruleINT21 = rule({
  code: 'INT21',
  says: 'The sex in the unaccompanied asylum-seeking child’s row (UASC) is not the one in the Header.',
  mend: 'Correct whichever of the two is wrong.',
  fields: ['SEX'],
  needs: ['Header', 'UASC'],
  from: 2023,
  check({ header, uasc }, fault) {
    for (const row of uasc)
      if (row.SEX !== null && header.some(({ SEX }) => SEX !== null && SEX !== row.SEX)) fault(row, 'SEX')
  },
})
