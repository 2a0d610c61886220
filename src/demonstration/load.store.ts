import { sql } from 'kysely'
import type { Db } from '../record/database.ts'
import type { Tables } from '../record/tables.ts'
import { ORDER } from './load-order.ts'
import type { Row } from './rows.ts'

type Column = { table_name: string; name: string; type: string; fallback: string | null }

/** Whether nobody works here yet: the sign of a database that was never used. */
export const isEmpty = async (db: Db): Promise<boolean> => {
  const { rows } = await sql<{ empty: boolean }>`select not exists (select from worker) as empty`.execute(db)
  return rows[0]?.empty ?? true
}

const columnsOf = async (db: Db): Promise<Map<string, Column[]>> => {
  const { rows } = await sql<Column>`
    select pg_class.relname as table_name, attname as name, format_type(atttypid, atttypmod) as type,
      case when attnotnull then pg_get_expr(adbin, adrelid) end as fallback
    from pg_attribute
    join pg_class on pg_class.oid = attrelid and relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attnum > 0 and not attisdropped`.execute(db)
  return Map.groupBy(rows, row => row.table_name)
}

const insert = async (db: Db, table: string, columns: Column[], rows: object[]) => {
  const given = new Set(rows.flatMap(row => Object.keys(row)))
  const used = columns.filter(column => given.has(column.name))
  const unknown = [...given].find(name => !columns.some(column => column.name === name))
  if (unknown) throw new Error(`${table} has no column ${unknown}`)
  // A row nobody has touched since was last changed when it was made.
  const touched = columns.some(column => column.name === 'updated_at') && given.has('created_at')
  const names = sql.join([...used.map(column => sql.ref(column.name)), ...(touched ? [sql.ref('updated_at')] : [])])
  const values = sql.join([
    ...used.map(({ name, fallback }) =>
      fallback ? sql`coalesce(${sql.ref(`row.${name}`)}, ${sql.raw(fallback)})` : sql`${sql.ref(`row.${name}`)}`,
    ),
    ...(touched ? [sql`coalesce(row.created_at, now())`] : []),
  ])
  const types = sql.join(used.map(column => sql`${sql.ref(column.name)} ${sql.raw(column.type)}`))
  await sql`insert into ${sql.table(table)} (${names}) select ${values} from json_to_recordset(${JSON.stringify(rows)}::json) as row (${types})`.execute(
    db,
  )
}

/** Loads rows of one table that belong after the rest: what can only be written once deadlines are. */
export const loadAfter = async <T extends keyof Tables>(db: Db, table: T, rows: readonly Row<T>[]): Promise<void> => {
  const columns = (await columnsOf(db)).get(table) ?? []
  for (let place = 0; place < rows.length; place += 2000)
    await insert(db, table, columns, rows.slice(place, place + 2000))
}

type Linked = { id: string; episode_id?: string | null }

/** A contact and the case it opened or was added to point at each other: the contact's side is written second. */
const linkContacts = async (db: Db, contacts: readonly object[]) => {
  const links = (contacts as Linked[]).flatMap(({ id, episode_id }) => (episode_id ? [{ id, episode_id }] : []))
  await sql`
    update contact
    set episode_id = link.episode_id
    from json_to_recordset(${JSON.stringify(links)}::json) as link (id uuid, episode_id uuid)
    where contact.id = link.id`.execute(db)
}

/**
 * Opens a bulk load in this transaction: the row-by-row triggers of the change log and of search rest until `finish`,
 * which writes the search words and says in the access log that the authority was built. A superuser may have the
 * references between rows rest too, which halves the time; with `checked`, as in the tests, they never do.
 */
export const bulkLoad = async (db: Db, { checked = false } = {}) => {
  const columns = await columnsOf(db)
  const { rows: whoAmI } = await sql<{ is_superuser: boolean }>`
    select rolsuper as is_superuser from pg_roles where rolname = current_user`.execute(db)
  const unchecked = !checked && (whoAmI[0]?.is_superuser ?? false)
  const resting = [
    ...[...columns]
      .filter(([table, all]) => table !== 'standard' && all.some(column => column.name === 'void_reason'))
      .map(([table]) => [table, 'record_change'] as const),
    ['contact', 'next_version'] as const,
    ['person', 'person_words'] as const,
    ['person_name', 'person_words'] as const,
  ]
  const rest = async (word: 'disable' | 'enable') => {
    if (unchecked) {
      await sql`set local session_replication_role = ${sql.raw(word === 'disable' ? 'replica' : 'origin')}`.execute(db)
      return
    }
    for (const [table, trigger] of resting)
      await sql`alter table ${sql.table(table)} ${sql.raw(word)} trigger ${sql.ref(trigger)}`.execute(db)
  }
  await rest('disable')
  return {
    async load(waiting: Map<keyof Tables, object[]>) {
      const left = [...waiting.keys()].find(table => !ORDER.includes(table))
      if (left) throw new Error(`say in load.store.ts when ${left} is loaded`)
      for (const table of ORDER) {
        const given = waiting.get(table) ?? []
        const rows = table === 'contact' ? given.map(row => ({ ...row, episode_id: null })) : given
        for (let place = 0; place < rows.length; place += 2000)
          await insert(db, table, columns.get(table) ?? [], rows.slice(place, place + 2000))
        if (table === 'case_episode') await linkContacts(db, waiting.get('contact') ?? [])
      }
    },
    async finish(says: string) {
      await sql`select write_person_words(id) from person`.execute(db)
      await rest('enable')
      await sql`select setval('person_reference', (select max(reference) from person))`.execute(db)
      await sql`insert into access_log (action, entity, purpose) values ('create', 'demonstration', ${says})`.execute(
        db,
      )
    },
  }
}
