import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aTeam, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { doing, done } from '../../../test/in-need.ts'
import { planToReview } from '../../../test/plan-to-review.ts'
import type { Actor } from '../../access/actor.ts'
import type { Db } from '../database.ts'
import type { ReviewValues } from './check-review.ts'
import { correctReview } from './correct-review.act.ts'
import { putReviewAside } from './put-review-aside.act.ts'
import { findReview, planUnderReview, reviewsInError, reviewsOf } from './review.store.ts'
import { earlierReviews } from './review-correction.store.ts'

const TUESDAY = '2026-06-09T09:00:00.000Z'
const REASON = 'I left Jean out of those who came.'

/** The first review of Leo's plan, held by Priya with Dan in the chair: nursery is better, nana now walks him there. */
const reviewed = async (db: Db, change: Partial<ReviewValues> = {}) => {
  const plan = await planToReview(db)
  const [first, second] = plan.typed.outcomes
  assert.ok(first && second)
  const better = { ...first, progress: 'better' as const, now: 'Six days in ten', score: 6, evidence: 'Register, May' }
  const [walks, club] = plan.typed.actions
  assert.ok(walks && club)
  const typed = {
    ...plan.typed,
    outcomes: [better, second],
    actions: [{ ...walks, status: 'done' as const }, club],
    ...change,
  }
  const { review_id } = done(await plan.hold(typed))
  return { ...plan, typed, review_id }
}
const correcting = (db: Db, actor: Actor, review: string, values: ReviewValues, reason = REASON) => {
  const { added: _, ...said } = values
  return doing(db, actor, TUESDAY, correctReview, { params: { review }, values: { ...said, reason } })
}
const inError = (db: Db, actor: Actor, review: string) =>
  doing(db, actor, TUESDAY, putReviewAside, {
    params: { review },
    values: { mistake: 'did_not_happen', because: 'It was put off to July.' },
  })
const runsOf = async (db: Db, person_id: string) =>
  (
    await db
      .selectFrom('clock_run')
      .select(['clock', 'due_on', 'stopped_on'])
      .where('person_id', '=', person_id)
      .where('clock', 'in', ['CIN-02', 'CIN-03'])
      .orderBy('clock')
      .orderBy('due_on')
      .execute()
  ).map(run => [run.clock, run.due_on, run.stopped_on])
const standing = async (db: Db, plan_id: string) => {
  const { outcomes, actions } = await planUnderReview(db, plan_id)
  return {
    outcomes: outcomes.map(one => [one.now, one.score, one.evidence, one.evidence_on]),
    actions: actions.map(one => [one.status, one.done_on]),
  }
}

