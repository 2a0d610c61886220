import { addDays, isPlainDate, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Listening } from './read-part.ts'

/** The numbers of formats that are days without a format of one's own: ECMA-376 part 1, 18.8.30. */
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
]

/** Whether a format of one's own, 'dd/mm/yyyy' or 'd mmmm', shows a day: what is quoted, in brackets or escaped is no part of it. */
export const showsDay = (format: string): boolean => {
  const own = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '')
  return /[yd]/i.test(own) || (/m/i.test(own) && !/[hs]/i.test(own))
}

/** Which styles of cells show a number as a day, by the place a cell names. */
export const dayStyles = (): { readonly areDays: readonly boolean[]; readonly listening: Listening } => {
  const own = new Map<string, boolean>()
  const areDays: boolean[] = []
  let isOfCells = false
  const isDay = (id: string) => own.get(id) ?? BUILT_IN.some(([from, to]) => Number(id) >= from && Number(id) <= to)
  return {
    areDays,
    listening: {
      opens(name, { numFmtId = '0', formatCode = '' }) {
        if (name === 'cellXfs') isOfCells = true
        if (name === 'numFmt') own.set(numFmtId, showsDay(formatCode))
        if (name === 'xf' && isOfCells) areDays.push(isDay(numFmtId))
      },
      closes(name) {
        if (name === 'cellXfs') isOfCells = false
      },
    },
  }
}

/** Beyond it no day is one that is kept: 31 December 2199. */
const LAST = 109_574
/** Spreadsheets count 29 February 1900, which there never was: before it, days are one further on. */
const NEVER = 60

/** The day a spreadsheet means by a number of days since the first of 1900 (or of 1904, as some count); null for none. */
export const dayOf = (serial: number, is1904: boolean): PlainDate | null => {
  const count = Math.floor(serial)
  if (!(count >= 1 && count <= LAST) || (!is1904 && count === NEVER)) return null
  const day = is1904 ? addDays('1904-01-01', count) : addDays(count < NEVER ? '1899-12-31' : '1899-12-30', count)
  return isPlainDate(day) ? day : null
}
