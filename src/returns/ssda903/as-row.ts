import { codeIn } from '../kept-codes.ts'
import { asDay } from './as-day.ts'
import type { RowOf } from './child.ts'
import { DERIVED, type Kind, LAYOUT, type TableName } from './layout.ts'

/** The columns of a table as a row holds them: those of the layout, then what is worked out beside them. */
export const columnsOf = (table: TableName): readonly (readonly [string, Kind])[] => [
  ...Object.entries(LAYOUT[table] as Readonly<Record<string, Kind>>),
  ...(table in DERIVED ? DERIVED[table as keyof typeof DERIVED].map(name => [name, 'text'] as const) : []),
]

/** A row of a table with nothing in it, as the engine makes one from a text: every row copied from it has the same columns in the same places. */
const blankRow = (table: TableName): Record<string, unknown> => {
  const nothing = Object.fromEntries(columnsOf(table).map(([name]) => [name, null]))
  return JSON.parse(JSON.stringify({ table, row: 0, unread: null, ...nothing }))
}

/**
 * Gives a function that makes a typed row of one table from its cells, `columns` naming them in their order. A cell of spaces is
 * blank; codes are read in capitals, as the Department writes them, identifiers as they stand. A column that is not of the layout
 * is left out, one that is missing is blank.
 */
export const rowMaker = <T extends TableName>(table: T, columns: readonly string[]) => {
  const cells = columnsOf(table).map(([name, kind]) => ({ name, kind, at: columns.indexOf(name) }))
  const given = cells.filter(({ at }) => at >= 0)
  const blank = blankRow(table)
  return (texts: readonly (string | null | undefined)[], row: number): RowOf<T> => {
    const made: Record<string, unknown> = { ...blank, row }
    for (let n = 0; n < given.length; n += 1) {
      const { name, kind, at } = given[n] as (typeof given)[number]
      const text = texts[at] ?? ''
      if (text === '') continue
      if (kind === 'text') made[name] = name === 'CHILD' ? text.trim() || null : codeIn(text)
      else {
        const trimmed = text.trim()
        const day = asDay(trimmed)
        made[name] = day
        if (day === null && trimmed !== '')
          made.unread = { ...(made.unread as Record<string, string> | null), [name]: trimmed }
      }
    }
    return made as RowOf<T>
  }
}
