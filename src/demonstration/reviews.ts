import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { ageOf, type Child } from './family.ts'
import { workerOn } from './holding.ts'
import { at, workingDay } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import { say } from './phrases/say.ts'
import type { Plan } from './plans.ts'
import { slips } from './slips.ts'
import type { Worker } from './workforce.ts'
import { aboutChild, decide, type Story, tell } from './write.ts'

/** When reviews were held: the first near four weeks, the rest near twelve, some of them late, and none after the end. */
export const reviewDates = (story: Story, plan: Plan): PlainDate[] => {
  const {
    family: { random },
    today,
  } = story
  const dates: PlainDate[] = []
  const last = plan.end ?? addDays(today, -1)
  let on = addDays(plan.start, slips(story, 0.1, plan.start, plan.team) ? random.whole(30, 70) : random.whole(17, 25))
  while (workingDay(on) <= last) {
    dates.push(workingDay(on))
    on = addDays(on, slips(story, 0.09, on, plan.team) ? random.whole(87, 150) : random.whole(54, 80))
  }
  return dates
}

export const writeReview = (
  story: Story,
  plan: Plan,
  it: {
    plan_id: string
    child: Child
    on: PlainDate
    good: boolean
    last: boolean
    version: number
    outcomes: { id: string; was: number; now: number }[]
    actions: string[]
  },
) => {
  const { rows, family } = story
  const { random } = family
  const manager = plan.team.manager as Worker
  const about = aboutChild(story, it.child, it.on, workerOn(plan.segments, it.on) ?? undefined)
  const id = random.uuid()
  const held = at(it.on, 840)
  const decision = it.last
    ? plan.ends === 'stepped_down'
      ? 'step_down'
      : plan.ends === 'stepped_up'
        ? 'step_up'
        : 'close'
    : it.version > 1 && it.good && random.chance(0.3)
      ? 'change'
      : 'continue'
  rows.add('cin_review', {
    id,
    created_at: at(it.on, 1000),
    cin_plan_id: it.plan_id,
    person_id: it.child.id,
    held_on: it.on,
    chair_id: random.chance(0.5) ? manager.id : (workerOn(plan.segments, it.on)?.id ?? manager.id),
    attended: say(COMMON.attended, about),
    child_attended: ageOf(it.child, it.on) > 7 && random.chance(0.3),
    child_view: ageOf(it.child, it.on) >= 5 && random.chance(0.7) ? say(COMMON.child_view, about) : null,
    progress: say(it.good ? COMMON.review_better : COMMON.review_same, about),
    is_unchanged: !it.good,
    decision: decision as 'continue',
    rationale: say(
      it.last
        ? COMMON.review_rationale.slice(2, 3)
        : it.good
          ? COMMON.review_rationale.slice(0, 1)
          : COMMON.review_rationale.slice(1, 2),
      about,
    ),
    plan_version: it.version,
  })
  for (const outcome of it.outcomes)
    rows.add('cin_review_outcome', {
      id: random.uuid(),
      created_at: at(it.on, 1000),
      cin_review_id: id,
      plan_outcome_id: outcome.id,
      person_id: it.child.id,
      progress:
        outcome.now > outcome.was
          ? outcome.now >= 8
            ? 'achieved'
            : 'better'
          : outcome.now < outcome.was
            ? 'worse'
            : 'same',
      score_was: outcome.was,
      score: outcome.now,
    })
  tell(story, {
    person_id: it.child.id,
    at: held,
    kind: 'review',
    table: 'cin_review',
    id,
    significance: 2,
    by: manager,
    says: `Child in need plan reviewed: ${it.last ? 'to end' : it.good ? 'progress made, the plan goes on' : 'little had changed, the plan goes on'}`,
  })
  if (random.chance(it.last ? 1 : 0.45))
    decide(story, {
      person_id: it.child.id,
      kind: it.last ? 'plan_ended' : 'plan_changed',
      at: at(it.on, 1010),
      by: manager,
      table: 'cin_plan',
      id: it.plan_id,
      what: it.last ? 'Plan to end' : 'Plan to go on',
      why: say(COMMON.review_rationale, about),
      read: ['review', 'visits'],
    })
}
