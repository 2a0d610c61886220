import type { GivenFile } from '../returns/reading-fault.ts'
import { LAYOUT, type TableName } from '../returns/ssda903/layout.ts'
import { addDays, ageOn, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Random } from './random.ts'
import { type ReturnChild, returnChild } from './return-children.ts'

/** A row as its file has it: what is not named is blank. */
export type Row = Readonly<Record<string, string>>
/** The rows of a return, table by table. */
export type Rows = Partial<Record<TableName, readonly Row[]>>
type Year = { readonly from: PlainDate; readonly to: PlainDate }

const CHILDREN = 60
const REVIEW_DAYS = 170

const british = (day: PlainDate | null) => (day === null ? '' : day.split('-').toReversed().join('/'))

const who = ({ id, born }: ReturnChild) => ({ CHILD: id, DOB: british(born) })
const lastDay = ({ stays, is_open }: ReturnChild, year: Year) => (is_open ? year.to : (stays.at(-1)?.to ?? year.to))
const firstDay = ({ stays }: ReturnChild) => stays[0]?.from ?? ''

const header = (child: ReturnChild): Row => ({
  ...who(child),
  SEX: child.sex,
  ETHNIC: child.ethnicity,
  UPN: child.upn,
  MOTHER: child.sex === 'F' ? '0' : '',
})

const episodes = (child: ReturnChild, year: Year): Row[] =>
  child.stays
    .filter(({ to }) => to === null || to >= year.from)
    .map(({ from, to, place, provider, postcode }, at, all) => ({
      CHILD: child.id,
      DECOM: british(from),
      RNE: from === firstDay(child) ? 'S' : 'P',
      LS: child.legal_status,
      CIN: child.need,
      PLACE: place,
      PLACE_PROVIDER: provider,
      DEC: british(to),
      REC: to === null ? '' : at < all.length - 1 ? 'X1' : 'E4A',
      REASON_PLACE_CHANGE: to !== null && at < all.length - 1 ? 'CARPL' : '',
      HOME_POST: child.home,
      PL_POST: postcode,
      URN: place === 'K2' ? 'SC400100' : 'XXXXXXX',
    }))

const reviews = (child: ReturnChild, year: Year): Row[] => {
  const found: Row[] = []
  const end = lastDay(child, year)
  for (let day = addDays(firstDay(child), 20); day < end; day = addDays(day, REVIEW_DAYS)) {
    const code = ageOn(child.born, day) < 4 ? 'PN0' : 'PN1'
    if (day >= year.from) found.push({ ...who(child), REVIEW: british(day), REVIEW_CODE: code })
  }
  return found
}

const outcomes = (child: ReturnChild, year: Year): Row[] => {
  if (!child.is_open || firstDay(child) > year.from) return []
  const age = ageOn(child.born, year.to)
  const isScored = age >= 4 && age <= 16
  return [
    {
      ...who(child),
      SDQ_SCORE: isScored ? '14' : '',
      CONVICTED: age >= 10 ? '0' : '',
      HEALTH_CHECK: age < 5 ? '1' : '',
      IMMUNISATIONS: '1',
      TEETH_CHECK: '1',
      HEALTH_ASSESSMENT: '1',
      SUBSTANCE_MISUSE: '0',
    },
  ]
}

const socialWorkers = (child: ReturnChild, year: Year): Row[] => {
  const began = firstDay(child)
  const since = began < year.from ? year.from : began
  return [
    { ...who(child), SW_ID: 'SW100200', SW_DECOM: british(since), SW_REASON: began < year.from ? 'MANAGE' : 'FCONTA' },
  ]
}

const before = (child: ReturnChild, year: Year): Row[] =>
  firstDay(child) >= year.from ? [{ ...who(child), PREV_PERM: 'Z1', DATE_PERM: '' }] : []

const text = (table: TableName, rows: readonly Row[]): string => {
  const columns = Object.keys(LAYOUT[table])
  return [columns, ...rows.map(row => columns.map(column => row[column] ?? ''))]
    .map(cells => `${cells.join(',')}\r\n`)
    .join('')
}

/** The rows of a return of sixty made-up children, as they would be if nothing were wrong. */
export const returnRows = (random: Random, year: Year): Rows => {
  const children = Array.from({ length: CHILDREN }, (_, number) => returnChild(random, year, number))
  const all = (rows: (child: ReturnChild, year: Year) => readonly Row[]) => children.flatMap(child => rows(child, year))
  return {
    Header: children.map(header),
    Episodes: all(episodes),
    Reviews: all(reviews),
    OC2: all(outcomes),
    SWEpisodes: all(socialWorkers),
    PrevPerm: all(before),
    Missing: [],
    UASC: [],
    OC3: [],
    AD1: [],
    PlacedAdoption: [],
  }
}

/** A return’s rows as the files somebody would give. */
export const returnFiles = (rows: Rows): GivenFile[] =>
  (Object.entries(rows) as [TableName, readonly Row[]][]).map(([table, of]) => ({
    name: `SSDA903_${table}.csv`,
    bytes: Buffer.from(text(table, of)),
  }))
