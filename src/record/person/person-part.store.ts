import { type Insertable, sql } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { disability } from '../../vocabulary/codesets/disability.ts'
import { relationshipType } from '../../vocabulary/codesets/relationship-type.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'
import type { Tables } from '../tables.ts'

/** What hangs on a person, by the word its address uses, with the table it is kept in. */
export const PARTS = {
  addresses: 'person_address',
  relationships: 'relationship',
  names: 'person_name',
  identifiers: 'person_identifier',
  disabilities: 'person_disability',
  warnings: 'person_warning',
} as const
export type Part = keyof typeof PARTS
export const isPart = (text: string): text is Part => Object.hasOwn(PARTS, text)

const ENDS: Readonly<Record<Part, string | null>> = {
  addresses: 'end_on',
  relationships: 'end_on',
  names: null,
  identifiers: 'valid_to',
  disabilities: 'end_on',
  warnings: 'end_on',
}

type New<T extends keyof Tables> = Insertable<Tables[T]>

const idOf = ({ id }: { id: string }) => id
export const insertAddress = async (db: Db, row: New<'person_address'>) =>
  idOf(await db.insertInto('person_address').values(row).returning('id').executeTakeFirstOrThrow())
export const insertIdentifier = async (db: Db, row: New<'person_identifier'>) =>
  idOf(await db.insertInto('person_identifier').values(row).returning('id').executeTakeFirstOrThrow())
export const insertName = async (db: Db, row: New<'person_name'>) =>
  idOf(await db.insertInto('person_name').values(row).returning('id').executeTakeFirstOrThrow())
export const insertDisability = async (db: Db, row: New<'person_disability'>) =>
  idOf(await db.insertInto('person_disability').values(row).returning('id').executeTakeFirstOrThrow())
export const insertWarning = async (db: Db, row: New<'person_warning'>) =>
  idOf(await db.insertInto('person_warning').values(row).returning('id').executeTakeFirstOrThrow())
export const insertRelationship = async (db: Db, row: New<'relationship'>) =>
  idOf(await db.insertInto('relationship').values(row).returning('id').executeTakeFirstOrThrow())

/** Ends the home somebody had until they moved. */
export const endHomes = (db: Db, person_id: string, end_on: PlainDate) =>
  db
    .updateTable('person_address')
    .set({ end_on })
    .where('person_id', '=', person_id)
    .where('type', 'in', ['home', 'temporary', 'no_fixed_address'])
    .where('end_on', 'is', null)
    .where('voided_at', 'is', null)
    .where('start_on', '<=', end_on)
    .execute()

export type PartRow = {
  id: string
  version: number
  starts_on: string | null
  ended_on: string | null
  can_end: boolean
  voided_at: string | null
  void_reason: string | null
}

/** One thing that hangs on this person, ended or put aside or not. Throws `NotFound`, for another person's too. */
export const findPart = async (db: Db, part: Part, person_id: string, id: string): Promise<PartRow> => {
  if (!isId(id)) throw new NotFound()
  const mine =
    part === 'relationships' ? sql`${person_id}::uuid in (from_person, to_person)` : sql`person_id = ${person_id}`
  const starts = part === 'names' ? sql`null` : part === 'identifiers' ? sql`valid_from` : sql`start_on`
  const ends = ENDS[part]
  const { rows } = await sql<Omit<PartRow, 'can_end'>>`
    select id, version, ${starts} as starts_on, ${ends ? sql.ref(ends) : sql`null`} as ended_on, voided_at, void_reason
    from ${sql.table(PARTS[part])} where id = ${id} and ${mine}`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return { ...found, can_end: ends !== null }
}

/** The words of an entry, so that nobody ends another than they meant; null for a confidential address. */
export const sayPart = async (db: Db, part: Part, id: string): Promise<string | null> => {
  const words = {
    addresses: sql`select case when not is_confidential then concat_ws(', ', lines, postcode) end as says, null as code from person_address`,
    relationships: sql`select one.forename || ' ' || one.surname || ', ' || '{}' || ' of ' || other.forename || ' ' || other.surname as says, type::text as code
      from relationship join person one on one.id = from_person join person other on other.id = to_person`,
    names: sql`select concat_ws(' ', forename, surname) as says, null as code from person_name`,
    identifiers: sql`select value as says, null as code from person_identifier`,
    disabilities: sql`select '{}' as says, code::text as code from person_disability`,
    warnings: sql`select detail as says, null as code from person_warning`,
  }[part]
  const { rows } = await sql<{ says: string | null; code: string | null }>`
    ${words} where ${sql.ref(`${PARTS[part]}.id`)} = ${id}`.execute(db)
  const [found] = rows
  if (!found?.code) return found?.says ?? null
  const label = part === 'disabilities' ? labelOf(disability, found.code) : labelOf(relationshipType, found.code)
  return (found.says ?? '').replace('{}', part === 'disabilities' ? label : label.toLowerCase())
}

/** Puts an entry aside as a mistake: it is kept, and no longer read. */
export const voidPart = async (db: Db, part: Part, id: string, reason: string) => {
  await sql`update ${sql.table(PARTS[part])} set voided_at = now(), void_reason = ${reason} where id = ${id}`.execute(
    db,
  )
}

/** Says that it was so until this day. Nothing where the kind of thing has no end. */
export const endPart = async (db: Db, part: Part, id: string, on: PlainDate) => {
  const column = ENDS[part]
  if (column) await sql`update ${sql.table(PARTS[part])} set ${sql.ref(column)} = ${on} where id = ${id}`.execute(db)
}

/** Makes two people one household: the one either has already, or a new one. Nothing where they share one. */
export const liveTogether = async (
  db: Db,
  person_id: string,
  other_id: string,
  { on, name }: { on: PlainDate; name: string },
) => {
  const homes = await db
    .selectFrom('family_member')
    .innerJoin('family_group', 'family_group.id', 'family_member.family_group_id')
    .where('family_group.kind', '=', 'household')
    .where('family_member.person_id', 'in', [person_id, other_id])
    .where('family_member.end_on', 'is', null)
    .where('family_member.voided_at', 'is', null)
    .select(['family_group_id', 'person_id'])
    .execute()
  const group = homes.find(home => home.person_id === person_id) ?? homes[0]
  const family_group_id =
    group?.family_group_id ??
    (await db.insertInto('family_group').values({ name }).returning('id').executeTakeFirstOrThrow()).id
  for (const one of [person_id, other_id])
    if (!homes.some(home => home.family_group_id === family_group_id && home.person_id === one))
      await db.insertInto('family_member').values({ family_group_id, person_id: one, start_on: on }).execute()
}
