import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aPlan, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { doing, done, type InNeed, inNeed, typedEntry, typedVisit } from '../../../test/in-need.ts'
import { runClocks } from '../../clocks/clock-run.store.ts'
import { NotAllowed } from '../conditions.ts'
import type { Db } from '../database.ts'
import { planVisit } from './plan-visit.act.ts'
import { recordVisit, recordVisitNow } from './record-visit.act.ts'
import { childrenAround, childrenOfVisit, visitsOf } from './visit.store.ts'
import { voiceOf } from './voice.store.ts'

const NOW = '2026-05-20T17:00:00.000Z'

const underPlan = async (db: Db): Promise<InNeed> => {
  const family = await inNeed(db)
  await aPlan(db, family.leo, family.episode)
  await runClocks(db, [family.leo])
  return family
}
const visitClock = (db: Db, person_id: string) =>
  db
    .selectFrom('clock_run')
    .select(['started_on', 'stopped_on', 'due_on'])
    .where('clock', '=', 'CIN-04')
    .where('person_id', '=', person_id)
    .orderBy('started_on')
    .execute()

describe('one visit to a family', () => {
  test('is recorded once, with an entry for each child, and counts for each by itself', () =>
    withDatabase(async db => {
      const { leo, ava, priya } = await underPlan(db)
      const values = typedVisit([
        typedEntry(leo, {
          voice: 'Nana makes toast.',
          how_communicated: 'play',
          what_changed: 'Nana comes on Tuesdays too',
        }),
        typedEntry(ava, {
          seen: false,
          seen_alone: null,
          bedroom_seen: null,
          not_seen_reason: 'child_out',
          observation: null,
        }),
      ])
      const { visit_id } = done(await doing(db, priya, NOW, recordVisitNow, { params: { person: leo }, values }))
      assert.deepEqual(
        (await childrenOfVisit(db, visit_id)).map(row => [row.forename, row.seen]),
        [
          ['Ava', false],
          ['Leo', true],
        ],
      )
      assert.deepEqual(
        (await visitClock(db, leo)).map(run => run.stopped_on),
        ['2026-05-20', null],
      )
      const told = await db
        .selectFrom('chronology_entry')
        .select(['person_id', 'says'])
        .where('kind', '=', 'visit')
        .execute()
      assert.match(told.find(line => line.person_id === ava)?.says ?? '', /^Visit tried by Priya Shah/)
      assert.match(told.find(line => line.person_id === leo)?.says ?? '', /“Nana makes toast.”/)
    }))
  test('leaves out a brother or sister who was no part of it', () =>
    withDatabase(async db => {
      const { leo, ava, priya } = await underPlan(db)
      const values = typedVisit([typedEntry(leo), typedEntry(ava, { part: false, seen: null })])
      const { entries } = done(await doing(db, priya, NOW, recordVisitNow, { params: { person: leo }, values }))
      assert.deepEqual(
        entries.map(one => one.person_id),
        [leo],
      )
    }))
  test('cannot be recorded for a child who is not the worker’s', () =>
    withDatabase(async db => {
      const { leo, ava, priya } = await underPlan(db)
      const other = await aWorker(db, 'social_worker')
      await db
        .updateTable('involvement')
        .set({ worker_id: other.worker_id, team_id: other.team_id ?? '' })
        .where('person_id', '=', ava)
        .execute()
      await db.updateTable('case_episode').set({ team_id: other.team_id }).where('person_id', '=', ava).execute()
      const given = { params: { person: leo }, values: typedVisit([typedEntry(leo), typedEntry(ava)]) }
      await assert.rejects(doing(db, priya, NOW, recordVisitNow, given), NotAllowed)
    }))
  test('offers the brothers and sisters who are open with us', () =>
    withDatabase(async db => {
      const { leo, ava } = await inNeed(db)
      assert.deepEqual(
        (await childrenAround(db, leo, '2026-05-20')).map(child => child.person_id),
        [ava],
      )
    }))
})

