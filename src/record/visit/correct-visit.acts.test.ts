import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aPlan, aWorker } from '../../../test/builders.ts'
import { freshDatabase, withDatabase } from '../../../test/database.ts'
import { doing, done, type InNeed, inNeed, typedEntry, typedVisit } from '../../../test/in-need.ts'
import { counted, standing } from '../../../test/measures.ts'
import { storedRuns } from '../../../test/stored-runs.ts'
import type { Actor } from '../../access/actor.ts'
import { rebuildClocks, runClocks } from '../../clocks/clock-run.store.ts'
import { ChangedSinceYouLooked, NotAllowed } from '../conditions.ts'
import { type Db, openDatabase } from '../database.ts'
import type { EntryValues, VisitValues } from './check-visit.ts'
import { correctVisit } from './correct-visit.act.ts'
import { putVisitAside } from './put-visit-aside.act.ts'
import { recordVisitNow } from './record-visit.act.ts'
import { visitsOf } from './visit.store.ts'
import { earlierRecordsOf, recordedVisit, visitsInError } from './visit-correction.store.ts'

const NOW = '2026-05-20T17:00:00.000Z'
const FRIDAY = '2026-05-22T09:00:00.000Z'
const REASON = 'I wrote Wednesday; the visit was on Tuesday.'

type Seen = InNeed & { visit_id: string }

/** Priya's visit of Wednesday 20 May to Leo, who has a plan, and to his sister. */
const visited = async (db: Db, children?: (family: InNeed) => EntryValues[]): Promise<Seen> => {
  const family = await inNeed(db)
  await aPlan(db, family.leo, family.episode)
  await runClocks(db, [family.leo])
  const entries = children?.(family) ?? [typedEntry(family.leo), typedEntry(family.ava)]
  const given = { params: { person: family.leo }, values: typedVisit(entries) }
  const { visit_id } = done(await doing(db, family.priya, NOW, recordVisitNow, given))
  return { ...family, visit_id }
}

const correcting = async (db: Db, actor: Actor, visit: string, values: VisitValues, seen_version?: number) =>
  doing(db, actor, FRIDAY, correctVisit, {
    params: { visit },
    values: { ...values, reason: REASON },
    seen_version: seen_version ?? null,
  })
const inError = (db: Db, actor: Actor, visit: string, person_ids: string[]) =>
  doing(db, actor, FRIDAY, putVisitAside, {
    params: { visit },
    values: { person_ids, mistake: 'did_not_happen', because: 'They were away; I opened the wrong form.' },
  })
const runsOf = (db: Db, clock: string, person_id: string) =>
  db
    .selectFrom('clock_run')
    .select(['started_on', 'stopped_on', 'ended'])
    .where('clock', '=', clock)
    .where('person_id', '=', person_id)
    .orderBy('started_on')
    .execute()
const linesOf = (db: Db, person_id: string) =>
  db
    .selectFrom('chronology_entry')
    .select(['says', 'on_date', 'included'])
    .where('person_id', '=', person_id)
    .where('kind', '=', 'visit')
    .where('voided_at', 'is', null)
    .execute()

const TUESDAY = { held_at: '2026-05-19T15:00:00.000Z' }

