import { authorityAt } from '../../vocabulary/authorities/find-authority.ts'
import { monthsBetween, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { quantile } from '../../vocabulary/median.ts'
import { gradeRank, type Judgement, judgesTheWhole, knownOn } from './judgement.ts'

/** A time an authority was inadequate overall: from when that was published until a better grade was. */
export type Spell = {
  readonly slug: string
  readonly authority: string
  readonly from_on: PlainDate
  /** When the first better grade was published; null while none has been. */
  readonly better_on: PlainDate | null
  readonly better_months: number | null
  /** When good or outstanding was first published, unless it was inadequate again before. */
  readonly good_on: PlainDate | null
  readonly good_months: number | null
}

const INADEQUATE = gradeRank('inadequate')
const GOOD = gradeRank('good')

type Known = { on: PlainDate; rank: number }

const spellFrom = (first: Judgement, later: readonly Known[]): Spell => {
  const from_on = knownOn(first)
  const better = later.find(({ rank }) => rank > INADEQUATE) ?? null
  const after = better ? later.slice(later.indexOf(better)) : []
  const again = after.findIndex(({ rank }) => rank === INADEQUATE)
  const good = after.slice(0, again < 0 ? undefined : again).find(({ rank }) => rank >= GOOD) ?? null
  const months = (to: Known | null) => (to ? monthsBetween(from_on, to.on) : null)
  return {
    slug: first.slug,
    authority: first.authority,
    from_on,
    better_on: better?.on ?? null,
    better_months: months(better),
    good_on: good?.on ?? null,
    good_months: months(good),
  }
}

const spellsOfOne = (judgements: readonly Judgement[]): Spell[] => {
  const known = judgements.map(each => ({ each, on: knownOn(each), rank: gradeRank(each.grades.overall) }))
  return known.flatMap(({ each, rank }, at) =>
    rank === INADEQUATE && known[at - 1]?.rank !== INADEQUATE ? [spellFrom(each, known.slice(at + 1))] : [],
  )
}

/**
 * Every spell of being inadequate overall that was known on a day, the earliest first. Inadequate found again at the next
 * inspection lengthens a spell and begins none. Months are whole months between the two publications.
 */
export const spellsBy = (judgements: readonly Judgement[], on: PlainDate): Spell[] => {
  const counted = judgements.filter(
    each => judgesTheWhole(each) && gradeRank(each.grades.overall) >= INADEQUATE && knownOn(each) <= on,
  )
  return [...Map.groupBy(counted, each => each.slug).values()]
    .flatMap(spellsOfOne)
    .sort((one, other) => one.from_on.localeCompare(other.from_on) || one.slug.localeCompare(other.slug))
}

/** The spells that go on on a day, the longest first, each with its whole months so far. An authority that ended has none. */
export const stillOpen = (spells: readonly Spell[], on: PlainDate): (Spell & { readonly months: number })[] =>
  spells
    .filter(({ better_on, slug }) => better_on === null && (authorityAt(slug)?.ended_on ?? '9999') > on)
    .map(spell => ({ ...spell, months: monthsBetween(spell.from_on, on) }))

/** The middle and the quarters of some lengths, between two where they fall between two; null for none. */
export type Middle = { readonly count: number; readonly low: number; readonly median: number; readonly high: number }

/** The middle and the quarters of those lengths that are known; null where none is. */
export const middleOf = (lengths: readonly (number | null)[]): Middle | null => {
  const known = lengths.filter(each => each !== null)
  const [low, median, high] = [quantile(known, 0.25), quantile(known, 0.5), quantile(known, 0.75)]
  return low === null || median === null || high === null ? null : { count: known.length, low, median, high }
}
