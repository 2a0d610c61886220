import { monthsBetween, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { many } from '../../vocabulary/words.ts'
import type { Grade } from '../read-report/report.ts'
import { AREA_NAMES, type Area, gradeRank, type Judgement, judgesTheWhole, knownOn } from './judgement.ts'
import { standingOn } from './standing.ts'

/** A grade that is not what it was when the area was last judged. */
export type Change = { readonly area: Area; readonly from: Grade; readonly to: Grade; readonly way: 'better' | 'worse' }

export type Step = {
  readonly judgement: Judgement
  readonly is_whole: boolean
  /** Whole months since the inspection of the whole published before this one; null for the first, and for one of a part. */
  readonly months: number | null
  readonly changes: readonly Change[]
  /** Whether anything here was judged before, so that nothing changed can be told from nothing to compare. */
  readonly has_before: boolean
}

const changesOf = (before: readonly Judgement[], judgement: Judgement): Change[] =>
  AREA_NAMES.flatMap(area => {
    const to = judgement.grades[area]
    const { grade: from } = standingOn(before, area, knownOn(judgement))
    const moved = gradeRank(to) - gradeRank(from)
    return from && to && gradeRank(to) >= 0 && moved !== 0
      ? [{ area, from, to, way: moved > 0 ? ('better' as const) : ('worse' as const) }]
      : []
  })

/** One authority's inspections, the earliest first, each with what changed since each area was last judged, and how long it was. */
export const timelineOf = (judgements: readonly Judgement[]): Step[] =>
  judgements.map((judgement, at) => {
    const before = judgements.slice(0, at).filter(judgesTheWhole)
    const last = before.at(-1)
    const is_whole = judgesTheWhole(judgement)
    return {
      judgement,
      is_whole,
      months: is_whole && last ? monthsBetween(knownOn(last), knownOn(judgement)) : null,
      changes: is_whole ? changesOf(before, judgement) : [],
      has_before: is_whole && last !== undefined,
    }
  })

/**
 * A time during which a grade was the latest published. `to_on` null: it still is. `is_older`: an inspection at its beginning
 * said nothing of the area by itself, and the grade is from before.
 */
export type Span = {
  readonly grade: Grade
  readonly from_on: PlainDate
  readonly to_on: PlainDate | null
  readonly is_older: boolean
}

/** One authority's grades in one area as times that follow each other, those published on or before a day. */
export const spansOf = (judgements: readonly Judgement[], area: Area, on: PlainDate): Span[] => {
  const begun: Omit<Span, 'to_on'>[] = []
  for (const each of judgements) {
    if (!judgesTheWhole(each) || knownOn(each) > on) continue
    const grade = each.grades[area]
    const last = begun.at(-1)
    if (grade && gradeRank(grade) >= 0) begun.push({ grade, from_on: knownOn(each), is_older: false })
    else if (last && !last.is_older) begun.push({ grade: last.grade, from_on: knownOn(each), is_older: true })
  }
  return begun.map((each, at) => ({ ...each, to_on: begun[at + 1]?.from_on ?? null }))
}

/** A number of months as people say it: '11 months', '3 years', '3 years 2 months'. */
export const sayMonths = (months: number): string => {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  if (years === 0) return many(rest, 'month')
  return rest === 0 ? many(years, 'year') : `${many(years, 'year')} ${many(rest, 'month')}`
}
