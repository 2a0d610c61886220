import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Grounds, isApproved, noPlanBecause, type PlanAction, type PlanOutcome } from './plan.ts'
import { planChanges } from './plan-changes.ts'
import { planGuards } from './plan-guards.ts'

const grounds: Grounds = {
  episode: { id: 'episode', referral_on: '2026-03-02', team_id: null },
  assessment: { id: 'assessment', authorised_on: '2026-05-01' },
  cp_ended_on: null,
  cp_open_since: null,
  plan_open: null,
}

describe('a child in need plan may begin', () => {
  test('after an authorised assessment that found the child in need', () => {
    assert.equal(noPlanBecause(grounds), null)
  })
  test('when a child protection plan has ended', () => {
    assert.equal(noPlanBecause({ ...grounds, assessment: null, cp_ended_on: '2026-05-01' }), null)
  })
  test('not without either', () => {
    assert.match(noPlanBecause({ ...grounds, assessment: null }) ?? '', /needs an authorised assessment/)
  })
  test('not beside a child protection plan', () => {
    assert.match(noPlanBecause({ ...grounds, cp_open_since: '2026-04-01' }) ?? '', /may not run beside it/)
  })
  test('not beside another plan', () => {
    const plan_open = { id: 'plan', start_on: '2026-05-11' }
    assert.match(noPlanBecause({ ...grounds, plan_open }) ?? '', /already has a child in need plan/)
  })
  test('not without an open referral', () => {
    assert.match(noPlanBecause({ ...grounds, episode: null }) ?? '', /no open referral/)
  })
})

describe('before a plan is saved', () => {
  const plan = {
    outcomes: [{}],
    actions: [{ what: 'Breakfast club', outcome: 1, due_on: '2026-05-25' as string | null }],
    contingency: 'We meet the same week.' as string | null,
    no_contingency_because: null as string | null,
    undated_because: null as string | null,
  }
  const fields = (given: typeof plan) => planGuards(given).map(refusal => refusal.field)

  test('a whole one is asked nothing', () => {
    assert.deepEqual(fields(plan), [])
  })
  test('a missing contingency is asked about, and a reason is enough', () => {
    assert.deepEqual(fields({ ...plan, contingency: null }), ['contingency'])
    assert.deepEqual(fields({ ...plan, contingency: null, no_contingency_because: 'Ends in two weeks' }), [])
  })
  test('an action without a date is named and asked about, and a reason is enough', () => {
    const undated = { ...plan, actions: [{ what: 'Breakfast club', outcome: 1, due_on: null }] }
    assert.match(planGuards(undated)[0]?.says ?? '', /“Breakfast club”/)
    assert.deepEqual(fields({ ...undated, undated_because: 'Waiting for the school' }), [])
  })
  test('an action for an outcome that is not there is refused', () => {
    const stray = { ...plan, actions: [{ what: 'Breakfast club', outcome: 3, due_on: '2026-05-25' }] }
    assert.match(planGuards(stray)[0]?.says ?? '', /for outcome 3, but there is one outcome/)
  })
  test('an outcome for which nobody does anything is refused', () => {
    assert.match(planGuards({ ...plan, outcomes: [{}, {}] })[0]?.says ?? '', /outcome 2/)
  })
})

const outcome = (id: string, wanted: string): PlanOutcome => ({
  id,
  wanted,
  position: 1,
  measured_by: 'Register',
  baseline: null,
  baseline_score: 3,
  target: null,
  now: null,
  score: 3,
  evidence: null,
  evidence_on: null,
  from_version: 1,
  to_version: null,
})
const action = (id: string, plan_outcome_id: string): PlanAction => ({
  id,
  plan_outcome_id,
  position: 1,
  what: 'Walk to nursery',
  owner: 'Jean',
  due_on: '2026-05-18',
  status: 'not_started',
  done_on: null,
  evidence: null,
  from_version: 1,
  to_version: null,
})
const text = {
  summary: 'Help',
  child_version: null,
  contingency: 'Meet',
  agreed_with: 'Sarah',
  visit_working_days: null,
}
const now = { text, outcomes: [outcome('o', 'At nursery')], actions: [action('a', 'o')] }
const typed = {
  text,
  outcomes: [
    { id: 'o', wanted: 'At nursery', measured_by: 'Register', baseline: null, baseline_score: 3, target: null },
  ],
  actions: [
    {
      id: 'a',
      what: 'Walk to nursery',
      owner: 'Jean',
      due_on: '2026-05-18',
      outcome: 1,
      status: null as string | null,
    },
  ],
}

describe('a changed plan', () => {
  test('saved as it was changes nothing', () => {
    assert.equal(planChanges(now, typed).makes_version, false)
  })
  test('that only says where an action has got to makes no version', () => {
    const moved = { ...typed, actions: typed.actions.map(row => ({ ...row, status: 'done' })) }
    const changes = planChanges(now, moved)
    assert.equal(changes.makes_version, false)
    assert.deepEqual(changes.moved_actions, [{ id: 'a', status: 'done' }])
  })
  test('with another date for an action makes a version and ends the old action', () => {
    const changes = planChanges(now, {
      ...typed,
      actions: typed.actions.map(row => ({ ...row, due_on: '2026-06-18' })),
    })
    assert.equal(changes.makes_version, true)
    assert.deepEqual(
      changes.ended_actions.map(row => row.id),
      ['a'],
    )
    assert.deepEqual(changes.ended_outcomes, [])
  })
  test('with an outcome worded anew takes its actions with it, so that the older version stays whole', () => {
    const changes = planChanges(now, {
      ...typed,
      outcomes: typed.outcomes.map(row => ({ ...row, wanted: 'At school' })),
    })
    assert.deepEqual(
      changes.ended_outcomes.map(row => row.id),
      ['o'],
    )
    assert.deepEqual(
      changes.ended_actions.map(row => row.id),
      ['a'],
    )
  })
  test('with other words for the contingency makes a version', () => {
    assert.equal(planChanges(now, { ...typed, text: { ...text, contingency: 'Strategy' } }).makes_version, true)
  })
})

describe('a plan is approved', () => {
  const plan = { approved_on: '2026-05-12', approved_version: 1, plan_version: 1 }
  test('as it stands, and not when it has changed since', () => {
    assert.equal(isApproved(plan), true)
    assert.equal(isApproved({ ...plan, plan_version: 2 }), false)
    assert.equal(isApproved({ ...plan, approved_on: null }), false)
  })
})