describe('a review that is corrected', () => {
  test('is put aside with who, when and why, and read from the record that stands', () =>
    withDatabase(async db => {
      const { priya, typed, review_id, plan_id, leo } = await reviewed(db)
      const attended = 'Sarah, Jean, Tom, Ms Iqbal'
      const corrected = done(await correcting(db, priya, review_id, { ...typed, attended }))
      assert.deepEqual(
        (await reviewsOf(db, plan_id)).map(row => [row.id, row.attended]),
        [[corrected.review_id, attended]],
      )
      const old = await findReview(db, review_id)
      assert.deepEqual(
        [old.put_aside?.by, old.put_aside?.because, old.attended, old.outcomes.length],
        ['Priya Shah', REASON, 'Sarah, Jean, Ms Iqbal', 2],
      )
      assert.deepEqual(await earlierReviews(db, corrected.review_id), [
        { review_id, at: TUESDAY, by: 'Priya Shah', because: REASON },
      ])
      const lines = await db
        .selectFrom('chronology_entry')
        .select('source_id')
        .where('person_id', '=', leo)
        .where('kind', '=', 'review')
        .where('voided_at', 'is', null)
        .execute()
      assert.deepEqual(lines, [{ source_id: corrected.review_id }])
    }))

  test('on another day moves the deadlines that run from it', () =>
    withDatabase(async db => {
      const { priya, typed, review_id, leo } = await reviewed(db)
      done(await correcting(db, priya, review_id, { ...typed, held_on: '2026-06-05' }))
      assert.deepEqual(await runsOf(db, leo), [
        ['CIN-02', '2026-06-08', '2026-06-05'],
        ['CIN-03', '2026-08-28', null],
      ])
    }))

  test('moves the plan to what it found, from where it stood before the review', () =>
    withDatabase(async db => {
      const { priya, typed, review_id, plan_id } = await reviewed(db)
      const [first, second] = typed.outcomes
      assert.ok(first && second)
      const worse = {
        ...first,
        progress: 'worse' as const,
        now: 'Two days in ten',
        score: 2,
        evidence: 'Register, June',
      }
      const actions = typed.actions.map(one => ({ ...one, status: 'stuck' as const }))
      done(await correcting(db, priya, review_id, { ...typed, outcomes: [worse, second], actions }))
      assert.deepEqual(await standing(db, plan_id), {
        outcomes: [
          ['Two days in ten', 2, 'Register, June', '2026-06-08'],
          ['As before', 4, 'Register', '2026-06-08'],
        ],
        actions: [
          ['stuck', null],
          ['stuck', null],
        ],
      })
      const [found] = (await reviewsOf(db, plan_id))[0]?.outcomes ?? []
      assert.deepEqual([found?.was, found?.score_was], ['Three days in ten', 3])
    }))

  test('keeps the decision it was, in its manager’s name and at its hour, with the reason as it is now said', () =>
    withDatabase(async db => {
      const { dan, priya, typed, review_id } = await reviewed(db)
      const { review_id: now } = done(
        await correcting(db, priya, review_id, { ...typed, rationale: 'Four weeks is short for Leo.' }),
      )
      const decisions = await db
        .selectFrom('decision')
        .select(['subject_id', 'decided_by', 'decided_at', 'rationale'])
        .where('subject_table', '=', 'cin_review')
        .where('voided_at', 'is', null)
        .execute()
      assert.deepEqual(decisions, [
        {
          subject_id: now,
          decided_by: dan.worker_id,
          decided_at: '2026-06-08T15:00:00.000Z',
          rationale: 'Four weeks is short for Leo.',
        },
      ])
    }))

  test('leaves later news of an action as it is', () =>
    withDatabase(async db => {
      const { priya, typed, review_id, plan_id, plan } = await reviewed(db)
      const club = plan.actions[1]?.id ?? ''
      await db
        .updateTable('plan_action')
        .set({ status: 'done', done_on: '2026-06-09' })
        .where('id', '=', club)
        .execute()
      done(await correcting(db, priya, review_id, { ...typed, held_on: '2026-06-05' }))
      assert.deepEqual((await standing(db, plan_id)).actions, [
        ['done', '2026-06-05'],
        ['done', '2026-06-09'],
      ])
    }))

  test('to a step down offers the family to early help, and back again takes the offer away', () =>
    withDatabase(async db => {
      const { priya, typed, review_id, leo } = await reviewed(db)
      const { team_id } = await aTeam(db, { function: 'early_help' })
      const down = {
        decision: 'step_down',
        organisation: 'Family help north',
        family_agreed: true,
        early_help_team_id: team_id,
      } as const
      const stepped = done(await correcting(db, priya, review_id, { ...typed, ...down }))
      const offers = () =>
        db
          .selectFrom('early_help_episode')
          .select('organisation')
          .where('person_id', '=', leo)
          .where('voided_at', 'is', null)
          .execute()
      assert.deepEqual(await offers(), [{ organisation: 'Family help north' }])
      done(await correcting(db, priya, stepped.review_id, typed))
      assert.deepEqual(await offers(), [])
    }))

  test('knows that the actions it added are in the plan', () =>
    withDatabase(async db => {
      const added = [{ what: 'Dad collects on Fridays', outcome: 1, owner: 'Tom', due_on: '2026-06-12' }]
      const { priya, typed, review_id, plan_id } = await reviewed(db, { added })
      done(await correcting(db, priya, review_id, { ...typed, attended: 'Everybody' }))
      const plan = await planUnderReview(db, plan_id)
      const [review] = await reviewsOf(db, plan_id)
      assert.deepEqual(
        [plan.plan_version, plan.actions.length, review?.plan_version, review?.made_version],
        [2, 3, 1, 2],
      )
    }))
})

