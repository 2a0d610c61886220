import type { Authority } from '../../vocabulary/authorities/authority.ts'
import { findAuthority } from '../../vocabulary/authorities/find-authority.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Grade } from '../read-report/report.ts'
import { type Area, type Judgement, judgesTheWhole, knownOn } from './judgement.ts'

/** The grade an authority has in an area on a day, and the judgement that gave it. */
export type Standing = {
  readonly grade: Grade | null
  readonly by: Judgement | null
  /** Whether an inspection since then said nothing of this area by itself. */
  readonly is_older: boolean
}

const NONE: Standing = { grade: null, by: null, is_older: false }

const isGrade = (grade: Grade | null) => grade !== null && grade !== 'not judged'

/** The latest grade in an area published on or before a day; `judgements` are one authority's, the earliest first. */
export const standingOn = (judgements: readonly Judgement[], area: Area, on: PlainDate): Standing => {
  const known = judgements.filter(each => knownOn(each) <= on && judgesTheWhole(each))
  const by = known.findLast(each => isGrade(each.grades[area]))
  return by ? { grade: by.grades[area], by, is_older: by !== known.at(-1) } : NONE
}

export type Line = Standing & {
  readonly slug: string
  readonly name: string
  readonly authority: Authority | null
}

/**
 * Every authority there was on a day with its grade: those of the list, and those only judgements name. One that had ended
 * by then, or had not begun, is not among them.
 */
export const linesOn = (
  authorities: readonly Authority[],
  judgements: readonly Judgement[],
  { area, on }: { area: Area; on: PlainDate },
): Line[] => {
  const bySlug = Map.groupBy(judgements, each => each.slug)
  const listed = authorities
    .filter(({ began_on, ended_on }) => (began_on ?? '') <= on && (ended_on === null || on < ended_on))
    .map(authority => ({ slug: authority.slug, name: authority.name, authority }))
  const known = new Set(authorities.map(({ slug }) => slug))
  const others = [...bySlug].flatMap(([slug, [first]]) =>
    known.has(slug) || !first ? [] : [{ slug, name: first.authority, authority: findAuthority(first.authority) }],
  )
  return [...listed, ...others].map(line => ({ ...line, ...standingOn(bySlug.get(line.slug) ?? [], area, on) }))
}
