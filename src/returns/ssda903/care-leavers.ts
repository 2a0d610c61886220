import { ageOn, birthday, daysBetween, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Fault } from '../rule.ts'
import type { Child, Episode, RowOf } from './child.ts'
import { inOrder, isShortBreak } from './episodes.ts'

/** What is returned of a care leaver around a birthday: OC3. */
export type CareLeaver = RowOf<'OC3'>

const ITEMS = ['IN_TOUCH', 'ACTIV', 'ACCOM'] as const

/** Whether anything of a care leaver is filled in, or there is a row and no more. */
export const isFilledIn = ({ IN_TOUCH, ACTIV, ACCOM }: Pick<CareLeaver, (typeof ITEMS)[number]>): boolean =>
  IN_TOUCH !== null || ACTIV !== null || ACCOM !== null

const itemsFilledIn = (leaver: CareLeaver) => ITEMS.filter(item => leaver[item] !== null)

/** Marks all that is filled in, where nothing should be. */
export const faultFilledIn = (leavers: readonly CareLeaver[], fault: Fault): void => {
  for (const leaver of leavers) if (isFilledIn(leaver)) fault(leaver, ...itemsFilledIn(leaver))
}

/** The birthday of the year, of somebody who is this old on its last day; null where they are another age. */
export const birthdayInYear = (
  { DOB }: Pick<CareLeaver, 'DOB'>,
  ages: readonly number[],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): PlainDate | null => {
  if (DOB === null) return null
  const age = ageOn(DOB, to)
  const day = ages.includes(age) ? birthday(DOB, age) : null
  return day !== null && day >= from ? day : null
}

type Stay = { readonly DECOM: PlainDate | null; readonly until: PlainDate }

/**
 * The stays in care that this year’s episodes and those of the year before tell of, short breaks left out. One that has no end goes
 * on to the last day of the year; one of the year before that is not returned again, to the last day of that.
 */
const stays = ({ episodes, last, collection }: Pick<Child, 'episodes' | 'last' | 'collection'>): readonly Stay[] => {
  const again = new Set(episodes.map(({ DECOM }) => DECOM))
  const stay = ({ DECOM, DEC }: Episode, end: PlainDate) => ({ DECOM, until: DEC ?? end })
  return inOrder([
    ...last.episodes
      .filter(each => !isShortBreak(each) && !again.has(each.DECOM))
      .map(each => stay(each, collection.from)),
    ...episodes.filter(each => !isShortBreak(each)).map(each => stay(each, collection.to)),
  ])
}

const THIRTEEN_WEEKS = 91

/**
 * Whether the episodes of two years tell of a relevant or former relevant child: looked after for thirteen weeks in all since the
 * fourteenth birthday, the last of them after the sixteenth, short breaks left out.
 * Source: Children Act 1989 sections 23A and 23C, and the Care Leavers (England) Regulations 2010, regulation 3.
 */
export const wasEligible = (child: Pick<Child, 'episodes' | 'last' | 'collection'>, DOB: PlainDate): boolean => {
  let days = 0
  let until = birthday(DOB, 14)
  for (const stay of stays(child)) {
    const start = stay.DECOM !== null && stay.DECOM > until ? stay.DECOM : until
    if (stay.until <= start) continue
    days += daysBetween(start, stay.until)
    until = stay.until
  }
  return days >= THIRTEEN_WEEKS && until >= birthday(DOB, 16)
}
