import { addDays, daysBetween, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { inOrder } from '../../vocabulary/in-order.ts'
import { median } from '../../vocabulary/median.ts'
import type { Inspection } from '../inspection/inspection.ts'
import { heldOn } from '../inspection/inspection.ts'
import { isVisit } from '../inspection/say-inspection.ts'

type Held = Pick<Inspection, 'kind' | 'visit_number' | 'start_on' | 'end_on' | 'overall' | 'is_ours'>

/** What can be said of the next visit before anybody announces it. */
export type NextVisit = {
  /** Which monitoring visit it would be; null where none follows from the last judgement, or there is no judgement. */
  number: number | null
  /** When the last visit was, or the inspection where none was since; null where neither is dated. */
  last_on: PlainDate | null
  /** The days between one visit and the next, in order: what has been, not what will be. */
  between: readonly number[]
  /** The day it would come at the median of those; null where there are fewer than two visits. */
  about_on: PlainDate | null
}

/** The latest inspection of ours that judged anything; undefined while there is none. */
export const lastJudged = <T extends Held>(all: readonly T[]): T | undefined =>
  all
    .filter(each => each.is_ours && !isVisit(each.kind) && each.overall !== null && each.start_on !== null)
    .toSorted((one, other) => inOrder(other.start_on ?? '', one.start_on ?? ''))[0]

/**
 * Works out which visit comes next after these and how far apart they have come, since the inspection that judged us. Monitoring visits follow a judgement of inadequate, about
 * one a quarter until the next inspection: domain/inspection.md section 1.
 */
export const nextVisit = (all: readonly Held[], judged: Held | undefined): NextVisit => {
  const since = all
    .filter(each => each.is_ours && each.kind === 'monitoring visit' && (heldOn(each) ?? '') > (judged?.start_on ?? ''))
    .toSorted((one, other) => inOrder(heldOn(one) ?? '', heldOn(other) ?? ''))
  const days = since.flatMap(each => heldOn(each) ?? [])
  const between = days.slice(1).map((day, n) => daysBetween(days[n] ?? day, day))
  const last_on = days.at(-1) ?? (judged ? heldOn(judged) : null)
  const usual = median(between)
  return {
    number:
      judged?.overall === 'inadequate'
        ? Math.max(since.length, ...since.map(({ visit_number }) => visit_number ?? 0)) + 1
        : null,
    last_on,
    between,
    about_on: usual === null || last_on === null ? null : addDays(last_on, Math.round(usual)),
  }
}
