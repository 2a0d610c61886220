import { inOrder as byText } from '../../vocabulary/in-order.ts'
import { isInYear } from '../in-year.ts'
import { isGiven } from '../rule.ts'
import type { Child, Episode, RowOf } from './child.ts'
import { endsInAdoption } from './episodes.ts'

/** A decision that a child should be placed for adoption, with its end where it was taken back. */
export type Decision = RowOf<'PlacedAdoption'>
export type Adoption = RowOf<'AD1'>

const PLACED: readonly (string | null)[] = ['A3', 'A4', 'A5', 'A6']

/** Whether the child is placed for adoption: with consent (A3, A4) or a placement order (A5, A6). */
export const isPlacedForAdoption = ({ PLACE }: Pick<Episode, 'PLACE'>): boolean => PLACED.includes(PLACE)

/** Whether the child is under a placement order. */
export const hasPlacementOrder = ({ LS }: Pick<Episode, 'LS'>): boolean => LS === 'E1'

const ITEMS = ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'] as const

/** The items of an adoption that are filled in, even with what could not be read. */
export const itemsGiven = (adoption: Adoption) => ITEMS.filter(item => isGiven(adoption, item))

export const itemsMissing = (adoption: Adoption) => ITEMS.filter(item => !isGiven(adoption, item))

/** The episodes that ended within the year because the child was adopted. */
export const adoptionsInYear = ({ episodes, collection }: Pick<Child, 'episodes' | 'collection'>): Episode[] =>
  episodes.filter(each => endsInAdoption(each) && each.DEC !== null && isInYear(each.DEC, collection))

/** The decisions that have a date, the earliest first; of one day, in the order of the file. */
export const decisionsInOrder = (decisions: readonly Decision[]): Decision[] => {
  const dated = decisions.filter(({ DATE_PLACED }) => DATE_PLACED !== null)
  return dated.sort((one, other) => byText(one.DATE_PLACED ?? '', other.DATE_PLACED ?? ''))
}

/** Whether anything says that a decision was taken back: the day of it, or the reason. */
export const isTakenBack = (decision: Decision): boolean =>
  isGiven(decision, 'DATE_PLACED_CEASED') || decision.REASON_PLACED_CEASED !== null
