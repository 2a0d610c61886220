import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { ageOf, type Child } from './family.ts'
import { workerOn } from './holding.ts'
import { at } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import { fill, say } from './phrases/say.ts'
import { writeAction } from './plan-action.ts'
import type { Plan } from './plans.ts'
import { writeReview } from './reviews.ts'
import { slips } from './slips.ts'
import type { Worker } from './workforce.ts'
import { aboutChild, decide, phrasesOf, type Story, tell } from './write.ts'

/** Writes one child's plan: its outcomes and actions as they stand, its versions and its reviews. */
export const writePlanOf = (
  story: Story,
  plan: Plan,
  child: Child,
  progress: number,
  reviews: readonly PlainDate[],
) => {
  const { rows, family, today } = story
  const { random } = family
  const episode = plan.episodes.get(child)
  if (!episode) return
  const manager = plan.team.manager as Worker
  const worker = workerOn(plan.segments, plan.start) ?? manager
  const phrases = phrasesOf(story)
  const about = aboutChild(story, child, plan.start, worker)
  const id = random.uuid()
  const made = at(plan.start, 900)
  const approved = workingDaysAfter(plan.start, random.whole(0, 9))
  const isApproved = approved < today && family.course?.waits !== 'approval'
  const versions = 1 + (reviews.length > 2 && random.chance(0.4) ? 1 : 0)
  const contingency = slips(story, 0.02, plan.start, plan.team) ? null : say(phrases.contingency, about)
  const text = {
    summary: say(phrases.summary, about),
    child_version: ageOf(child, plan.start) >= 4 && random.chance(0.6) ? say(phrases.child_version, about) : null,
    contingency,
    agreed_with: say(COMMON.agreed_with, about),
    visit_working_days: plan.every,
  }
  rows.add('cin_plan', {
    id,
    created_at: made,
    created_by: worker.id,
    person_id: child.id,
    case_episode_id: episode,
    assessment_id: null,
    header_id: plan.header_id,
    reason: plan.reason,
    start_on: plan.start,
    end_on: plan.end,
    end_reason: plan.end ? plan.ends : null,
    team_id: plan.team.id,
    ...text,
    plan_version: versions,
    approved_on: isApproved ? approved : null,
    approved_by: isApproved ? manager.id : null,
    approved_version: isApproved ? 1 : null,
    outcomes_met: plan.end ? random.pick(COMMON.outcomes_met) : null,
    next_help: plan.end ? random.pick(COMMON.next_help) : null,
    closed_by: plan.end ? manager.id : null,
    family_told_on: plan.end,
  })
  for (let number = 1; number <= versions; number++) {
    const on = number === 1 ? plan.start : (reviews[1] ?? plan.start)
    rows.add('plan_version', {
      id: random.uuid(),
      created_at: at(on, 901),
      cin_plan_id: id,
      person_id: child.id,
      number,
      made_on: on,
      made_by: worker.id,
      because: number === 1 ? 'The first plan, agreed with the family' : random.pick(COMMON.changed_because),
      ...text,
    })
  }
  const scores: { id: string; was: number; from: number; to: number }[] = []
  const stale = slips(story, 0.07, plan.start, plan.team)
  const undated = slips(story, 0.03, plan.start, plan.team)
  for (const [place, wanted] of random
    .some(phrases.outcomes, random.whole(2, Math.min(4, phrases.outcomes.length)))
    .entries()) {
    const outcome = random.uuid()
    const baseline = random.whole(1, 4)
    const score = Math.max(
      0,
      Math.min(
        10,
        baseline + Math.round(progress * (random.whole(2, 7) - 0.5)) - (progress < 0.2 && random.chance(0.3) ? 1 : 0),
      ),
    )
    const moved = score > baseline
    const seen = reviews.length > 0
    rows.add('plan_outcome', {
      id: outcome,
      created_at: made,
      cin_plan_id: id,
      person_id: child.id,
      position: place + 1,
      wanted: fill(wanted.wanted, about),
      measured_by: fill(wanted.measured_by, about),
      baseline: fill(wanted.baseline, about),
      target: fill(wanted.target, about),
      now: seen ? fill(moved ? wanted.better : wanted.same, about) : null,
      score: seen ? score : null,
      baseline_score: baseline,
      evidence: seen
        ? random.pick(['Visit', 'School’s report', 'What the family said at the review', 'Health visitor'])
        : null,
      evidence_on: seen ? (reviews[reviews.length - 1] ?? null) : null,
      from_version: 1,
      to_version: null,
    })
    scores.push({ id: outcome, was: baseline, from: baseline, to: seen ? score : baseline })
    for (const [step, [what, owner]] of wanted.actions.entries()) {
      writeAction(story, {
        plan,
        child,
        plan_id: id,
        outcome_id: outcome,
        position: place * 10 + step + 1,
        what: fill(what, about),
        owner: fill(owner, about),
        owner_worker_id: owner === '{worker}' ? worker.id : null,
        made,
        progress,
        stale,
        undated,
      })
    }
  }
  tell(story, {
    person_id: child.id,
    at: made,
    kind: 'plan',
    table: 'cin_plan',
    id,
    significance: 1,
    by: worker,
    says: 'Child in need plan agreed with the family',
  })
  if (isApproved)
    decide(story, {
      person_id: child.id,
      kind: 'plan_started',
      at: at(approved, 700),
      by: manager,
      table: 'cin_plan',
      id,
      what: 'Child in need plan approved',
      why: 'Outcomes follow from the assessment; dates and owners are clear.',
      read: ['assessment', 'plan'],
    })
  const stuck = progress < 0.35
  for (const [place, on] of reviews.entries()) {
    const part = (place + 1) / reviews.length
    const outcomes = scores.map(each => {
      const now = Math.round(each.from + (each.to - each.from) * part)
      const found = { id: each.id, was: each.was, now }
      each.was = now
      return found
    })
    writeReview(story, plan, {
      plan_id: id,
      child,
      on,
      good: stuck ? random.chance(0.3) : random.chance(0.88),
      last: plan.end !== null && place === reviews.length - 1,
      version: place > 1 ? versions : 1,
      outcomes,
      actions: [],
    })
  }
  if (plan.end)
    tell(story, {
      person_id: child.id,
      at: at(plan.end, 980),
      kind: 'plan',
      table: 'cin_plan',
      id,
      significance: 1,
      by: manager,
      says:
        plan.ends === 'stepped_down'
          ? 'Child in need plan ended; early help carries on'
          : plan.ends === 'stepped_up'
            ? 'Child in need plan ended; stepped up to child protection'
            : 'Child in need plan ended',
    })
}
