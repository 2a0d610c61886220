import type { TableName } from '../returns/ssda903/layout.ts'
import type { Row, Rows } from './return-files.ts'

/** Something that was written wrong in a return: in the nth row such as this, these cells. `mended` by the second time it was checked. */
type Slip = {
  readonly table: TableName
  readonly nth: number
  readonly such: (row: Row) => boolean
  readonly wrong: (row: Row) => Row
  readonly mended: boolean
}

const whichever = () => true
const has = (column: string) => (row: Row) => (row[column] ?? '') !== ''
const as = (cells: Row) => () => cells
const theNextDay = (day: string) => `${String(Number(day.slice(0, 2)) + 1).padStart(2, '0')}${day.slice(2)}`

/** What performance officers mend each spring: a code that is none, a day there never was, an end without its reason, a child who is missing from a file. */
export const SLIPS: readonly Slip[] = [
  { table: 'Header', nth: 4, such: whichever, wrong: as({ SEX: '' }), mended: true },
  { table: 'Header', nth: 17, such: whichever, wrong: as({ ETHNIC: 'WHITE' }), mended: true },
  { table: 'Header', nth: 2, such: row => row.UPN !== 'UN1', wrong: as({ UPN: 'UN1' }), mended: false },
  { table: 'Header', nth: 6, such: row => row.UPN !== 'UN1', wrong: as({ UPN: 'A123456789' }), mended: true },
  { table: 'Episodes', nth: 1, such: has('DEC'), wrong: as({ REC: '' }), mended: true },
  {
    table: 'Episodes',
    nth: 3,
    such: row => row.REC === 'X1',
    wrong: ({ DEC = '' }) => ({ DEC: theNextDay(DEC) }),
    mended: false,
  },
  { table: 'Episodes', nth: 8, such: whichever, wrong: as({ PLACE: 'U2', PLACE_PROVIDER: '' }), mended: false },
  { table: 'Episodes', nth: 12, such: whichever, wrong: as({ CIN: 'N9' }), mended: true },
  {
    table: 'Episodes',
    nth: 1,
    such: row => row.DEC === '',
    wrong: as({ HOME_POST: 'AL1' }),
    mended: false,
  },
  { table: 'Reviews', nth: 7, such: whichever, wrong: as({ REVIEW: '31/06/2025' }), mended: true },
  { table: 'Reviews', nth: 20, such: whichever, wrong: as({ REVIEW_CODE: 'PN9' }), mended: true },
  { table: 'Reviews', nth: 31, such: whichever, wrong: as({ DOB: '01/01/2011' }), mended: false },
  { table: 'OC2', nth: 3, such: has('SDQ_SCORE'), wrong: as({ SDQ_SCORE: '' }), mended: true },
  { table: 'OC2', nth: 9, such: whichever, wrong: as({ TEETH_CHECK: '' }), mended: false },
  { table: 'SWEpisodes', nth: 10, such: whichever, wrong: as({ SW_REASON: '' }), mended: true },
]

/** A slip that somebody made in mending the others. */
export const LATER_SLIPS: readonly Slip[] = [
  { table: 'Episodes', nth: 15, such: whichever, wrong: as({ LS: 'C3' }), mended: false },
]

const placeOf = ({ nth, such }: Slip, rows: readonly Row[]): number =>
  rows.flatMap((row, at) => (such(row) ? [at] : []))[nth] ?? -1

/** The rows of a return with these slips in them. */
export const withSlips = (rows: Rows, slips: readonly Slip[]): Rows => {
  const spoilt = Object.fromEntries(Object.entries(rows).map(([table, of]) => [table, [...of]])) as Record<
    TableName,
    Row[]
  >
  for (const slip of slips) {
    const of = spoilt[slip.table]
    const at = placeOf(slip, rows[slip.table] ?? [])
    const row = of[at]
    if (row) of[at] = { ...row, ...slip.wrong(row) }
  }
  return spoilt
}
