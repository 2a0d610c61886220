import { findReview } from '../../../record/review/review.store.ts'
import { earlierReviews } from '../../../record/review/review-correction.store.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { mayDo } from '../child-plan/may-do.ts'

/** One review by itself: what it found and decided, and its earlier records; one that was put aside stays to be read here. */
export const review = page({
  path: '/reviews/:review',
  may: 'record.read',
  view: 'pages/review/review.njk',
  about: async ({ db, params }) => [(await findReview(db, params.review)).person_id],
  async show({ db, actor, params, today }) {
    const found = await findReview(db, params.review)
    const may = await mayDo(db, actor, found.person_id, ['review.hold'])
    return {
      review: found,
      banner: await childBanner(db, found.person_id, today),
      earlier: (await earlierReviews(db, found.id)).map(row => ({ ...row, href: `/reviews/${row.review_id}` })),
      may_correct: may['review.hold'] && found.put_aside === null,
    }
  },
})
