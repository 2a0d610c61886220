import { act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { sayInError } from '../in-error.ts'
import { aboutRecorded, type Recorded, refusesCorrecting } from './about-recorded.ts'
import type { reviewErrorForm } from './review.form.ts'
import { putReviewRowsAside, undoReview } from './review-correction-writes.store.ts'

type Values = ValuesOf<typeof reviewErrorForm>

/** What stands upon the review, so that it cannot be taken from under it, and what to do instead; null when nothing does. */
export const keptBecause = ({ review, upon }: Pick<Recorded, 'review' | 'upon'>): string | null => {
  const instead = (says: string, then: string) =>
    `${says}, so it cannot be put aside: correct its record where it is wrong, and ${then}`
  if (upon) return instead(upon.says, upon.instead)
  if (!review.made_version) return null
  const made = `This review added actions to the plan, which made version ${review.made_version}`
  return instead(made, 'change the plan to take out what should not be there')
}

/** Puts a review that was recorded in error aside: the plan goes back to where the review found it. */
export const putReviewAside = act({
  id: 'review.put_aside',
  title: 'Say that a review was recorded in error',
  may: 'review.hold',
  about: ({ db, params }: { db: Db; params: Readonly<Record<string, string>> }) =>
    aboutRecorded(db, params.review ?? ''),
  refuses(call: Call<Values, Recorded>): Refusal[] {
    const refusals = refusesCorrecting(call, 'mistake')
    const kept = keptBecause(call.about)
    return refusals.length > 0 || !kept ? refusals : [{ field: 'mistake', says: kept }]
  },
  async writes({ db, values, about, now }: Call<Values, Recorded>) {
    const aside = { at: now, because: sayInError(values) }
    await putReviewRowsAside(db, about, aside)
    await undoReview(db, about, aside)
    return { plan_id: about.review.cin_plan_id }
  },
})
