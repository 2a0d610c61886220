import type { Insertable } from 'kysely'
import type { Db } from '../src/record/database.ts'
import type { Tables } from '../src/record/tables.ts'

/** An improvement board with an independent chair. Gives its id. */
export const aBoard = async (db: Db, some: Partial<Insertable<Tables['board']>> = {}): Promise<string> => {
  const { id } = await db
    .insertInto('board')
    .values({ name: 'Improvement board', kind: 'improvement', meets: 'six_weekly', ...some })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('board_member')
    .values({ board_id: id, name: 'Margaret Ellery', represents: 'Independent chair', is_chair: true })
    .execute()
  return id
}

/** A meeting of it, planned unless said. Gives its id. */
export const aMeeting = async (
  db: Db,
  board_id: string,
  meets_on: string,
  some: Partial<Insertable<Tables['board_meeting']>> = {},
): Promise<string> => {
  const { id } = await db
    .insertInto('board_meeting')
    .values({ board_id, meets_on, place: 'Civic offices', ...some })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
