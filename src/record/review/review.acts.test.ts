import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aTeam } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { done } from '../../../test/in-need.ts'
import { planToReview } from '../../../test/plan-to-review.ts'
import { planUnderReview, reviewsOf } from './review.store.ts'

describe('a review', () => {
  test('that moves nothing says so by itself, and stops the clock of the first review', () =>
    withDatabase(async db => {
      const { hold, leo, plan_id } = await planToReview(db)
      assert.equal(done(await hold({})).is_unchanged, true)
      const runs = await db.selectFrom('clock_run').selectAll().where('person_id', '=', leo).execute()
      assert.deepEqual(
        runs.filter(run => run.clock === 'CIN-02').map(run => [run.ended, run.stopped_on]),
        [['met', '2026-06-08']],
      )
      // Twelve weeks from the review held, not from when it was due.
      assert.equal(runs.find(run => run.clock === 'CIN-03')?.due_on, '2026-08-31')
      assert.equal((await reviewsOf(db, plan_id))[0]?.is_unchanged, true)
    }))
  test('keeps what each outcome was and is, with its evidence', () =>
    withDatabase(async db => {
      const { hold, typed, plan_id } = await planToReview(db)
      const outcomes = typed.outcomes.map((one, at) =>
        at === 0
          ? { ...one, progress: 'better' as const, now: 'Six days in ten', score: 6, evidence: 'Register, May' }
          : one,
      )
      assert.equal(done(await hold({ outcomes })).is_unchanged, false)
      const [found] = (await reviewsOf(db, plan_id))[0]?.outcomes ?? []
      assert.deepEqual(
        [found?.was, found?.score_was, found?.now, found?.score, found?.evidence],
        ['Three days in ten', 3, 'Six days in ten', 6, 'Register, May'],
      )
      const [outcome] = (await planUnderReview(db, plan_id)).outcomes
      assert.deepEqual(
        [outcome?.baseline, outcome?.now, outcome?.score, outcome?.evidence_on],
        ['Three days in ten', 'Six days in ten', 6, '2026-06-08'],
      )
    }))
  test('that adds an action makes a new version of the plan', () =>
    withDatabase(async db => {
      const { hold, plan_id } = await planToReview(db)
      const added = [{ what: 'Dad collects on Fridays', outcome: 1, owner: 'Tom', due_on: '2026-06-12' }]
      assert.equal(done(await hold({ added })).is_unchanged, false)
      const plan = await planUnderReview(db, plan_id)
      assert.deepEqual([plan.plan_version, plan.actions.length], [2, 3])
    }))
  test('asks how we know, and refuses a word the score denies', () =>
    withDatabase(async db => {
      const { hold, typed } = await planToReview(db)
      const [first, ...others] = typed.outcomes
      assert.ok(first)
      const unknown = await hold({ outcomes: [{ ...first, evidence: null }, ...others] })
      assert.equal(unknown.refusals?.[0]?.field, 'outcomes[0][evidence]')
      const odd = await hold({ outcomes: [{ ...first, score: 9 }, ...others] })
      assert.equal(odd.refusals?.[0]?.field, 'outcomes[0][score]')
    }))
  test('with a manager in the chair is a decision of that manager', () =>
    withDatabase(async db => {
      const { hold, dan, leo } = await planToReview(db)
      done(await hold({}))
      const decisions = await db.selectFrom('decision').selectAll().where('person_id', '=', leo).execute()
      assert.deepEqual(
        decisions.map(row => [row.decided_by, row.decider_role]),
        [[dan.worker_id, 'team_manager']],
      )
    }))
  test('a worker chairs alone and carries on with is no management oversight', () =>
    withDatabase(async db => {
      const { hold, priya, leo } = await planToReview(db)
      done(await hold({ chair_id: priya.worker_id }))
      assert.deepEqual(await db.selectFrom('decision').selectAll().where('person_id', '=', leo).execute(), [])
    }))
})

describe('stepping down at a review', () => {
  const down = {
    decision: 'step_down',
    rationale: 'He is at nursery; family help can do the rest.',
    organisation: 'Family help north',
    family_agreed: true,
  } as const

  test('offers the family to early help and leaves the plan open', () =>
    withDatabase(async db => {
      const { hold, leo, plan_id } = await planToReview(db)
      const { team_id } = await aTeam(db, { function: 'early_help' })
      done(await hold({ ...down, early_help_team_id: team_id }))
      const help = await db.selectFrom('early_help_episode').selectAll().where('person_id', '=', leo).execute()
      assert.deepEqual(
        help.map(row => [row.offered_on, row.organisation, row.accepted_on]),
        [['2026-06-08', 'Family help north', null]],
      )
      assert.equal((await planUnderReview(db, plan_id)).end_on, null)
    }))
  test('is refused while an outcome is worse', () =>
    withDatabase(async db => {
      const { hold, typed } = await planToReview(db)
      const outcomes = typed.outcomes.map(one => ({ ...one, progress: 'worse' as const, score: 1 }))
      assert.match((await hold({ ...down, outcomes })).refusals?.[0]?.says ?? '', /An outcome is worse/)
    }))
  test('is asked about when the family does not agree', () =>
    withDatabase(async db => {
      const { hold } = await planToReview(db)
      assert.equal((await hold({ ...down, family_agreed: false })).refusals?.[0]?.field, 'family_view')
    }))
})

describe('stepping up at a review', () => {
  test('asks for a strategy discussion, as a decision with the new concern', () =>
    withDatabase(async db => {
      const { hold, leo } = await planToReview(db)
      done(
        await hold({
          decision: 'step_up',
          new_concern: 'Bruises nobody can explain',
          rationale: 'He may be being hurt.',
        }),
      )
      const decision = await db
        .selectFrom('decision')
        .selectAll()
        .where('person_id', '=', leo)
        .executeTakeFirstOrThrow()
      assert.equal(decision.kind, 'strategy')
      assert.match(decision.what, /strategy discussion is asked for: Bruises nobody can explain/)
    }))
})
