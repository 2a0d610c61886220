import { addDays } from '../vocabulary/calendar/plain-date.ts'
import type { Child } from './family.ts'
import { earlier } from './moments.ts'
import type { Plan } from './plans.ts'
import { slips } from './slips.ts'
import type { Story } from './write.ts'

/** One thing to be done under one outcome of a plan. `stale`: nobody follows the plan up; `undated`: its writer left days out. */
export type Action = {
  plan: Plan
  child: Child
  plan_id: string
  outcome_id: string
  position: number
  what: string
  owner: string
  owner_worker_id: string | null
  made: string
  progress: number
  stale: boolean
  undated: boolean
}

/** Writes one action as it stands today, or stood when the plan ended. */
export const writeAction = (story: Story, action: Action) => {
  const { rows, family, today } = story
  const { random } = family
  const { plan, child, plan_id, outcome_id, position, what, owner, owner_worker_id, made, progress } = action
  const asOf = plan.end ?? today
  const first = addDays(plan.start, random.whole(14, 140))
  const kept = !action.stale || random.chance(0.35 + progress * 0.4)
  // What is not finished was given another day at the last review, but in a plan nobody follows up.
  const unfinished = plan.end === null && random.chance(0.3)
  const moved = kept && (unfinished || first >= asOf) ? addDays(asOf, random.whole(2, 60)) : first
  const due = action.undated && random.chance(0.5) ? null : moved
  const late = due !== null && due < asOf
  // Most are done by their day; some weeks after it, oftener where nobody follows the plan up.
  const isSlow = !kept || slips(story, 0.03, plan.start, plan.team)
  const finished = due ? addDays(due, isSlow ? random.whole(3, 110) : -random.whole(0, 12)) : null
  const done = late && finished !== null && (plan.end !== null || finished < asOf)
  const open = late
    ? random.weighed({ under_way: 5, stuck: 2, partly_done: 2, not_started: 1, no_longer_needed: 0.4 })
    : random.weighed({ under_way: 6, not_started: 4 })
  rows.add('plan_action', {
    id: random.uuid(),
    created_at: made,
    cin_plan_id: plan_id,
    plan_outcome_id: outcome_id,
    person_id: child.id,
    position,
    what,
    owner,
    owner_worker_id,
    due_on: due,
    status: done ? 'done' : open,
    done_on: done && finished ? earlier(finished, asOf) : null,
    evidence: done ? 'Seen at the visit' : null,
    from_version: 1,
    to_version: null,
  })
}
