import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aPlan } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { doing, done, inNeed } from '../../../test/in-need.ts'
import { runClocks } from '../../clocks/clock-run.store.ts'
import { NotAllowed } from '../conditions.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { closeCase } from './close-case.act.ts'
import { closePlan } from './close-plan.act.ts'
import type { caseCloseForm, planCloseForm } from './closing.form.ts'

const NOW = '2026-09-07T15:00:00.000Z'
const ending: ValuesOf<typeof planCloseForm> = {
  end_on: '2026-09-07',
  end_reason: 'outcomes_met',
  outcomes_met: 'At nursery nine days in ten.',
  next_help: 'Nana Jean; the nursery’s family worker',
  family_told_on: '2026-09-04',
  rationale: 'Leo says mornings are fine, and the register agrees.',
}
const closing: ValuesOf<typeof caseCloseForm> = {
  close_on: '2026-09-07',
  close_reason: 'RC7',
  outcomes_met: 'At nursery nine days in ten.',
  closing_summary: 'Came as hungry and missing nursery.',
  next_help: 'Nana Jean',
  siblings_considered: 'Ava’s assessment goes on.',
  family_told_on: '2026-09-04',
  rationale: 'He is safe.',
}

const underPlan = async (db: Db) => {
  const family = await inNeed(db)
  const plan_id = await aPlan(db, family.leo, family.episode)
  await runClocks(db, [family.leo])
  const close = (change: Partial<typeof ending> = {}) =>
    doing(db, family.dan, NOW, closePlan, { params: { plan: plan_id }, values: { ...ending, ...change } })
  const closeIt = (change: Partial<typeof closing> = {}) =>
    doing(db, family.dan, NOW, closeCase, { params: { person: family.leo }, values: { ...closing, ...change } })
  return { ...family, plan_id, close, closeIt }
}
const running = async (db: Db, person_id: string) =>
  (
    await db
      .selectFrom('clock_run')
      .select('clock')
      .where('person_id', '=', person_id)
      .where('stopped_on', 'is', null)
      .execute()
  ).map(run => run.clock)

describe('closing a plan', () => {
  test('ends its clocks, tells the chronology and is a decision', () =>
    withDatabase(async db => {
      const { close, leo } = await underPlan(db)
      done(await close())
      assert.deepEqual(
        (await running(db, leo)).filter(clock => clock.startsWith('CIN')),
        [],
      )
      const decision = await db
        .selectFrom('decision')
        .selectAll()
        .where('kind', '=', 'plan_ended')
        .executeTakeFirstOrThrow()
      assert.equal(decision.what, 'Ended the child in need plan: outcomes met')
    }))
  test('by stepping down waits until the receiving service has accepted', () =>
    withDatabase(async db => {
      const { close, leo } = await underPlan(db)
      const down = { end_reason: 'stepped_down' } as const
      assert.match((await close(down)).refusals?.[0]?.says ?? '', /offer the family to early help at a review first/)
      const offer = { person_id: leo, offered_on: '2026-09-01', reason: 'Better', organisation: 'Family help north' }
      await db.insertInto('early_help_episode').values(offer).execute()
      assert.match((await close(down)).refusals?.[0]?.says ?? '', /Family help north has not accepted yet/)
      await db
        .updateTable('early_help_episode')
        .set({ accepted_on: '2026-09-04' })
        .where('person_id', '=', leo)
        .execute()
      done(await close(down))
    }))
  test('by stepping up needs the review that did', () =>
    withDatabase(async db => {
      const { close } = await underPlan(db)
      assert.equal((await close({ end_reason: 'stepped_up' })).refusals?.[0]?.field, 'end_reason')
    }))
  test('is a manager’s decision', () =>
    withDatabase(async db => {
      const { priya, plan_id } = await underPlan(db)
      await assert.rejects(doing(db, priya, NOW, closePlan, { params: { plan: plan_id }, values: ending }), NotAllowed)
    }))
})

describe('closing a case', () => {
  test('is refused while the plan is open', () =>
    withDatabase(async db => {
      const { closeIt } = await underPlan(db)
      assert.match((await closeIt()).refusals?.[0]?.says ?? '', /close the plan first/)
    }))
  test('ends everybody’s involvement and leaves no clock running', () =>
    withDatabase(async db => {
      const { close, closeIt, leo } = await underPlan(db)
      done(await close())
      done(await closeIt())
      const ends = await db.selectFrom('involvement').select('end_at').where('person_id', '=', leo).execute()
      assert.deepEqual(
        ends.map(row => row.end_at),
        ['2026-09-07'],
      )
      assert.deepEqual(
        (await running(db, leo)).filter(clock => !clock.startsWith('FD')),
        [],
      )
      assert.equal((await db.selectFrom('decision').select('kind').where('kind', '=', 'closure').execute()).length, 1)
    }))
  test('asks about brothers and sisters who stay open', () =>
    withDatabase(async db => {
      const { close, closeIt } = await underPlan(db)
      done(await close())
      const { refusals } = await closeIt({ siblings_considered: null })
      assert.match(refusals?.[0]?.says ?? '', /Ava Marsh stays open/)
    }))
  test('to early help needs early help to have accepted', () =>
    withDatabase(async db => {
      const { close, closeIt } = await underPlan(db)
      done(await close())
      assert.match(
        (await closeIt({ close_reason: 'RC9' })).refusals?.[0]?.says ?? '',
        /No early help service has accepted/,
      )
    }))
})
