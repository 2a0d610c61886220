import { keptBecause, putReviewAside } from '../../../record/review/put-review-aside.act.ts'
import { reviewErrorForm } from '../../../record/review/review.form.ts'
import { page } from '../../page.ts'
import { aboutReview, recordedFor } from '../review-correct/recorded.ts'

/** Says that a review was recorded in error: never held, recorded twice, or on the wrong child's record. */
export const reviewError = page({
  path: '/reviews/:review/error',
  may: 'review.hold',
  view: 'pages/review-error/review-error.njk',
  about: aboutReview,
  form: reviewErrorForm,
  act: putReviewAside,
  filled: async ctx => ({ version: (await recordedFor(ctx)).review.version }),
  async show(ctx) {
    const recorded = await recordedFor(ctx)
    return { ...recorded, kept_because: keptBecause(recorded) }
  },
  then: ({ params }) => `/reviews/${params.review}`,
})
