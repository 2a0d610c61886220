import { asDay } from './as-day.ts'
import type { RowOf } from './child.ts'
import { DERIVED, type Kind, LAYOUT, type TableName } from './layout.ts'

/** The columns of a table as a row holds them: those of the layout, then what is worked out beside them. */
export const columnsOf = (table: TableName): readonly (readonly [string, Kind])[] => [
  ...Object.entries(LAYOUT[table] as Readonly<Record<string, Kind>>),
  ...(table in DERIVED ? DERIVED[table as keyof typeof DERIVED].map(name => [name, 'text'] as const) : []),
]

/**
 * Gives a function that makes a typed row of one table from its cells, `columns` naming them in their order. A cell of spaces is
 * blank; codes are read in capitals, as the Department writes them, identifiers as they stand. A column that is not of the layout
 * is left out, one that is missing is blank.
 */
export const rowMaker = <T extends TableName>(table: T, columns: readonly string[]) => {
  const cells = columnsOf(table).map(([name, kind]) => ({ name, kind, at: columns.indexOf(name) }))
  return (given: readonly (string | null | undefined)[], row: number): RowOf<T> => {
    const made: Record<string, unknown> = { table, row, unread: null }
    for (const { name, kind, at } of cells) {
      const text = at < 0 ? '' : (given[at]?.trim() ?? '')
      if (text === '') made[name] = null
      else if (kind === 'text') made[name] = name === 'CHILD' ? text : text.toUpperCase()
      else {
        const day = asDay(text)
        made[name] = day
        if (day === null) {
          made.unread ??= {}
          ;(made.unread as Record<string, string>)[name] = text
        }
      }
    }
    return made as RowOf<T>
  }
}
