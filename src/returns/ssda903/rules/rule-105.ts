import { rule } from '../child.ts'

const YES_OR_NO: readonly (string | null)[] = ['0', '1']

/**
 * Files of comma-separated values have no such column: there it is worked out from UASC, and where that was not sent it is blank for
 * every child. So a blank is a fault only where some child has an answer.
 */
export const rule105 = rule({
  code: '105',
  says: 'The return does not say whether the child is an unaccompanied asylum-seeking child.',
  mend: 'Give 1 for a child who was one at any time in the year, and 0 for any other.',
  fields: ['UASC'],
  needs: ['Header'],
  from: 2023,
  checkAll(children, fault) {
    if (!children.some(({ header }) => header.some(({ UASC }) => UASC !== null))) return
    for (const { header } of children) for (const row of header) if (!YES_OR_NO.includes(row.UASC)) fault(row, 'UASC')
  },
})
