import { rowOf } from '../cin/as-row.ts'
import type { Child, RowOf, RuleCin } from '../cin/child.ts'
import { childrenOf, type Sent, yearTo } from '../cin/children.ts'
import { CHILD_TABLES, type Kind, LAYOUT, type TableName } from '../cin/layout.ts'
import { gathering } from '../faults.ts'
import { type Answer, type Case, type Cell, compared } from './case.ts'

type Issue = { readonly table: string; readonly field: string; readonly row: number }

const given = (cell: Cell | undefined) =>
  Array.isArray(cell) ? cell.map(String) : cell === null || cell === undefined ? null : String(cell)

/** Some cases write days as people do, 31/03/2001, where the census has 2001-03-31. */
const asDay = (text: string): string => {
  const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? []
  return day && month ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}

const rowsOf = <T extends TableName>(it: Case, table: T): RowOf<T>[] | undefined => {
  const kinds: Readonly<Record<string, Kind>> = LAYOUT[table]
  const cells = ([name, cell]: [string, Cell]) => {
    const text = given(cell)
    return [name, kinds[name] === 'day' && typeof text === 'string' ? asDay(text) : text] as const
  }
  return it.tables[table]?.map((row, place) =>
    rowOf(table, Object.fromEntries(Object.entries(row).map(cells)), it.index?.[table]?.[place] ?? place),
  )
}

/** The year of the newest rules, for cases without a reference date. */
const NEWEST = '2026-03-31'

const sayIssue = ({ table, field, row }: Issue) => `${table} ${row} ${field}`

const WHOLE = 'the return as a whole'

/** What is expected. A case about the whole return names no row; a rule answers it at the header. */
const expectedIn = ({ expected }: Case): string[] =>
  expected.la_level === true ? [WHOLE] : ((expected.issues ?? []) as readonly Issue[]).map(sayIssue)

/** The headers of a case, each of a return of its own. One about the whole return may leave out the header that it is answered at. */
const headersOf = (it: Case): readonly Child['header'][] => {
  const headers = rowsOf(it, 'Header') ?? []
  if (headers.length > 0) return headers
  return [it.expected.kind === 'la_level' ? rowOf('Header', { ReferenceDate: NEWEST }, 0) : null]
}

/** Runs a rule on one case, all its children together, and says where it differs from what is expected. */
export const answerCin = (rule: RuleCin, it: Case): Answer => {
  const sent = Object.fromEntries(
    CHILD_TABLES.flatMap(table => {
      const rows = rowsOf(it, table)
      return rows ? [[table, rows]] : []
    }),
  ) as Sent
  const { fault, taken } = gathering()
  for (const header of headersOf(it)) {
    const shared = { header, collection: yearTo(header?.ReferenceDate ?? NEWEST) }
    const made = childrenOf(sent, shared)
    const children =
      made.length > 0 ? made : childrenOf({ ChildIdentifiers: [rowOf('ChildIdentifiers', {}, 0)] }, shared)
    if ('check' in rule) for (const child of children) rule.check(child, fault)
    else rule.checkAll(children, fault)
  }
  const whole = it.expected.kind === 'la_level'
  const said = taken().flatMap(({ table, row, fields }) =>
    whole && table === 'Header' ? [WHOLE] : fields.map(field => sayIssue({ table, row, field })),
  )
  return compared({ rule: rule.code, name: it.name }, new Set(expectedIn(it)), new Set(said))
}
