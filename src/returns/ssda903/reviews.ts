import { reviewParticipation } from '../../vocabulary/codesets/review-participation.ts'
import { codesOf } from '../codes.ts'
import { hasReached } from './age.ts'
import type { RowOf } from './child.ts'

type Review = RowOf<'Reviews'>

/** The age from which a child is to take part in a review, or it is said why not. */
const TAKES_PART = 4

/** Whether a child was four or over at the review, by the row's own day of birth; null where either day is not known. */
export const isOldEnough = ({ DOB, REVIEW }: Pick<Review, 'DOB' | 'REVIEW'>): boolean | null =>
  hasReached(TAKES_PART, DOB, REVIEW)

/** Whether a code says that the child was too young to take part. */
export const saysTooYoung = ({ REVIEW_CODE }: Pick<Review, 'REVIEW_CODE'>): boolean => REVIEW_CODE === 'PN0'

/** Whether a code says how a child old enough took part, or did not. */
export const saysHowTakenPart = ({ REVIEW_CODE }: Pick<Review, 'REVIEW_CODE'>): boolean =>
  REVIEW_CODE !== null && REVIEW_CODE !== 'PN0' && codesOf(reviewParticipation).has(REVIEW_CODE)
