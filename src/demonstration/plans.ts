import { addDays, addMonths, daysBetween, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { ageOf, type Child } from './family.ts'
import { workerOn } from './holding.ts'
import { at, workingDay } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import { fill, say } from './phrases/say.ts'
import type { Row } from './rows.ts'
import { writeVisit } from './visits.ts'
import type { Segment, Team, Worker } from './workforce.ts'
import { aboutChild, decide, phrasesOf, type Story, tell } from './write.ts'

export type PlanEnd = Row<'cin_plan'>['end_reason']
export type Plan = {
  children: readonly Child[]
  episodes: ReadonlyMap<Child, string>
  team: Team
  segments: readonly Segment[]
  start: PlainDate
  end: PlainDate | null
  ends: PlanEnd
  reason: 'assessment' | 'cp_step_down' | 'disability'
  every: number | null
}

/** When reviews were held: the first near four weeks, the rest near twelve, some of them late, and none after the end. */
const reviewDates = ({ family: { random }, today }: Story, plan: Plan): PlainDate[] => {
  const dates: PlainDate[] = []
  const last = plan.end ?? addDays(today, -1)
  let on = addDays(plan.start, random.chance(0.78) ? random.whole(20, 28) : random.whole(30, 70))
  while (workingDay(on) <= last) {
    dates.push(workingDay(on))
    on = addDays(on, random.chance(plan.team.weak ? 0.55 : 0.8) ? random.whole(60, 84) : random.whole(87, 150))
  }
  return dates
}

const writeReview = (
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

/** Writes one child's plan: its outcomes and actions as they stand, its versions and its reviews. */
const writePlanOf = (story: Story, plan: Plan, child: Child, progress: number, reviews: readonly PlainDate[]) => {
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
  const versions = 1 + (reviews.length > 2 && random.chance(0.4) ? 1 : 0)
  const contingency = random.chance(plan.team.weak ? 0.68 : 0.9) ? say(phrases.contingency, about) : null
  const text = {
    summary: say(phrases.summary, about),
    child_version: ageOf(child, plan.start) >= 4 && random.chance(0.6) ? say(phrases.child_version, about) : null,
    contingency,
    agreed_with: say(COMMON.agreed_with, about),
    visit_working_days: plan.every,
  }
  const told = plan.end
  rows.add('cin_plan', {
    id,
    created_at: made,
    created_by: worker.id,
    person_id: child.id,
    case_episode_id: episode,
    assessment_id: null,
    reason: plan.reason,
    start_on: plan.start,
    end_on: plan.end,
    end_reason: plan.end ? plan.ends : null,
    team_id: plan.team.id,
    ...text,
    plan_version: versions,
    approved_on: approved < today ? approved : null,
    approved_by: approved < today ? manager.id : null,
    approved_version: approved < today ? 1 : null,
    outcomes_met: plan.end ? random.pick(COMMON.outcomes_met) : null,
    next_help: plan.end ? random.pick(COMMON.next_help) : null,
    closed_by: plan.end ? manager.id : null,
    family_told_on: told,
    no_contingency_because: null,
    undated_because: null,
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
  const asOf = plan.end ?? today
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
      const due = random.chance(0.9) ? addDays(plan.start, random.whole(14, 140)) : null
      const done = due !== null && due < asOf && random.chance(0.35 + progress * 0.6)
      rows.add('plan_action', {
        id: random.uuid(),
        created_at: made,
        cin_plan_id: id,
        plan_outcome_id: outcome,
        person_id: child.id,
        position: place * 10 + step + 1,
        what: fill(what, about),
        owner: fill(owner, about),
        owner_worker_id: owner === '{worker}' ? worker.id : null,
        due_on: due,
        status: done
          ? 'done'
          : due !== null && due < asOf
            ? random.weighed({ under_way: 5, stuck: 2, partly_done: 2, not_started: 1, no_longer_needed: 0.4 })
            : random.weighed({ under_way: 6, not_started: 4 }),
        done_on: done && due ? addDays(due, -random.whole(0, 12)) : null,
        evidence: done ? 'Seen at the visit' : null,
        from_version: 1,
        to_version: null,
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
  if (approved < today)
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

/** Writes the plans of these children, the visits under them and the managers' oversight. */
export const writePlans = (story: Story, plan: Plan): void => {
  const { family, today } = story
  const { random } = family
  const reviews = reviewDates(story, plan)
  const progress =
    plan.ends === 'outcomes_met' || plan.ends === 'stepped_down' ? 0.6 + random.part() * 0.4 : random.part()
  for (const child of plan.children) writePlanOf(story, plan, child, progress, reviews)
  writeVisits(story, plan.children, plan.segments, {
    from: plan.start,
    to: plan.end,
    every: plan.every ?? 20,
    kind: 'CIN',
  })
  for (const child of plan.children)
    writeOversight(story, child, {
      from: plan.start,
      to: plan.end ?? today,
      team: plan.team,
      subject: plan.episodes.get(child) ?? '',
      segments: plan.segments,
    })
  if (daysBetween(plan.start, plan.end ?? today) > 290 && random.chance(0.55))
    for (const child of plan.children) {
      const on = addMonths(plan.start, 9)
      if (on < (plan.end ?? today))
        decide(story, {
          person_id: child.id,
          kind: 'oversight',
          at: at(workingDay(on), 660),
          by: story.force.head.need,
          table: 'case_episode',
          id: plan.episodes.get(child) ?? '',
          what: 'Looked at because the plan has run nine months',
          why: say(COMMON.oversight, aboutChild(story, child, on)),
          read: ['plan', 'reviews'],
          challenge: say(COMMON.challenge, aboutChild(story, child, on)),
        })
    }
}

/** The visits of a plan: most within the time it gives, some late, some to a closed door. */
export const writeVisits = (
  story: Story,
  children: readonly Child[],
  segments: readonly Segment[],
  given: { from: PlainDate; to: PlainDate | null; every: number; kind: 'CIN' | 'CP' },
): void => {
  const {
    family: { random },
    today,
  } = story
  const last = given.to ?? addDays(today, -1)
  let on = workingDaysAfter(given.from, random.whole(3, given.every))
  while (on <= last) {
    const worker = workerOn(segments, on)
    const here = worker && (worker.to === null || worker.to > on)
    if (worker && here) {
      const failed = random.chance(0.07)
      writeVisit(story, {
        kind: given.kind,
        on,
        children: children.filter(child => ageOf(child, on) >= 0),
        worker,
        failed,
      })
      const late = random.chance(0.42 - worker.diligence * 0.3)
      on = workingDaysAfter(
        on,
        failed
          ? random.whole(2, 9)
          : late
            ? random.whole(given.every + 1, given.every * 2)
            : random.whole(Math.ceil(given.every * 0.5), given.every - 1),
      )
    } else on = workingDaysAfter(on, 4)
  }
}

/** Managers' oversight: every six to ten weeks for most; some children nobody in charge thinks about for months. */
export const writeOversight = (
  story: Story,
  child: Child,
  given: { from: PlainDate; to: PlainDate; team: Team; subject: string; segments: readonly Segment[] },
): void => {
  const {
    family: { random },
  } = story
  const manager = given.team.manager as Worker
  const forgotten = random.chance(given.team.weak ? 0.3 : 0.1)
  let on = addDays(given.from, random.whole(30, forgotten ? 160 : 70))
  while (on < given.to) {
    const day = workingDay(on)
    if (day >= story.today) return
    const about = aboutChild(story, child, day, workerOn(given.segments, day) ?? undefined)
    const due = workingDaysAfter(day, random.whole(5, 15))
    const acts = random.chance(0.7)
    decide(story, {
      person_id: child.id,
      kind: 'oversight',
      at: at(day, random.whole(560, 1020)),
      by: manager,
      table: 'case_episode',
      id: given.subject,
      what: 'Management oversight',
      why: say(COMMON.oversight, about),
      read: random.some(['chronology', 'visits', 'plan', 'assessment'], random.whole(1, 3)),
      challenge: random.chance(0.3) ? say(COMMON.challenge, about) : null,
      action: acts ? say(COMMON.oversight_actions, about) : null,
      action_owner: acts ? (workerOn(given.segments, day)?.name ?? null) : null,
      action_due_on: acts ? due : null,
      action_done_on: acts && due < story.today && random.chance(0.7) ? due : null,
    })
    on = addDays(day, random.chance(0.85) && !forgotten ? random.whole(35, 75) : random.whole(85, 190))
  }
}