describe('a recorded visit that is corrected', () => {
  test('is put aside with who, when and why, and the new record stands in its place for every child', () =>
    withDatabase(async db => {
      const { priya, leo, ava, visit_id } = await visited(db)
      const values = typedVisit(
        [typedEntry(leo, { seen_alone: false, not_alone_reason: 'child_chose' }), typedEntry(ava)],
        TUESDAY,
      )
      const corrected = done(await correcting(db, priya, visit_id, values))
      const old = await recordedVisit(db, visit_id)
      assert.deepEqual(
        old.entries.map(entry => [entry.put_aside?.by, entry.put_aside?.because, entry.corrected_in]),
        [
          ['Priya Shah', REASON, corrected.visit_id],
          ['Priya Shah', REASON, corrected.visit_id],
        ],
      )
      assert.equal(old.put_aside_at, FRIDAY)
      for (const child of [leo, ava]) {
        assert.deepEqual(
          (await visitsOf(db, child)).map(row => [row.id, row.held_at]),
          [[corrected.visit_id, TUESDAY.held_at]],
        )
      }
      assert.deepEqual(await earlierRecordsOf(db, corrected.visit_id, [leo]), [
        { visit_id, at: FRIDAY, by: 'Priya Shah', because: REASON },
      ])
    }))

  test('moves the deadlines that hang on it, and keeps the day it was first written up', () =>
    withDatabase(async db => {
      const { priya, leo, ava, visit_id } = await visited(db)
      done(await correcting(db, priya, visit_id, typedVisit([typedEntry(leo), typedEntry(ava)], TUESDAY)))
      assert.deepEqual(await runsOf(db, 'CIN-04', leo), [
        { started_on: '2026-05-11', stopped_on: '2026-05-19', ended: 'met' },
        { started_on: '2026-05-19', stopped_on: null, ended: null },
      ])
      assert.deepEqual(await runsOf(db, 'RC-01', leo), [
        { started_on: '2026-05-19', stopped_on: '2026-05-20', ended: 'met' },
      ])
    }))

  test('leaves the deadlines as working them all out again does', async () => {
    const database = openDatabase(await freshDatabase(), { connections: 3 })
    const { db } = database
    const family = await db.transaction().execute(async trx => {
      const seen = await visited(trx)
      const { leo, ava, priya, visit_id } = seen
      const again = typedVisit([
        typedEntry(leo, { seen: false, seen_alone: null, not_seen_reason: 'no_answer' }),
        typedEntry(ava),
      ])
      done(await correcting(trx, priya, visit_id, again))
      return seen
    })
    const after = await storedRuns(db)
    assert.ok(after.some(run => run.startsWith(`CIN-04 ${family.leo}`)))
    await rebuildClocks(db)
    assert.deepEqual(await storedRuns(db), after)
    await database.close()
  })

  test('counts in the measures as it now says', () =>
    withDatabase(async db => {
      const { priya, leo, visit_id } = await visited(db, family => [typedEntry(family.leo)])
      const seenInTime = async () => standing(await counted(db, 'CI3', [leo], '2026-06-17'), leo)
      assert.equal(await seenInTime(), 'meets')
      const nobody = typedEntry(leo, { seen: false, seen_alone: null, not_seen_reason: 'no_answer' })
      done(await correcting(db, priya, visit_id, typedVisit([nobody])))
      assert.equal(await seenInTime(), 'does not')
    }))

  test('takes its line of the chronology with it, and leaves out one that was taken out', () =>
    withDatabase(async db => {
      const { priya, dan, leo, ava, visit_id } = await visited(db)
      await db.updateTable('chronology_entry').set({ included: false }).where('person_id', '=', ava).execute()
      done(await correcting(db, dan, visit_id, typedVisit([typedEntry(leo), typedEntry(ava)], TUESDAY)))
      const [line, ...others] = await linesOf(db, leo)
      assert.deepEqual([line?.on_date, others.length], ['2026-05-19', 0])
      assert.match(line?.says ?? '', new RegExp(`^Visit by ${priya.name}`), 'who visited, not who corrected')
      assert.deepEqual(
        (await linesOf(db, ava)).map(each => each.included),
        [false],
      )
    }))

  test('clears a sign of drift that the wrong record had fired', () =>
    withDatabase(async db => {
      const notAlone = { seen_alone: false, not_alone_reason: 'parent_refused' } as const
      const { priya, leo, visit_id } = await visited(db, family => [typedEntry(family.leo, notAlone)])
      const earlier = typedVisit([typedEntry(leo, notAlone)], { held_at: '2026-05-13T15:00:00.000Z' })
      done(await doing(db, priya, NOW, recordVisitNow, { params: { person: leo }, values: earlier }))
      const signs = () =>
        db
          .selectFrom('drift_signal')
          .select('cleared_on')
          .where('person_id', '=', leo)
          .where('signal', '=', 'not-seen-alone')
          .execute()
      assert.deepEqual(await signs(), [{ cleared_on: null }])
      done(await correcting(db, priya, visit_id, typedVisit([typedEntry(leo)])))
      assert.deepEqual(await signs(), [{ cleared_on: '2026-05-22' }])
    }))

  test('changes one child’s entry and leaves the words of the other', () =>
    withDatabase(async db => {
      const { priya, leo, ava, visit_id } = await visited(db)
      const { visit_id: corrected } = done(
        await correcting(
          db,
          priya,
          visit_id,
          typedVisit([typedEntry(leo, { observation: 'Drew nana.' }), typedEntry(ava)]),
        ),
      )
      const { entries } = await recordedVisit(db, corrected)
      assert.deepEqual(
        entries.map(entry => entry.observation),
        ['Played in the yard.', 'Drew nana.'],
      )
    }))

  test('takes a child out who was no part of it and brings in the one who was', () =>
    withDatabase(async db => {
      const { priya, leo, ava, visit_id } = await visited(db, family => [typedEntry(family.leo)])
      const values = typedVisit([typedEntry(leo, { part: false, seen: null }), typedEntry(ava)])
      const { entries } = done(await correcting(db, priya, visit_id, values))
      assert.deepEqual(
        entries.map(entry => entry.person_id),
        [ava],
      )
      assert.deepEqual(await visitsOf(db, leo), [])
      assert.deepEqual(
        (await visitsInError(db, leo)).map(row => [row.visit_id, row.because]),
        [[visit_id, REASON]],
      )
    }))

  test('leaves the entry of a child out of reach as it was written', () =>
    withDatabase(async db => {
      const { priya, leo, ava, visit_id } = await visited(db)
      done(await correcting(db, priya, visit_id, typedVisit([typedEntry(leo)], TUESDAY)))
      const old = await recordedVisit(db, visit_id)
      assert.equal(old.put_aside_at, null, 'the visit still stands for Ava')
      assert.deepEqual(
        (await visitsOf(db, ava)).map(row => row.id),
        [visit_id],
      )
      const again = await correcting(db, priya, visit_id, typedVisit([typedEntry(leo), typedEntry(ava)], TUESDAY))
      assert.match(again.refusals?.[0]?.says ?? '', /already has a corrected record/)
    }))

  test('can be corrected again, with every earlier record to be read', () =>
    withDatabase(async db => {
      const { priya, leo, ava, visit_id } = await visited(db)
      const once = done(await correcting(db, priya, visit_id, typedVisit([typedEntry(leo), typedEntry(ava)], TUESDAY)))
      const twice = done(await correcting(db, priya, once.visit_id, typedVisit([typedEntry(leo), typedEntry(ava)])))
      assert.deepEqual(
        (await earlierRecordsOf(db, twice.visit_id, [leo, ava])).map(row => row.visit_id),
        [once.visit_id, visit_id],
      )
      assert.equal((await recordedVisit(db, twice.visit_id)).recorded_at, NOW)
    }))
})

