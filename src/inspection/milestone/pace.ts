import { daysBetween, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { median } from '../../vocabulary/median.ts'
import type { Action } from '../improvement/improvement.ts'

/** How fast a programme moves: how many of its actions were given another date, and how long from finding to action done. */
export type Pace = {
  actions: number
  redated: number
  /** Of all actions, from 0 to 1; null where there are none. */
  share: number | null
  done: number
  /** Days from the day of the finding until the action was done, in the middle; null where none is done. */
  median_days: number | null
}

type Found = { action: Pick<Action, 'done_on' | 'redatings'>; found_on: PlainDate | null }

/** Works out the pace from the actions and the day on which what each answers was found: domain/inspection.md section 3. */
export const paceOf = (all: readonly Found[]): Pace => {
  const redated = all.filter(({ action }) => action.redatings.length > 0).length
  const took = all.flatMap(({ action, found_on }) =>
    action.done_on !== null && found_on !== null ? [daysBetween(found_on, action.done_on)] : [],
  )
  const days = median(took)
  return {
    actions: all.length,
    redated,
    share: all.length === 0 ? null : redated / all.length,
    done: all.filter(({ action }) => action.done_on !== null).length,
    median_days: days === null ? null : Math.round(days),
  }
}
