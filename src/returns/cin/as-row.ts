import { isPlainDate } from '../../vocabulary/calendar/plain-date.ts'
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

/** Makes a typed row of one module from its elements by name. What the layout does not have is left out; what is missing is blank. */
export const rowOf = <T extends TableName>(table: T, given: Readonly<Record<string, Given>>, row: number): RowOf<T> => {
  const made: Record<string, unknown> = { table, row, unread: null }
  for (const [name, kind] of Object.entries(LAYOUT[table] as Readonly<Record<string, Kind>>)) {
    if (kind === 'codes') {
      made[name] = codesIn(given[name])
      continue
    }
    const text = textIn(given[name])
    if (text === '') made[name] = null
    else if (kind === 'text') made[name] = AS_SENT.has(name) ? text : text.toUpperCase()
    else if (isPlainDate(text)) made[name] = text
    else {
      made[name] = null
      made.unread = { ...((made.unread as Record<string, string> | null) ?? {}), [name]: text }
    }
  }
  return made as RowOf<T>
}