describe('a correction of a review is refused', () => {
  const saysOf = async (given: ReturnType<typeof correcting>) => (await given).refusals?.[0]?.says ?? ''

  test('when nothing is different', () =>
    withDatabase(async db => {
      const { priya, typed, review_id } = await reviewed(db)
      assert.match(await saysOf(correcting(db, priya, review_id, typed)), /Nothing is different/)
    }))
  test('once it has been corrected by somebody else', () =>
    withDatabase(async db => {
      const { dan, priya, typed, review_id } = await reviewed(db)
      done(await correcting(db, dan, review_id, { ...typed, attended: 'Everybody' }))
      assert.match(
        await saysOf(correcting(db, priya, review_id, { ...typed, attended: 'Jean' })),
        /put aside meanwhile/,
      )
    }))
  test('to somebody who neither recorded nor chaired it nor leads for the child', () =>
    withDatabase(async db => {
      const { team_id, typed, review_id } = await reviewed(db)
      const lead = await aWorker(db, 'practice_lead', { team_id })
      assert.match(await saysOf(correcting(db, lead, review_id, { ...typed, attended: 'Jean' })), /ask one of them/)
    }))

  const later = async (db: Db) => {
    const held = await reviewed(db)
    const again = {
      ...held.typed,
      held_on: '2026-08-31',
      outcomes: held.typed.outcomes.map(one => ({ ...one, progress: 'not_known' as const, score: null })),
    }
    done(await held.hold(again, '2026-08-31T15:00:00.000Z'))
    return held
  }
  test('of what it found, when a later review began from it: who came may still be corrected', () =>
    withDatabase(async db => {
      const { priya, typed, review_id, plan_id } = await later(db)
      const found = typed.outcomes.map(one => ({ ...one, now: 'Otherwise' }))
      const says = await saysOf(correcting(db, priya, review_id, { ...typed, outcomes: found }))
      assert.match(says, /The review of Mon 31 Aug 2026 began from what this one found: .* correct that review instead/)
      const before = await standing(db, plan_id)
      done(await correcting(db, priya, review_id, { ...typed, attended: 'Everybody' }))
      assert.deepEqual(await standing(db, plan_id), before)
    }))
  test('of its day, when that would put it after the next review', () =>
    withDatabase(async db => {
      const { priya, typed, review_id } = await later(db)
      const says = await saysOf(correcting(db, priya, review_id, { ...typed, held_on: '2026-09-01' }))
      assert.match(says, /The next review was on Mon 31 Aug 2026/)
    }))
  test('of what it found, when the plan was closed on it', () =>
    withDatabase(async db => {
      const { priya, typed, review_id, plan_id } = await reviewed(db, { decision: 'close' })
      const closed = { end_on: '2026-06-08', end_reason: 'outcomes_met' } as const
      await db.updateTable('cin_plan').set(closed).where('id', '=', plan_id).execute()
      const says = await saysOf(correcting(db, priya, review_id, { ...typed, decision: 'continue' }))
      assert.match(
        says,
        /The plan was closed on Mon 8 Jun 2026, on what its reviews found: .* write what was wrong as a decision/,
      )
      const day = await saysOf(correcting(db, priya, review_id, { ...typed, held_on: '2026-06-09' }))
      assert.match(day, /The plan ended on Mon 8 Jun 2026/)
      done(await correcting(db, priya, review_id, { ...typed, attended: 'Everybody' }))
    }))
  test('of what it found, when the plan was changed after it', () =>
    withDatabase(async db => {
      const { priya, typed, review_id, plan_id } = await reviewed(db)
      await db.updateTable('cin_plan').set({ plan_version: 2 }).where('id', '=', plan_id).execute()
      const actions = typed.actions.map(one => ({ ...one, status: 'stuck' as const }))
      const says = await saysOf(correcting(db, priya, review_id, { ...typed, actions }))
      assert.match(says, /it is now version 2: .* change the plan instead/)
    }))
  test('of its decision, when early help has answered the offer it made', () =>
    withDatabase(async db => {
      const { team_id } = await aTeam(db, { function: 'early_help' })
      const down = { organisation: 'Family help north', family_agreed: true, early_help_team_id: team_id }
      const { priya, typed, review_id } = await reviewed(db, { decision: 'step_down', ...down })
      await db.updateTable('early_help_episode').set({ accepted_on: '2026-06-09' }).execute()
      const says = await saysOf(correcting(db, priya, review_id, { ...typed, decision: 'continue' }))
      assert.match(says, /Family help north answered this review’s offer on Tue 9 Jun 2026/)
    }))
})

describe('a review recorded in error', () => {
  test('is put aside, and the plan goes back to where it found it', () =>
    withDatabase(async db => {
      const { priya, review_id, plan_id, leo } = await reviewed(db)
      done(await inError(db, priya, review_id))
      assert.deepEqual(await standing(db, plan_id), {
        outcomes: [
          ['Three days in ten', 3, null, null],
          [null, 4, null, null],
        ],
        actions: [
          ['not_started', null],
          ['not_started', null],
        ],
      })
      assert.deepEqual(await runsOf(db, leo), [['CIN-02', '2026-06-08', null]])
      assert.deepEqual(await reviewsOf(db, plan_id), [])
      const [kept] = await reviewsInError(db, plan_id)
      assert.equal(kept?.put_aside?.because, 'It did not happen. It was put off to July.')
      const decisions = await db.selectFrom('decision').select('id').where('voided_at', 'is', null).execute()
      assert.deepEqual(decisions, [])
    }))
  test('cannot be taken from under a later review', () =>
    withDatabase(async db => {
      const { priya, hold, typed, review_id } = await reviewed(db)
      const again = typed.outcomes.map(one => ({ ...one, progress: 'not_known' as const, score: null }))
      done(await hold({ ...typed, outcomes: again, held_on: '2026-08-31' }, '2026-08-31T15:00:00.000Z'))
      const { refusals } = await inError(db, priya, review_id)
      assert.match(refusals?.[0]?.says ?? '', /began from what this one found, so it cannot be put aside/)
    }))
  test('cannot be put aside when its actions made a version of the plan', () =>
    withDatabase(async db => {
      const added = [{ what: 'Dad collects on Fridays', outcome: 1, owner: 'Tom', due_on: '2026-06-12' }]
      const { priya, review_id } = await reviewed(db, { added })
      const { refusals } = await inError(db, priya, review_id)
      assert.match(refusals?.[0]?.says ?? '', /made version 2, so it cannot be put aside: .* change the plan/)
    }))
})