describe('a correction is refused', () => {
  test('when nothing is different', () =>
    withDatabase(async db => {
      const { priya, leo, ava, visit_id } = await visited(db)
      const { refusals } = await correcting(db, priya, visit_id, typedVisit([typedEntry(ava), typedEntry(leo)]))
      assert.match(refusals?.[0]?.says ?? '', /Nothing is different/)
    }))
  test('when somebody else corrected the record meanwhile', () =>
    withDatabase(async db => {
      const { priya, dan, leo, ava, visit_id } = await visited(db)
      const { version } = await recordedVisit(db, visit_id)
      const values = typedVisit([typedEntry(leo), typedEntry(ava)], TUESDAY)
      done(await correcting(db, dan, visit_id, values, version))
      await assert.rejects(correcting(db, priya, visit_id, values, version), ChangedSinceYouLooked)
      const { version: now } = await recordedVisit(db, visit_id)
      const late = await correcting(db, priya, visit_id, values, now)
      assert.match(late.refusals?.[0]?.says ?? '', /put aside meanwhile/)
    }))
  test('to a second worker who did not make it, in words', () =>
    withDatabase(async db => {
      const { team_id, leo, ava, visit_id } = await visited(db)
      const sam = await aWorker(db, 'social_worker', { team_id })
      for (const person_id of [leo, ava]) {
        const row = { person_id, worker_id: sam.worker_id, team_id, role_code: 'SW', is_lead: false } as const
        await db
          .insertInto('involvement')
          .values({ ...row, start_at: '2026-05-01' })
          .execute()
      }
      const { refusals } = await correcting(db, sam, visit_id, typedVisit([typedEntry(leo), typedEntry(ava)], TUESDAY))
      assert.match(refusals?.[0]?.says ?? '', /the child’s lead worker or the team manager/)
    }))
  test('to a worker of another team', () =>
    withDatabase(async db => {
      const { leo, ava, visit_id } = await visited(db)
      const other = await aWorker(db, 'team_manager')
      await assert.rejects(
        correcting(db, other, visit_id, typedVisit([typedEntry(leo), typedEntry(ava)], TUESDAY)),
        NotAllowed,
      )
    }))
  test('of a visit that has not been recorded yet', () =>
    withDatabase(async db => {
      const { priya, leo } = await inNeed(db)
      const { id } = await db
        .insertInto('visit')
        .values({ type: 'CIN', planned_at: FRIDAY, worker_id: priya.worker_id, purpose: 'See Leo' })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db.insertInto('visit_planned_for').values({ visit_id: id, person_id: leo }).execute()
      const { refusals } = await correcting(db, priya, id, typedVisit([typedEntry(leo)]))
      assert.match(refusals?.[0]?.says ?? '', /not been recorded yet/)
    }))
  test('when it says what a record of a visit may not say', () =>
    withDatabase(async db => {
      const { priya, leo, ava, visit_id } = await visited(db)
      const copied = { analysis: 'The same words.' }
      const values = typedVisit([typedEntry(leo, copied), typedEntry(ava, copied)])
      const { refusals } = await correcting(db, priya, visit_id, values)
      assert.deepEqual(
        refusals?.map(refusal => refusal.field),
        ['children[1][analysis]'],
      )
    }))
})

