import { sql } from 'kysely'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'
import { type Merged, mergedInto } from './merge.store.ts'
import type { Since } from './since.store.ts'

/** One merge in force into this person's record. Throws `NotFound`, for one already taken apart and another person's too. */
export const findMerged = async (db: Db, personId: string, merge: string): Promise<Merged> => {
  const found = isId(merge) ? (await mergedInto(db, personId)).find(({ id }) => id === merge) : undefined
  if (!found) throw new NotFound()
  return found
}

/** Gives the merged record what was added since to entries of its own. */
export const takeAlong = async (db: Db, { merged_id }: Merged, since: readonly Since[]): Promise<void> => {
  for (const { table_name, row_id } of since.filter(({ how }) => how === 'added'))
    await sql`update ${sql.table(table_name)} set person_id = ${merged_id} where id = ${row_id}`.execute(db)
}

/** Puts back all that a merge wrote, and says that it was undone. */
export const undoMerge = async (
  db: Db,
  { id }: Merged,
  undone: { undone_at: string; undone_by: string; undone_because: string },
): Promise<void> => {
  await sql`select unmove_person(${id})`.execute(db)
  await db.updateTable('person_merge').set(undone).where('id', '=', id).execute()
}
