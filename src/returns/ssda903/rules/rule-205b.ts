import { birthday } from '../../../vocabulary/calendar/plain-date.ts'
import { isInYear } from '../../in-year.ts'
import { rule } from '../child.ts'
import { isUnaccompanied, statusCeasedOn } from '../unaccompanied.ts'

/** Until the status has ceased, the day given is blank or the 18th birthday, when it will cease by itself. */
export const rule205B = rule({
  code: '205B',
  says: 'The child was an unaccompanied asylum-seeking child last year and is one this year, but the day on which the status ceased does not fit with that.',
  mend: 'Give the day in this year on which the status ceased, or the 18th birthday if it has not.',
  fields: ['DUC', 'UASC'],
  needs: ['UASC', 'UASC_last'],
  from: 2023,
  check({ header, uasc, last, collection }, fault) {
    if (!isUnaccompanied(last) || !isUnaccompanied({ header, uasc })) return
    const born = [...uasc, ...header].find(({ DOB }) => DOB !== null)?.DOB ?? null
    if (born === null) return
    const said = statusCeasedOn(last)
    const saidNow = statusCeasedOn({ uasc })
    const goesOn = (ceased: string | null) => ceased === null || ceased === birthday(born, 18)
    if (goesOn(said) && (goesOn(saidNow) || isInYear(saidNow ?? '', collection))) return
    for (const row of uasc) fault(row, 'DUC')
    for (const row of header) fault(row, 'UASC')
  },
})
