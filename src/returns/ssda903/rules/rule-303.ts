import { rule } from '../child.ts'

export const rule303 = rule({
  code: '303',
  says: 'There is a day on which the status as an unaccompanied asylum-seeking child ceased, but the Header does not say that the child was one.',
  mend: 'Give 1 in the Header, or take the child out of UASC.',
  fields: ['DUC', 'UASC'],
  needs: ['UASC', 'Header'],
  from: 2023,
  check({ uasc, header }, fault) {
    for (const row of uasc) {
      if (row.DUC === null) continue
      for (const own of header) {
        if (own.UASC === '1') continue
        fault(row, 'DUC')
        fault(own, 'UASC')
      }
    }
  },
})
