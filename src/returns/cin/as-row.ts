import { isPlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { codeIn } from '../kept-codes.ts'
import type { RowOf } from './child.ts'
import { type Kind, LAYOUT, type TableName } from './layout.ts'

/** What an element holds before it is read: its text, the texts of those that repeat, or nothing. */
export type Given = string | readonly string[] | null | undefined

const codesIn = (given: Given): readonly string[] =>
  (typeof given === 'string' ? [given] : (given ?? [])).map(each => each.trim().toUpperCase()).filter(Boolean)

const textIn = (given: Given): string => (typeof given === 'string' ? given : (given?.[0] ?? '')).trim()

/** The parts of a module that hold codes are read in capitals; identifiers, dates and software stand as they were sent. */
const AS_SENT: ReadonlySet<string> = new Set([
  'LAchildID',
  'SoftwareCode',
  'Release',
  'DateTime',
  'ReferralNFA',
  'ICPCnotRequired',
])

type Column = { readonly name: string; readonly kind: Kind }

const columnsOf = (table: TableName): readonly Column[] =>
  Object.entries(LAYOUT[table] as Readonly<Record<string, Kind>>).map(([name, kind]) => ({ name, kind }))

/** The columns of each module, and a row with nothing in it to be copied, so that the engine has the rows of one module alike. */
const SHAPES = Object.fromEntries(
  (Object.keys(LAYOUT) as TableName[]).map(table => {
    const nothing = Object.fromEntries(columnsOf(table).map(({ name }) => [name, null]))
    const blank = JSON.parse(JSON.stringify({ table, row: 0, unread: null, ...nothing })) as Record<string, unknown>
    return [table, { columns: columnsOf(table), blank }]
  }),
) as unknown as Readonly<
  Record<TableName, { readonly columns: readonly Column[]; readonly blank: Record<string, unknown> }>
>

/** Makes a typed row of one module from its elements by name. What the layout does not have is left out; what is missing is blank. */
export const rowOf = <T extends TableName>(table: T, given: Readonly<Record<string, Given>>, row: number): RowOf<T> => {
  const { columns, blank } = SHAPES[table]
  const made: Record<string, unknown> = { ...blank, row }
  for (const { name, kind } of columns) {
    const own = given[name]
    if (kind === 'codes') {
      made[name] = codesIn(own)
      continue
    }
    const text = own === undefined ? '' : textIn(own)
    if (text === '') continue
    if (kind === 'text') made[name] = AS_SENT.has(name) ? text : codeIn(text)
    else if (isPlainDate(text)) made[name] = text
    else made.unread = { ...(made.unread as Record<string, string> | null), [name]: text }
  }
  return made as RowOf<T>
}
