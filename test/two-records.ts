import { sql } from 'kysely'
import type { Actor } from '../src/access/actor.ts'
import { runClocks } from '../src/clocks/clock-run.store.ts'
import { writeDrift } from '../src/practice/drift/drift.store.ts'
import type { Db } from '../src/record/database.ts'
import type { ValuesOf } from '../src/record/form.ts'
import { differences } from '../src/record/merge/difference.ts'
import type { mergeForm } from '../src/record/merge/merge.form.ts'
import { mergePeople } from '../src/record/merge/merge-people.act.ts'
import { sideOf } from '../src/record/merge/side.store.ts'
import { splitPeople } from '../src/record/merge/split-people.act.ts'
import { aChild, aContact, aWorker } from './builders.ts'
import { doing, done, inNeed } from './in-need.ts'

export type MergeValues = ValuesOf<typeof mergeForm>

export const NOW = '2026-11-16T10:30:00.000Z'
const LATER = '2026-11-18T10:30:00.000Z'
const CHOSEN: Omit<MergeValues, 'kept_id'> = {
  name: null,
  known_as: null,
  pronouns: null,
  birth: null,
  died: null,
  sex: null,
  gender: null,
  ethnicity: null,
  nationality: null,
  language: null,
  nhs: null,
  upn: null,
  la_id: null,
  home: null,
  reason: 'The school and the mother say that he is one boy.',
}

/** What is written next was written earlier than any act of these tests, whatever the machine's clock says. */
export const earlier = async (db: Db): Promise<void> => {
  await sql`select set_config('app.now', '2026-11-10T09:00:00.000Z', true)`.execute(db)
}

/** Leo Marsh, held by Priya and assessed, and a second record of him made for a contact; their mother is on both. */
export const twoLeos = async (db: Db) => {
  await earlier(db)
  const known = await inNeed(db)
  const manager = await aWorker(db, 'mash_manager')
  const second = await aChild(db)
  const mother = await aChild(db, { forename: 'Sarah', date_of_birth: '1994-03-09', sex: 'F' })
  for (const child of [known.leo, second])
    await db.insertInto('relationship').values({ from_person: mother, to_person: child, type: 'mother' }).execute()
  const contact = await aContact(db, second)
  await writeDrift(db, await runClocks(db, [known.leo, second, known.ava]), '2026-11-16')
  return { ...known, manager, second, mother, contact }
}

/** Merges `other` and `one`, with the facts chosen in `values`. */
export const merge = (
  db: Db,
  actor: Actor,
  one: string,
  other: string,
  values: Partial<MergeValues> & { kept_id: string },
) => doing(db, actor, NOW, mergePeople, { params: { person: one, other }, values: { ...CHOSEN, ...values } })
/** Takes a merge apart two days later. */
export const split = (db: Db, actor: Actor, person: string, id: string, since: string[] = []) =>
  doing(db, actor, LATER, splitPeople, {
    params: { person, merge: id },
    values: { since, reason: 'They are cousins of one name.' },
  })

/** Merges two people of a whole authority whom last night found alike, in its director’s name; nothing where there are none. */
export const mergeOnePair = (db: Db): Promise<void> =>
  db.transaction().execute(async trx => {
    const pair = await trx.selectFrom('likely_duplicate').selectAll().orderBy('score').executeTakeFirst()
    const director = await trx
      .selectFrom('worker')
      .select(['id', 'full_name', 'team_id'])
      .where('role', '=', 'director')
      .executeTakeFirst()
    if (!pair || !director) return
    const actor = { worker_id: director.id, name: director.full_name, team_id: director.team_id } as const
    const [one, other] = [await sideOf(trx, pair.person_id, true), await sideOf(trx, pair.other_id, true)]
    const chosen = Object.fromEntries(differences(one, other).map(({ fact }) => [fact, pair.person_id]))
    const as: Actor = { ...actor, role: 'director', agency: null, session_id: null }
    done(await merge(trx, as, pair.person_id, pair.other_id, { kept_id: pair.person_id, ...chosen }))
  })
