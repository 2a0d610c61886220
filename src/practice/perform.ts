import { scopeOf } from '../access/permissions.ts'
import { reachOf } from '../access/reach.store.ts'
import { allows } from '../access/reach.ts'
import { runClocks } from '../clocks/clock-run.store.ts'
import type { About, Act, Call, Context } from '../record/act.ts'
import { ChangedSinceYouLooked, NotAllowed, NotFound } from '../record/conditions.ts'
import type { Db } from '../record/database.ts'
import type { Refusal } from '../record/form.ts'
import { writeDrift } from './drift/drift.store.ts'
import { beginAct, endAct, lastChange, lockPeople, tellChronology, undoAct } from './perform.store.ts'
import { refusalOf } from './refusal-of.ts'

export type Performed<Done> = { refusals: Refusal[]; done?: undefined } | { done: Done; refusals?: undefined }

const mayAct = async (db: Db, { actor }: Context, it: Pick<Act, 'may'>, personIds: readonly string[]) => {
  if (scopeOf(it.may, actor.role) === null) throw new NotAllowed('Your role does not do this.')
  for (const reach of await reachOf(db, actor, personIds)) {
    const answer = allows(it.may, actor.role, reach)
    if (answer === 'hidden') throw new NotFound()
    if (answer === 'restricted') throw new NotAllowed('This is a restricted record.')
    if (answer === 'no') throw new NotAllowed('This child is not one of those you work with.', reach.person_id)
  }
}

const unchanged = async (db: Db, { subject }: About, seen: number | null) => {
  if (!subject || seen === null || subject.version === seen) return
  const change = await lastChange(db, subject.table, subject.id)
  throw new ChangedSinceYouLooked({ ...change, seen, version: subject.version, now: subject.row })
}

/**
 * The one way the record is written, inside the caller's transaction: permission, locks, version, refusals, the writing
 * itself, the chronology, then the clocks and the signs of drift of every child touched. The database logs what was written under the act's name.
 * Gives `{ refusals }` when the record may not say it, otherwise `{ done }`. Throws `NotFound`, `NotAllowed` and
 * `ChangedSinceYouLooked`. `seen_version` is the version the person was looking at; null when there was nothing to look at.
 */
export const perform = async <Values, A extends About, Done extends object>(
  db: Db,
  context: Context,
  it: Act<Values, A, Done>,
  given: { params: Readonly<Record<string, string>>; values: Values; seen_version?: number | null },
): Promise<Performed<Done>> => {
  const asked = { ...context, db, params: given.params, values: given.values }
  const first = await it.about(asked)
  await mayAct(db, context, it, first.person_ids)
  await lockPeople(db, first.person_ids)
  const call: Call<Values, A> = { ...asked, about: await it.about(asked) }
  await unchanged(db, call.about, given.seen_version ?? null)
  const refusals = (await it.refuses?.(call)) ?? []
  if (refusals.length > 0) return { refusals }
  await beginAct(db, it.id, context.now)
  try {
    const done = await it.writes(call)
    await tellChronology(db, it.tells?.(call, done) ?? [])
    const records = await runClocks(db, [...new Set([...call.about.person_ids, ...(done.person_ids ?? [])])])
    await endAct(db)
    await writeDrift(db, records, context.today)
    return { done }
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    await undoAct(db)
    return { refusals: [refusal] }
  }
}