describe('an attempt and a call', () => {
  test('are kept and shown, and the clock runs on', () =>
    withDatabase(async db => {
      const { leo, priya } = await underPlan(db)
      const params = { person: leo }
      const tried = typedVisit([
        typedEntry(leo, { seen: false, seen_alone: null, not_seen_reason: 'no_answer', observation: null }),
      ])
      done(await doing(db, priya, NOW, recordVisitNow, { params, values: tried }))
      const called = typedVisit([typedEntry(leo)], { mode: 'video', place: null, held_at: '2026-05-20T16:00:00.000Z' })
      done(await doing(db, priya, NOW, recordVisitNow, { params, values: called }))
      assert.deepEqual(
        (await visitClock(db, leo)).map(run => run.stopped_on),
        [null],
      )
      assert.equal((await visitsOf(db, leo)).length, 2)
    }))
})

describe('a planned visit', () => {
  const planned = async (db: Db) => {
    const family = await underPlan(db)
    const values = {
      planned_at: '2026-05-21T15:00:00.000Z',
      worker_id: family.priya.worker_id,
      person_ids: [family.leo, family.ava],
      type: 'CIN',
      purpose_code: 'direct_work',
      purpose: 'Three houses with Leo',
    } as const
    const given = { params: { person: family.leo }, values: { ...values, person_ids: [...values.person_ids] } }
    const { visit_id } = done(await doing(db, family.priya, NOW, planVisit, given))
    return { ...family, visit_id, params: { visit: visit_id } }
  }
  const THURSDAY = '2026-05-21T17:00:00.000Z'

  test('stands in the diary of each child and counts for nothing yet', () =>
    withDatabase(async db => {
      const { ava, leo } = await planned(db)
      assert.deepEqual(
        (await visitsOf(db, ava)).map(row => [row.held_at, row.seen]),
        [[null, null]],
      )
      assert.deepEqual(
        (await visitClock(db, leo)).map(run => run.stopped_on),
        [null],
      )
    }))
  test('becomes what happened, once', () =>
    withDatabase(async db => {
      const { ava, leo, priya, params } = await planned(db)
      const values = typedVisit([typedEntry(leo), typedEntry(ava)], { held_at: '2026-05-21T15:10:00.000Z' })
      done(await doing(db, priya, THURSDAY, recordVisit, { params, values }))
      assert.deepEqual(
        (await visitsOf(db, ava)).map(row => row.seen),
        [true],
      )
      const { refusals } = await doing(db, priya, THURSDAY, recordVisit, { params, values })
      assert.match(refusals?.[0]?.says ?? '', /already been recorded/)
    }))
  test('is not planned in the past', () =>
    withDatabase(async db => {
      const { leo, priya } = await underPlan(db)
      const values = {
        planned_at: '2026-05-19T15:00:00.000Z',
        worker_id: priya.worker_id,
        person_ids: [leo],
        type: 'CIN' as const,
        purpose_code: 'statutory' as const,
        purpose: 'See Leo',
      }
      const { refusals } = await doing(db, priya, NOW, planVisit, { params: { person: leo }, values })
      assert.equal(refusals?.[0]?.field, 'planned_at-day')
    }))
})

describe('what a child said', () => {
  test('is the latest words, with what changed because of them', () =>
    withDatabase(async db => {
      const { leo, priya } = await underPlan(db)
      const say = (held_at: string, voice: string, what_changed: string | null) =>
        doing(db, priya, NOW, recordVisitNow, {
          params: { person: leo },
          values: typedVisit([typedEntry(leo, { voice, how_communicated: 'talking', what_changed })], { held_at }),
        })
      done(await say('2026-05-12T15:00:00.000Z', 'I am hungry.', null))
      done(await say('2026-05-19T15:00:00.000Z', 'I like breakfast club.', 'He stays at breakfast club'))
      const voice = await voiceOf(db, leo)
      assert.deepEqual(
        [voice?.words, voice?.said_on, voice?.by, voice?.what_changed],
        ['I like breakfast club.', '2026-05-19', 'Priya Shah', 'He stays at breakfast club'],
      )
    }))
})
