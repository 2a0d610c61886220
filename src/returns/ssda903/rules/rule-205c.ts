import { rule } from '../child.ts'
import { isUnaccompanied, statusCeasedOn, wasReturned } from '../unaccompanied.ts'

export const rule205C = rule({
  code: '205C',
  says: 'There is a day on which the status as an unaccompanied asylum-seeking child ceased, but the child is returned as one neither this year nor last.',
  mend: 'Remove the day, or return the child as one.',
  fields: ['DUC', 'UASC'],
  needs: ['UASC', 'UASC_last'],
  from: 2023,
  check(child, fault) {
    const { header, uasc, last } = child
    if (!wasReturned(child) || isUnaccompanied(child) || isUnaccompanied(last)) return
    if (statusCeasedOn(child) === null && statusCeasedOn(last) === null) return
    for (const row of uasc) fault(row, 'DUC')
    for (const row of header) fault(row, 'UASC')
  },
})
