import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import type { NotRun } from '../run-rules.ts'
import type { Use, UsedFile } from './file-check.ts'
import { type ReturnId, recognise } from './recognise.ts'
import { storable } from './storable.ts'

/** A check as its page knows it. Null where nothing is known yet, or nothing was asked or found. */
export type Check = {
  readonly id: string
  readonly return: ReturnId
  readonly made_at: string
  readonly made_by: string
  readonly year: number | null
  readonly authority: string | null
  readonly state: 'waiting' | 'checked' | 'refused'
  readonly says: string | null
  readonly doing: string | null
  readonly part: number
  readonly children: number | null
  readonly rules: number | null
  readonly faults: number | null
  readonly not_run: readonly NotRun[]
  readonly compared_at: string | null
  readonly kept_at: string | null
  readonly kept_by: string | null
  readonly kept_as: string | null
}

const CHECK = sql`
  select return_check.id, return, made_at, maker.full_name as made_by, year, authority, state, says, doing, part, children, rules, faults, not_run,
    compared_at, kept_at, keeper.full_name as kept_by, kept_as
  from return_check
  join worker maker on maker.id = made_by
  left join worker keeper on keeper.id = kept_by`

/** A check that is this session’s own, or kept. Throws NotFound for any other. */
export const findCheck = async (db: Db, id: string): Promise<Check> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<Check>`${CHECK} where return_check.id = ${id}`.execute(db)
  if (!rows[0]) throw new NotFound()
  return rows[0]
}

/** So many checks are listed: those of a session and of a few years. */
const SHOWN = 50

export type CheckLine = Check & { readonly files: number }

/** The checks of this session and those that were kept, the latest first. */
export const checksHere = async (db: Db): Promise<CheckLine[]> => {
  const { rows } = await sql<CheckLine>`
    select made.*,
      (select count(*)::int from return_check_file where return_check_id = made.id) as files
    from (${CHECK} order by made_at desc, return_check.id desc limit ${SHOWN}) made
    order by made_at desc, id desc`.execute(db)
  return rows
}

export type FileLine = {
  readonly file_name: string
  readonly size: number
  readonly use: Use
  readonly return_table: string | null
  readonly rows: number | null
}

/** The files of a check in the order they were given, without their bytes. */
export const filesOf = async (db: Db, id: string): Promise<FileLine[]> =>
  db
    .selectFrom('return_check_file')
    .where('return_check_id', '=', id)
    .select(['file_name', 'size', 'use', 'return_table', 'rows'])
    .orderBy('position')
    .execute() as Promise<FileLine[]>

/** The files of a check with their bytes, for checking them, or checking them again with others in their place. */
export const contentsOf = async (db: Db, id: string): Promise<(UsedFile & { return_table: string | null })[]> => {
  const files = await db
    .selectFrom('return_check_file')
    .where('return_check_id', '=', id)
    .select(['file_name', 'content', 'use', 'return_table'])
    .orderBy('position')
    .execute()
  return files.map(each => ({
    name: each.file_name,
    bytes: each.content,
    use: each.use as Use,
    return_table: each.return_table,
  }))
}

/** Keeps files to be checked, in the session they were given in, and asks for it once this transaction is committed. Gives the check’s id. */
export const keepFiles = async (
  db: Db,
  given: {
    session_id: string
    return: ReturnId
    year: number | null
    authority: string | null
    files: readonly UsedFile[]
  },
): Promise<string> => {
  const { files, ...check } = given
  const { id } = await db.insertInto('return_check').values(check).returning('id').executeTakeFirstOrThrow()
  for (const [position, { name, bytes, use }] of files.entries()) {
    const known = recognise({ name, bytes })
    await db
      .insertInto('return_check_file')
      .values({
        return_check_id: id,
        position,
        file_name: storable(name).slice(-200),
        size: bytes.length,
        content: Buffer.from(bytes),
        use,
        return_table: known.use === 'return' ? known.table : null,
      })
      .execute()
  }
  await sql`select queue_return_checking()`.execute(db)
  return id
}

/** Keeps a check past its session, under a name where one is given. */
export const keepCheck = async (
  db: Db,
  id: string,
  kept: { kept_at: string; kept_by: string; kept_as: string | null },
): Promise<void> => {
  await db.updateTable('return_check').set(kept).where('id', '=', id).execute()
}

/** Throws a check away with its files and everything found in them. */
export const discardCheck = async (db: Db, id: string): Promise<void> => {
  await db.deleteFrom('return_check').where('id', '=', id).execute()
}
