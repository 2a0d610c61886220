import type { About, Context } from '../act.ts'
import { correctsNot } from '../correction.ts'
import type { Db } from '../database.ts'
import type { Refusal } from '../form.ts'
import { leadsOf } from '../lead-worker.store.ts'
import { findReview } from './review.store.ts'
import { type RecordedReview, recordedReview } from './review-correction.store.ts'
import { standsUpon, type Upon } from './stands-upon.ts'

/** A recorded review, what later stands upon it, and who leads for the child. */
export type Recorded = About & RecordedReview & { upon: Upon | null; leads: string[] }

/** A recorded review as what an act is about; somebody who corrected it at the same time is shown what stands by now. */
export const aboutRecorded = async (db: Db, id: string): Promise<Recorded> => {
  const recorded = await recordedReview(db, id)
  const { review } = recorded
  const { held_on, attended, child_attended, child_view, progress, decision, rationale } = review.corrected_in
    ? await findReview(db, review.corrected_in)
    : review
  return {
    ...recorded,
    person_ids: [review.person_id],
    upon: standsUpon(recorded),
    leads: await leadsOf(db, [review.person_id]),
    subject: {
      table: 'cin_review',
      id: review.id,
      version: review.version,
      row: { held_on, attended, child_attended, child_view, progress, decision, rationale },
    },
  }
}

/** Why this record of a review may not be touched, if so: put aside already, or another's to correct. */
export const refusesCorrecting = (
  { actor, about: { review, leads } }: Pick<Context, 'actor'> & { about: Recorded },
  field: string,
): Refusal[] => {
  if (review.put_aside) {
    return [
      { field, says: 'This record was put aside meanwhile: open the plan and correct the review that stands now' },
    ]
  }
  const not = correctsNot(actor, { makers: [review.created_by, review.chair_id], leads })
  return not ? [{ field, says: not }] : []
}
