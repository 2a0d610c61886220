import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { doing, done, inNeed, typedPlan } from '../../../test/in-need.ts'
import { NotAllowed } from '../conditions.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { approvePlan } from './approve-plan.act.ts'
import { changePlan } from './change-plan.act.ts'
import { compareVersions } from './compare-versions.ts'
import type { planEditForm, planForm } from './plan.form.ts'
import { findPlan, planContent, sentBack, versionsOf } from './plan.store.ts'
import { atVersion } from './plan.ts'
import { planAsTyped } from './plan-as-typed.ts'
import { plansWaiting } from './plans-waiting.store.ts'
import { startPlan } from './start-plan.act.ts'

const values = typedPlan as unknown as ValuesOf<typeof planForm>
const MONDAY = '2026-05-11T15:00:00.000Z'
const LATER = '2026-06-08T15:00:00.000Z'

const begun = async (db: Db) => {
  const family = await inNeed(db)
  const { plan_id } = done(await doing(db, family.priya, MONDAY, startPlan, { params: { person: family.leo }, values }))
  return { ...family, plan_id, params: { plan: plan_id } }
}

const asTyped = async (db: Db, planId: string) => {
  const plan = await findPlan(db, planId)
  const { outcomes, actions } = await planContent(db, planId)
  const now = { outcomes: atVersion(outcomes, plan.plan_version), actions: atVersion(actions, plan.plan_version) }
  return { ...planAsTyped(plan, now), because: null } as ValuesOf<typeof planEditForm>
}

describe('making a plan', () => {
  test('stops the clock of its assessment and starts those of visits and reviews', () =>
    withDatabase(async db => {
      const { leo } = await begun(db)
      const runs = await db.selectFrom('clock_run').selectAll().where('person_id', '=', leo).execute()
      const run = (clock: string) => runs.find(one => one.clock === clock)
      assert.equal(run('CIN-01')?.ended, 'met')
      // Ten working days, as this plan says, not counting the bank holiday of 25 May.
      assert.equal(run('CIN-04')?.due_on, '2026-05-26')
      assert.equal(run('CIN-02')?.due_on, '2026-06-08')
    }))
  test('is refused while a child protection plan is open', () =>
    withDatabase(async db => {
      const { leo, priya } = await inNeed(db)
      const cp = { person_id: leo, start_on: '2026-04-01', initial_category: 'NEG', latest_category: 'NEG' } as const
      await db.insertInto('cp_plan').values(cp).execute()
      const { refusals } = await doing(db, priya, MONDAY, startPlan, { params: { person: leo }, values })
      assert.match(refusals?.[0]?.says ?? '', /child protection plan/)
    }))
  test('is refused for a sister nobody has assessed', () =>
    withDatabase(async db => {
      const { ava, priya } = await inNeed(db)
      const { refusals } = await doing(db, priya, MONDAY, startPlan, { params: { person: ava }, values })
      assert.match(refusals?.[0]?.says ?? '', /authorised assessment/)
    }))
  test('is refused from before its assessment was authorised', () =>
    withDatabase(async db => {
      const { leo, priya } = await inNeed(db)
      const early = { ...values, start_on: '2026-04-20' }
      const { refusals } = await doing(db, priya, MONDAY, startPlan, { params: { person: leo }, values: early })
      assert.equal(refusals?.[0]?.field, 'start_on-day')
    }))
  test('is not for a worker from elsewhere', () =>
    withDatabase(async db => {
      const { leo } = await inNeed(db)
      const stranger = await aWorker(db, 'social_worker')
      await assert.rejects(doing(db, stranger, MONDAY, startPlan, { params: { person: leo }, values }), NotAllowed)
    }))
})

