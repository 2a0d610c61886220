import { addMonths, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDay } from '../../vocabulary/calendar/say.ts'
import { inOrder } from '../../vocabulary/in-order.ts'
import { type Action, type Item, isLate } from '../improvement/improvement.ts'

/** An action with what the plan says of it besides: whether it is a milestone, what it waits for, and whose it is. */
export type Planned = Action & {
  is_milestone: boolean
  waits_for_id: string | null
  item: Pick<Item, 'id' | 'number' | 'text' | 'inspection_id' | 'workstream_id' | 'workstream'>
}

type Waiting = { id: string; waits_for_id: string | null }

/**
 * Whether one action, waiting for another, would wait for itself by way of those between: each waits for at most one, so the way
 * is a single line.
 */
export const wouldCircle = (action: string, waitsFor: string, all: readonly Waiting[]): boolean => {
  const next = new Map(all.map(({ id, waits_for_id }) => [id, waits_for_id]))
  const met = new Set<string>()
  for (let at: string | null = waitsFor; at !== null && !met.has(at); at = next.get(at) ?? null) {
    if (at === action) return true
    met.add(at)
  }
  return false
}

/** What an action waits for, as a page says it; `is_held` when that is late, or is due only after what waits for it. */
export type Wait = { waits_for: Planned; says: string; is_held: boolean }

/** What an action waits for, and whether it is held up by it. Null where it waits for nothing, or that is done. */
export const waitOf = (
  action: Pick<Planned, 'due_on' | 'done_on' | 'waits_for_id'>,
  all: readonly Planned[],
  today: PlainDate,
): Wait | null => {
  const waits_for = all.find(each => each.id === action.waits_for_id)
  if (!waits_for || waits_for.done_on !== null || action.done_on !== null) return null
  const late = isLate(waits_for, today)
  const after = waits_for.due_on > action.due_on
  const when = late
    ? `, which was due on ${sayDay(waits_for.due_on)} and is late`
    : `, due on ${sayDay(waits_for.due_on)}`
  return {
    waits_for,
    says: `${when}${after && !late ? ', after this is due itself' : ''}`,
    is_held: late || after,
  }
}

/** The milestones by when they fall. */
export type Timed = { past: Planned[]; soon: Planned[]; later: Planned[] }

const SOON_MONTHS = 3

/** When an action falls: the day it was done, or is due. */
export const fallsOn = ({ done_on, due_on }: Pick<Action, 'done_on' | 'due_on'>): PlainDate => done_on ?? due_on

/** The milestones among these actions in order of time: past, in the next three months, later. */
export const milestonesByTime = (all: readonly Planned[], today: PlainDate): Timed => {
  const until = addMonths(today, SOON_MONTHS)
  const milestones = all
    .filter(({ is_milestone }) => is_milestone)
    .toSorted((one, other) => inOrder(fallsOn(one), fallsOn(other)))
  return {
    past: milestones.filter(each => fallsOn(each) < today),
    soon: milestones.filter(each => fallsOn(each) >= today && fallsOn(each) <= until),
    later: milestones.filter(each => fallsOn(each) > until),
  }
}
