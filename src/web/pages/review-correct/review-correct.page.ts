import { correctReview } from '../../../record/review/correct-review.act.ts'
import { reviewCorrectForm } from '../../../record/review/review.form.ts'
import { concernIn } from '../../../record/review/review-words.ts'
import { type Context, page } from '../../page.ts'
import { reviewOptions } from '../review-new/review-options.ts'
import { aboutReview, recordedFor } from './recorded.ts'

type Of = Context<'/reviews/:review/correct'>

/** Whoever chaired is offered, even one who has left since or sits in another team. */
const options = async (ctx: Of) => {
  const { review, as_found } = await recordedFor(ctx)
  const offered = await reviewOptions(ctx.db, ctx.actor, as_found)
  const { chair_id, chair } = review
  const isOffered = chair_id === null || offered.chair_id.some(one => one.value === chair_id)
  return isOffered ? offered : { ...offered, chair_id: [...offered.chair_id, { value: chair_id, text: chair ?? '' }] }
}

/** Corrects what was recorded of a review: the form as it was answered, and why it is answered anew. */
export const reviewCorrect = page({
  path: '/reviews/:review/correct',
  may: 'review.hold',
  view: 'pages/review-correct/review-correct.njk',
  about: aboutReview,
  form: reviewCorrectForm,
  act: correctReview,
  options,
  async filled(ctx) {
    const { review, around } = await recordedFor(ctx)
    const { offer } = around
    return {
      version: review.version,
      values: {
        held_on: review.held_on,
        chair_id: review.chair_id ?? undefined,
        attended: review.attended,
        child_attended: review.child_attended,
        child_view: review.child_view,
        outcomes: review.outcomes as never,
        actions: review.actions as never,
        progress: review.progress,
        decision: review.decision as 'continue',
        rationale: review.rationale,
        new_concern: concernIn(around.decided_what),
        organisation: offer?.organisation,
        early_help_team_id: offer?.team_id,
        family_agreed: offer?.family_agreed,
        family_view: offer?.family_view,
      },
    }
  },
  show: recordedFor,
  then: (_, { review_id }) => `/reviews/${review_id}`,
})