describe('approving a plan', () => {
  const yes = {
    answer: 'approve',
    rationale: 'Specific, dated, and Leo is in it.',
    to_change: null,
    change_by: null,
  } as const

  test('waits on the manager’s list until it is done, and is a decision', () =>
    withDatabase(async db => {
      const { params, plan_id, team_id, dan, leo } = await begun(db)
      assert.deepEqual(
        (await plansWaiting(db, [team_id])).map(row => [row.id, row.made_by]),
        [[plan_id, 'Priya Shah']],
      )
      done(await doing(db, dan, MONDAY, approvePlan, { params, values: yes }))
      assert.deepEqual(await plansWaiting(db, [team_id]), [])
      const decisions = await db.selectFrom('decision').selectAll().where('person_id', '=', leo).execute()
      assert.deepEqual(
        decisions.map(row => [row.kind, row.what]),
        [['plan_started', 'Approved the child in need plan, version 1']],
      )
      const { refusals } = await doing(db, dan, MONDAY, approvePlan, { params, values: yes })
      assert.match(refusals?.[0]?.says ?? '', /already approved/)
    }))
  test('is not for whoever wrote it, even a manager', () =>
    withDatabase(async db => {
      const { params, dan, plan_id } = await begun(db)
      await db.updateTable('plan_version').set({ made_by: dan.worker_id }).where('cin_plan_id', '=', plan_id).execute()
      const { refusals } = await doing(db, dan, MONDAY, approvePlan, { params, values: yes })
      assert.match(refusals?.[0]?.says ?? '', /You wrote this version/)
    }))
  test('sent back, it shows what to change until a new version answers it', () =>
    withDatabase(async db => {
      const { params, dan, priya, plan_id } = await begun(db)
      const back = {
        answer: 'send_back',
        rationale: 'Dad is not in it.',
        to_change: 'Add what dad does',
        change_by: '2026-05-15',
      } as const
      done(await doing(db, dan, MONDAY, approvePlan, { params, values: back }))
      assert.equal((await sentBack(db, plan_id))?.action, 'Add what dad does')
      const typed = await asTyped(db, plan_id)
      const changed = {
        ...typed,
        because: 'Dan asked for dad’s part',
        summary: `${typed.summary} Dad collects on Fridays.`,
      }
      done(await doing(db, priya, LATER, changePlan, { params, values: changed }))
      assert.equal(await sentBack(db, plan_id), null)
    }))
})

describe('changing a plan', () => {
  test('makes a version with why; the older one stays readable and can be compared', () =>
    withDatabase(async db => {
      const { params, priya, plan_id } = await begun(db)
      const typed = await asTyped(db, plan_id)
      const actions = [
        ...typed.actions.slice(0, 1).map(action => ({ ...action, due_on: '2026-06-30' })),
        ...typed.actions.slice(1),
        { id: null, what: 'Dad collects on Fridays', owner: 'Tom', due_on: '2026-06-12', outcome: 1, status: null },
      ]
      const refused = await doing(db, priya, LATER, changePlan, { params, values: { ...typed, actions } })
      assert.equal(refused.refusals?.[0]?.field, 'because')
      const whole = { ...typed, actions, because: 'Dad wants to help' }
      assert.equal(done(await doing(db, priya, LATER, changePlan, { params, values: whole })).number, 2)
      const content = await planContent(db, plan_id)
      assert.deepEqual(
        atVersion(content.actions, 1).map(row => row.due_on),
        ['2026-05-18', '2026-05-25'],
      )
      assert.equal(atVersion(content.actions, 2).length, 3)
      const [newer, older] = await versionsOf(db, plan_id)
      assert.ok(newer && older)
      const compared = compareVersions(older, newer, content)
      assert.deepEqual(
        compared.actions.gone.map(row => row.what),
        ['Nana Jean walks Leo to nursery'],
      )
      assert.equal(compared.actions.come.length, 2)
      assert.deepEqual(compared.text, [])
    }))
  test('asks the manager again', () =>
    withDatabase(async db => {
      const { params, priya, dan, plan_id, team_id } = await begun(db)
      const yes = { answer: 'approve', rationale: 'Good.', to_change: null, change_by: null } as const
      done(await doing(db, dan, MONDAY, approvePlan, { params, values: yes }))
      const changed = { ...(await asTyped(db, plan_id)), because: 'More visits', visit_working_days: 5 }
      done(await doing(db, priya, LATER, changePlan, { params, values: changed }))
      assert.equal((await plansWaiting(db, [team_id]))[0]?.plan_version, 2)
    }))
  test('to say an action is done makes no version and dates the action', () =>
    withDatabase(async db => {
      const { params, priya, plan_id } = await begun(db)
      const typed = await asTyped(db, plan_id)
      const actions = typed.actions.map((row, at) => (at === 0 ? { ...row, status: 'done' as const } : row))
      assert.equal(
        done(await doing(db, priya, LATER, changePlan, { params, values: { ...typed, actions } })).number,
        null,
      )
      const [first] = (await planContent(db, plan_id)).actions
      assert.deepEqual([first?.status, first?.done_on], ['done', '2026-06-08'])
    }))
  test('without any difference is refused', () =>
    withDatabase(async db => {
      const { params, priya, plan_id } = await begun(db)
      const { refusals } = await doing(db, priya, LATER, changePlan, { params, values: await asTyped(db, plan_id) })
      assert.match(refusals?.[0]?.says ?? '', /Nothing in the plan is different/)
    }))
})
