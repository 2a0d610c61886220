import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anAssessment, aPlan, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { doing, done, inNeed, typedPlan } from '../../../test/in-need.ts'
import { NotAllowed } from '../conditions.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { changePlan } from './change-plan.act.ts'
import type { planEditForm, planForm } from './plan.form.ts'
import { findPlan, madeTogether, planContent, versionsOf } from './plan.store.ts'
import { planAsTyped } from './plan-as-typed.ts'
import { startPlan } from './start-plan.act.ts'

const MONDAY = '2026-05-11T15:00:00.000Z'

/** Leo and Ava, both found in need: Leo on 1 May, Ava on 5 May. */
const bothInNeed = async (db: Db) => {
  const family = await inNeed(db)
  const { id: episode } = await db
    .selectFrom('case_episode')
    .select('id')
    .where('person_id', '=', family.ava)
    .executeTakeFirstOrThrow()
  const assessment = await anAssessment(db, family.ava, episode, family.priya, {
    submitted_by: family.priya.worker_id,
    authorised_on: '2026-05-05',
    authorised_by: family.dan.worker_id,
  })
  const found = { assessment_id: assessment, person_id: family.ava, code: 'CIN' } as const
  await db.insertInto('assessment_outcome').values(found).execute()
  return { ...family, avas: { episode, assessment } }
}
type Family = Awaited<ReturnType<typeof bothInNeed>>

const start = (db: Db, { priya, leo }: Family, siblings: string[], some: { start_on?: string } = {}) =>
  doing(db, priya, MONDAY, startPlan, {
    params: { person: leo },
    values: { ...(typedPlan as unknown as ValuesOf<typeof planForm>), ...some, siblings },
  })
const planOf = async (db: Db, person_id: string) =>
  findPlan(
    db,
    (await db.selectFrom('cin_plan').select('id').where('person_id', '=', person_id).executeTakeFirstOrThrow()).id,
  )

describe('a plan for several brothers and sisters', () => {
  test('is one each, with its own outcomes and actions, resting on each child’s own assessment', () =>
    withDatabase(async db => {
      const family = await bothInNeed(db)
      const { plans } = done(await start(db, family, [family.ava]))
      assert.deepEqual(
        plans.map(one => one.person_id),
        [family.leo, family.ava],
      )
      const [leos, avas] = [await planOf(db, family.leo), await planOf(db, family.ava)]
      assert.equal(avas.case_episode_id, family.avas.episode)
      const [his, hers] = [await planContent(db, leos.id), await planContent(db, avas.id)]
      assert.deepEqual(
        hers.outcomes.map(one => one.wanted),
        his.outcomes.map(one => one.wanted),
      )
      assert.ok(hers.actions.every(action => hers.outcomes.some(outcome => outcome.id === action.plan_outcome_id)))
      assert.deepEqual(
        (await madeTogether(db, avas)).map(one => one.forename),
        ['Leo'],
      )
      const runs = await db
        .selectFrom('clock_run')
        .select('clock')
        .where('person_id', '=', family.ava)
        .where('subject_id', '=', avas.id)
        .orderBy('clock')
        .execute()
      assert.deepEqual(
        runs.map(run => run.clock),
        ['CIN-02', 'CIN-04', 'CIN-05'],
      )
    }))
  test('leaves each child’s own words to that child', () =>
    withDatabase(async db => {
      const family = await bothInNeed(db)
      done(await start(db, family, [family.ava]))
      assert.equal((await planOf(db, family.leo)).child_version, 'Nana will walk me to nursery.')
      const avas = await planOf(db, family.ava)
      assert.equal(avas.child_version, null)
      assert.match((await versionsOf(db, avas.id))[0]?.because ?? '', /brother’s or sister’s plan/)
    }))
  test('is then changed one by one', () =>
    withDatabase(async db => {
      const family = await bothInNeed(db)
      done(await start(db, family, [family.ava]))
      const avas = await planOf(db, family.ava)
      const typed = { ...planAsTyped(avas, await planContent(db, avas.id)), because: 'Ava is at school' }
      const outcomes = typed.outcomes.map(one => ({ ...one, wanted: one.wanted.replace('Leo', 'Ava') }))
      const values = { ...typed, outcomes } as ValuesOf<typeof planEditForm>
      done(await doing(db, family.priya, MONDAY, changePlan, { params: { plan: avas.id }, values }))
      const wanted = async (child: string) =>
        (await planContent(db, (await planOf(db, child)).id)).outcomes.filter(one => one.to_version === null)[0]?.wanted
      assert.equal(await wanted(family.ava), 'Ava is at nursery every day')
      assert.equal(await wanted(family.leo), 'Leo is at nursery every day')
    }))
  test('names the sister who cannot have one and why, and refuses nothing else', () =>
    withDatabase(async db => {
      const family = await bothInNeed(db)
      await aPlan(db, family.ava, family.avas.episode)
      const { refusals } = await start(db, family, [family.ava])
      assert.deepEqual(refusals, [
        {
          field: 'siblings',
          says: 'Ava Marsh: the child already has a child in need plan: change or review that one. Leave out who cannot have this plan',
        },
      ])
      done(await start(db, family, []))
    }))
  test('asks each child’s own dates: a plan cannot begin before the sister’s assessment was authorised', () =>
    withDatabase(async db => {
      const family = await bothInNeed(db)
      const { refusals } = await start(db, family, [family.ava], { start_on: '2026-05-04' })
      assert.deepEqual(
        refusals?.map(refusal => refusal.field),
        ['siblings'],
      )
      assert.match(refusals?.[0]?.says ?? '', /^Ava Marsh: the plan cannot begin before what it follows/)
    }))
  test('is not made for a sister who is not the worker’s', () =>
    withDatabase(async db => {
      const family = await bothInNeed(db)
      const other = await aWorker(db)
      const hers = { worker_id: other.worker_id, team_id: other.team_id ?? '' }
      await db.updateTable('involvement').set(hers).where('person_id', '=', family.ava).execute()
      await db.updateTable('case_episode').set({ team_id: other.team_id }).where('person_id', '=', family.ava).execute()
      await assert.rejects(start(db, family, [family.ava]), NotAllowed)
    }))
})
