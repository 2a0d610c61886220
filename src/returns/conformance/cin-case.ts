import { rowOf } from '../cin/as-row.ts'
import type { Child, RuleCin } from '../cin/child.ts'
import { childrenOf, type Sent, yearTo } from '../cin/children.ts'
import { CHILD_TABLES, type TableName } from '../cin/layout.ts'
import { gathering } from '../faults.ts'
import { type Answer, type Case, type Cell, compared } from './case.ts'

type Issue = { readonly table: string; readonly field: string; readonly row: number }

const given = (cell: Cell | undefined) =>
  Array.isArray(cell) ? cell.map(String) : cell === null || cell === undefined ? null : String(cell)

const rowsOf = (it: Case, table: TableName) =>
  it.tables[table]?.map((row, place) =>
    rowOf(
      table,
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, given(cell)])),
      it.index?.[table]?.[place] ?? place,
    ),
  )

/** The year of the newest rules, for cases without a reference date. */
const NEWEST = '2026-03-31'

const sayIssue = ({ table, field, row }: Issue) => `${table} ${row} ${field}`

/** Runs a rule on one case, all its children together, and says where it differs from what is expected. */
export const answerCin = (rule: RuleCin, it: Case): Answer => {
  const sent = Object.fromEntries(
    CHILD_TABLES.flatMap(table => {
      const rows = rowsOf(it, table)
      return rows ? [[table, rows]] : []
    }),
  ) as Sent
  const header = (rowsOf(it, 'Header')?.[0] ?? null) as Child['header']
  const children = childrenOf(sent, { header, collection: yearTo(header?.ReferenceDate ?? NEWEST) })
  const { fault, taken } = gathering()
  if ('check' in rule) for (const child of children) rule.check(child, fault)
  else rule.checkAll(children, fault)
  const said = taken().flatMap(({ table, row, fields }) => fields.map(field => sayIssue({ table, row, field })))
  const expected = (it.expected.issues ?? []) as readonly Issue[]
  return compared({ rule: rule.code, name: it.name }, new Set(expected.map(sayIssue)), new Set(said))
}