describe('a visit recorded in error', () => {
  test('is put aside for all its children, and the deadlines run as if it had never been', () =>
    withDatabase(async db => {
      const { priya, leo, ava, visit_id } = await visited(db)
      done(await inError(db, priya, visit_id, [leo, ava]))
      assert.deepEqual(await runsOf(db, 'CIN-04', leo), [{ started_on: '2026-05-11', stopped_on: null, ended: null }])
      assert.deepEqual(await runsOf(db, 'RC-01', ava), [])
      assert.deepEqual([await visitsOf(db, leo), await linesOf(db, leo)], [[], []])
      const [kept] = await visitsInError(db, leo)
      assert.equal(kept?.because, 'It did not happen. They were away; I opened the wrong form.')
      assert.equal(kept?.by, 'Priya Shah')
    }))
  test('for one child stands for the other', () =>
    withDatabase(async db => {
      const { dan, leo, ava, visit_id } = await visited(db)
      done(await inError(db, dan, visit_id, [ava]))
      assert.deepEqual(await visitsOf(db, ava), [])
      assert.equal((await visitsOf(db, leo)).length, 1)
      assert.equal((await recordedVisit(db, visit_id)).put_aside_at, null)
    }))
  test('is put aside once', () =>
    withDatabase(async db => {
      const { priya, leo, ava, visit_id } = await visited(db)
      done(await inError(db, priya, visit_id, [leo, ava]))
      const { refusals } = await inError(db, priya, visit_id, [leo])
      assert.match(refusals?.[0]?.says ?? '', /put aside meanwhile/)
    }))
})
