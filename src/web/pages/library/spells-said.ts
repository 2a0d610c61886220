import type { Judgement } from '../../../inspection/library/judgement.ts'
import { type Middle, middleOf, type Spell, spellsBy, stillOpen } from '../../../inspection/library/spells.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'

const tidy = (n: number) => String(Math.round(n * 10) / 10)

const sayMiddle = (middle: Middle | null) =>
  middle && { count: middle.count, low: tidy(middle.low), median: tidy(middle.median), high: tidy(middle.high) }

/** How long authorities took from inadequate to better, as it was known on a day: the middle, and every spell, open ones first. */
export const spellsSaid = (judgements: readonly Judgement[], on: PlainDate) => {
  const spells = spellsBy(judgements, on)
  const open = stillOpen(spells, on)
  const soFar = new Map<string, number>(open.map(({ slug, months }) => [slug, months]))
  const isOpen = ({ slug, better_on }: Spell) => better_on === null && soFar.has(slug)
  return {
    count: spells.length,
    authorities: new Set(spells.map(({ slug }) => slug)).size,
    better: sayMiddle(middleOf(spells.map(each => each.better_months))),
    good: sayMiddle(middleOf(spells.map(each => each.good_months))),
    open,
    all: spells.map(spell => ({ ...spell, months_so_far: isOpen(spell) ? soFar.get(spell.slug) : null })),
  }
}
