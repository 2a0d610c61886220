import { rule } from '../child.ts'
import { isUnaccompanied, statusCeasedOn } from '../unaccompanied.ts'

/** A child is one in any year of which the status lasted a day: not to be one this year, it must have ceased before the year began. */
export const rule205A = rule({
  code: '205A',
  says: 'The child was an unaccompanied asylum-seeking child last year and is not returned as one now, though the status did not cease before this year.',
  mend: 'Return the child as one, or correct the day on which the status ceased.',
  fields: ['CHILD', 'UASC'],
  needs: ['UASC', 'UASC_last'],
  from: 2023,
  check({ header, uasc, last, collection }, fault) {
    if (!isUnaccompanied(last) || isUnaccompanied({ header, uasc })) return
    const said = statusCeasedOn(last)
    const saidNow = statusCeasedOn({ uasc })
    if (said !== null && said < collection.from && (saidNow === null || saidNow < collection.from)) return
    for (const row of header) fault(row, 'UASC')
    if (header.length === 0) for (const row of uasc) fault(row, 'CHILD')
  },
})
