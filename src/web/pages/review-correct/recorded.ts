import { correctsNot } from '../../../record/correction.ts'
import { leadsOf } from '../../../record/lead-worker.store.ts'
import { findReview } from '../../../record/review/review.store.ts'
import { recordedReview } from '../../../record/review/review-correction.store.ts'
import { standsUpon } from '../../../record/review/stands-upon.ts'
import { childBanner } from '../../child-banner.ts'
import type { Context } from '../../page.ts'

type Of = Context<'/reviews/:review'>

/** The child a review is about, as a page's `about`. */
export const aboutReview = async ({ db, params }: Of): Promise<string[]> => [
  (await findReview(db, params.review)).person_id,
]

/** A recorded review for a page that corrects it: what later stands upon it, and why this person may not, if so. */
export const recordedFor = async ({ db, actor, params, today }: Of) => {
  const recorded = await recordedReview(db, params.review)
  const { review } = recorded
  const made = { makers: [review.created_by, review.chair_id], leads: await leadsOf(db, [review.person_id]) }
  return {
    ...recorded,
    upon: standsUpon(recorded),
    not_because: correctsNot(actor, made),
    banner: await childBanner(db, review.person_id, today),
  }
}
