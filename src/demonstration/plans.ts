import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Child } from './family.ts'
import { at, earlier, workingDay } from './moments.ts'
import { writePlanOf } from './one-plan.ts'
import { writeOversight } from './oversight.ts'
import { COMMON } from './phrases/common.ts'
import { say } from './phrases/say.ts'
import { writeVisits } from './plan-visits.ts'
import { reviewDates } from './reviews.ts'
import type { Row } from './rows.ts'
import { slips } from './slips.ts'
import type { Segment, Team } from './workforce.ts'
import { aboutChild, decide, type Story } from './write.ts'

/** How much further than chance a team’s plans come. */
const GAINS = { good: 0.25, usual: 0.05, weak: 0 } as const

export type PlanEnd = Row<'cin_plan'>['end_reason']
export type Plan = {
  children: readonly Child[]
  episodes: ReadonlyMap<Child, string>
  team: Team
  segments: readonly Segment[]
  /** Shared by the plans of brothers and sisters made together. */
  header_id: string
  start: PlainDate
  end: PlainDate | null
  ends: PlanEnd
  reason: 'assessment' | 'cp_step_down' | 'disability'
  every: number | null
}

/** A head of service looks at a plan that has run nearly nine months; at some a good deal later. */
const lookAtLongPlan = (story: Story, plan: Plan): void => {
  const { family, force, today } = story
  const { random } = family
  const late = slips(story, 0.12, plan.start, plan.team)
  const on = workingDay(addDays(addMonths(plan.start, 9), late ? random.whole(5, 150) : -random.whole(3, 20)))
  if (on >= earlier(plan.end ?? today, today)) return
  for (const child of plan.children)
    decide(story, {
      person_id: child.id,
      kind: 'oversight',
      at: at(on, 660),
      by: force.head.need,
      table: 'case_episode',
      id: plan.episodes.get(child) ?? '',
      what: 'Looked at because the plan has run nine months',
      why: say(COMMON.oversight, aboutChild(story, child, on)),
      read: ['plan', 'reviews'],
      challenge: say(COMMON.challenge, aboutChild(story, child, on)),
    })
}

/** Writes the plans of these children, the visits under them and the managers' oversight. */
export const writePlans = (story: Story, plan: Plan): void => {
  const { family, today } = story
  const { random } = family
  const reviews = reviewDates(story, plan)
  const progress =
    plan.ends === 'outcomes_met' || plan.ends === 'stepped_down'
      ? 0.6 + random.part() * 0.4
      : Math.min(1, random.part() + GAINS[plan.team.standing])
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
  lookAtLongPlan(story, plan)
}
