import type { Insertable } from 'kysely'
import { londonDate } from '../vocabulary/calendar/plain-date.ts'
import type { Context } from './act.ts'
import type { Db } from './database.ts'
import type { Tables } from './tables.ts'

type Decision = Insertable<Tables['decision']>
type Decided = Pick<Decision, 'person_id' | 'subject_id' | 'kind' | 'what' | 'rationale'> &
  Partial<Decision> & { subject_table: keyof Tables }

/** Writes down who decided what, when, why and on what reading. `decided_at` is now unless said. */
export const writeDecision = async (db: Db, { actor, now }: Context, decided: Decided): Promise<void> => {
  const at = decided.decided_at ?? now
  await db
    .insertInto('decision')
    .values({
      ...decided,
      decided_at: at,
      decided_on: londonDate(at),
      decided_by: actor.worker_id,
      decider_role: actor.role,
    })
    .execute()
}
