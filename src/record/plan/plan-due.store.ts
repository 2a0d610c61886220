import type { Db } from '../database.ts'

/** The running child in need deadlines of a child, the soonest first. */
export const planDue = async (
  db: Db,
  personId: string,
): Promise<{ clock: string; due_on: string; started_on: string }[]> =>
  db
    .selectFrom('clock_run')
    .select(['clock', 'due_on', 'started_on'])
    .where('person_id', '=', personId)
    .where('clock', 'like', 'CIN-%')
    .where('stopped_on', 'is', null)
    .orderBy('due_on')
    .execute()
