import { LAYOUT, TABLES, type TableName } from './layout.ts'

/** The outermost element of the return as XML, and the one of each child in it. */
export const [ROOT, CHILD] = ['EXPSSDA903', 'CHILD'] as const

/** Elements that are a row of a table by being there, whatever they hold. */
export const ROWS: ReadonlyMap<string, TableName> = new Map<string, TableName>([
  ['HEADER', 'Header'],
  ['EPISODE', 'Episodes'],
  ['AREVIEW', 'Reviews'],
  ['PERMANENCE', 'PrevPerm'],
  ['OC2', 'OC2'],
  ['AMISSING', 'Missing'],
  ['AD_PLACED', 'PlacedAdoption'],
])

/** A cell an element gives: its table and column. */
export type Item = { readonly table: TableName; readonly column: string }

/** What every table repeats of the Header. */
export const OF_THE_HEADER = ['CHILD', 'DOB', 'SEX'] as const

const repeats: ReadonlySet<string> = new Set(OF_THE_HEADER)

const ofLayout = TABLES.flatMap(table =>
  Object.keys(LAYOUT[table])
    .filter(column => column !== 'CHILD' && (table === 'Header' || !repeats.has(column)))
    .map((column): [string, Item] => [column, { table, column }]),
)

/** Elements that hold a value, by name: those of the layout, each in one table alone, and three that only the XML has. */
export const ITEMS: ReadonlyMap<string, Item> = new Map<string, Item>([
  ...ofLayout,
  ['CHILDID', { table: 'Header', column: 'CHILD' }],
  ['UASC', { table: 'Header', column: 'UASC' }],
  ['PL', { table: 'Episodes', column: 'PLACE' }],
])
