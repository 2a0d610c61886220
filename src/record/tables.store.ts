import { sql } from 'kysely'
import { CODESETS } from '../vocabulary/codesets/index.ts'
import type { Db } from './database.ts'

const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'PlainDate',
  timestamptz: 'Moment',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  numeric: 'number',
  jsonb: 'unknown',
  bytea: 'Buffer',
  _text: 'string[]',
}

const camel = (words: string, joint: string) =>
  words
    .split(joint)
    .map((word, at) => (at === 0 ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`))
    .join('')

type Column = {
  table_name: string
  column_name: string
  udt_name: string
  domain_name: string | null
  is_nullable: boolean
  has_default: boolean
}

/** The text of tables.ts: a type for every table, its coded columns as the unions of their code sets. */
export const tablesTs = async (db: Db): Promise<string> => {
  const { rows } = await sql<Column>`
    select c.table_name, c.column_name, c.udt_name, c.domain_name, c.is_nullable = 'YES' as is_nullable,
      c.column_default is not null or c.is_identity = 'YES' or c.is_generated = 'ALWAYS' as has_default
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and c.table_name <> 'standard' and c.table_name not like 'access\\_log\\_%'
    order by c.table_name, c.ordinal_position`.execute(db)
  const sets = new Map(CODESETS.map(set => [`${set.id}_code`, set.id]))
  const used = [...new Set(rows.flatMap(row => (row.domain_name ? [sets.get(row.domain_name) ?? ''] : [])))]
    .filter(Boolean)
    .sort()
  const typeOf = (row: Column) => {
    const set = row.domain_name ? sets.get(row.domain_name) : undefined
    const plain = set ? `CodeOf<typeof ${camel(set, '_')}>` : (TYPES[row.udt_name] ?? 'unknown')
    const whole = row.is_nullable ? `${plain} | null` : plain
    return row.has_default ? `Generated<${whole}>` : whole
  }
  const tables = Map.groupBy(rows, row => row.table_name)
  return [
    '// Made by `npm run generate` from db/migrations; never edited.',
    "import type { Generated } from 'kysely'",
    "import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'",
    "import type { CodeOf } from '../vocabulary/codeset.ts'",
    ...used.map(
      set => `import type { ${camel(set, '_')} } from '../vocabulary/codesets/${set.replaceAll('_', '-')}.ts'`,
    ),
    '',
    'export type Tables = {',
    ...[...tables].flatMap(([table, columns]) => [
      `  ${table}: {`,
      ...columns.map(row => `    ${row.column_name}: ${typeOf(row)}`),
      '  }',
    ]),
    '}',
    '',
  ].join('\n')
}
