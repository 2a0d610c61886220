import { yearEnd, yearStart } from '../../vocabulary/calendar/collection-year.ts'
import { addMonths } from '../../vocabulary/calendar/plain-date.ts'
import { gathering } from '../faults.ts'
import type { Collection, Row } from '../rule.ts'
import { asDay } from '../ssda903/as-day.ts'
import { rowMaker } from '../ssda903/as-row.ts'
import type { Child, Need, RowOf, Rule903 } from '../ssda903/child.ts'
import { childrenOf, type Sent } from '../ssda903/children.ts'
import { TABLES, type TableName } from '../ssda903/layout.ts'
import type { Provider } from '../ssda903/providers.ts'
import { type Answer, type Case, type Cell, compared, sayRow } from './case.ts'

/** Names that only the cases have for a column of the layout. */
const ALSO_CALLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Episodes: { PLACEMENT: 'PLACE', DATE_EPISODE_CEASED: 'DEC' },
  Header: { UASC_STATUS: 'UASC' },
}

const british = (iso: string) => iso.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3/$2/$1')
/** An empty text that is not blank: no file can hold one, and cases mean by it something that is no code. */
const NO_CODE = '""'
const textOf = (cell: Cell | undefined): string | null =>
  cell === null || cell === undefined ? null : cell === '' ? NO_CODE : String(cell)

const rowsOf = <T extends TableName>(given: Case, table: T, key: string): readonly RowOf<T>[] | undefined => {
  const rows = given.tables[key]
  if (!rows) return undefined
  const columns = given.columns[key] ?? [...new Set(rows.flatMap(row => Object.keys(row)))]
  const dates = new Set(given.iso_date_columns?.[key] ?? [])
  const labels = given.index?.[key]
  const make = rowMaker(
    table,
    columns.map(column => ALSO_CALLED[table]?.[column] ?? column),
  )
  return rows.map((row, place) => {
    const cells = columns.map(column => {
      const text = textOf(row[column])
      return text !== null && dates.has(column) ? british(text) : text
    })
    return make(cells, labels?.[place] ?? place)
  })
}

const sentIn = (given: Case, ending = ''): Sent =>
  Object.fromEntries(
    TABLES.flatMap(table => {
      const rows = rowsOf(given, table, `${table}${ending}`)
      return rows ? [[table, rows]] : []
    }),
  )

const dayIn = (value: unknown): string | null =>
  typeof value === 'string' ? asDay(/^\d{4}-/.test(value) ? british(value) : value) : null

const NEWEST = '2027-03-31'

/** The year a case is about; one that names no day is about the year that the newest rules are for. */
const collectionOf = ({ metadata }: Case): Collection => {
  const [start, end] = [dayIn(metadata.collection_start), dayIn(metadata.collection_end)]
  const said = Number(metadata.collectionYear)
  const year = said || Number((end ?? (start === null ? NEWEST : addMonths(start, 12))).slice(0, 4))
  return { year, from: start ?? yearStart(year), to: end ?? yearEnd(year) }
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
const word = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))

const providersIn = ({ metadata }: Case): Provider[] =>
  (Array.isArray(metadata.provider_info) ? metadata.provider_info : []).map(
    (each: Record<string, unknown>): Provider => ({
      urn: String(each.URN),
      place_codes: list(each.PLACE_CODES),
      provider_codes: list(each.PROVIDER_CODES),
      ended_on: word(each.REG_END),
      postcode: word(each.POSTCODE),
      authority: word(each.LA_CODE_INFERRED),
    }),
  )

const expectedIn = (given: Case): Set<string> => {
  const tables = given.expected_after_ingest_uppercasing ?? (given.expected as Record<string, readonly number[]>)
  return new Set(Object.entries(tables).flatMap(([table, rows]) => rows.map(row => sayRow({ table, row }))))
}

/** Runs a rule on one case, all its children together, and says where it differs from what is expected. */
export const answer903 = (rule: Rule903, given: Case): Answer => {
  const [sent, last] = [sentIn(given), sentIn(given, '_last')]
  const has = new Set<Need>([
    ...TABLES.filter(table => sent[table]),
    ...TABLES.filter(table => last[table]).map(table => `${table}_last` as const),
    ...(given.metadata.provider_info ? (['providers'] as const) : []),
    ...(given.metadata.localAuthority ? (['authority'] as const) : []),
    'postcodes',
  ])
  const named = { rule: rule.code, name: given.name }
  const missing = rule.needs.filter(need => !has.has(need))
  if (given.skipped)
    return {
      ...compared(named, new Set(), new Set()),
      not_run: missing.length > 0 ? null : 'it should not have been run',
    }
  if (missing.length > 0) return { ...compared(named, new Set(), new Set()), not_run: `it needs ${missing.join(', ')}` }
  const children: Child[] = childrenOf(sent, last, {
    collection: collectionOf(given),
    authority: word(given.metadata.localAuthority),
    providers: Map.groupBy(providersIn(given), ({ urn }) => urn),
  })
  const { fault, taken } = gathering()
  if ('check' in rule) for (const child of children) rule.check(child, fault)
  else rule.checkAll(children, fault)
  const thisYear = (row: Pick<Row, 'table'>) => !row.table.endsWith('_last')
  return compared(named, expectedIn(given), new Set(taken().filter(thisYear).map(sayRow)))
}
