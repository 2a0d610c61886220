import { sayDate } from '../../vocabulary/calendar/say.ts'
import { act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { aboutRecorded, type Recorded, refusesCorrecting } from './about-recorded.ts'
import { checkDate, checkReview, leavesUnchanged, type ReviewValues } from './check-review.ts'
import type { reviewCorrectForm } from './review.form.ts'
import { putReviewRowsAside, undoReview } from './review-correction-writes.store.ts'
import { lineOf } from './review-words.ts'
import { moveFoundActions, moveOutcomes, offerEarlyHelp } from './review-writes.store.ts'
import { findsTheSame } from './stands-upon.ts'
import { writeReview } from './write-review.store.ts'

type Values = ValuesOf<typeof reviewCorrectForm>

const reviewOf = ({ reason: _, ...said }: Values): ReviewValues => ({ ...said, added: [] })

const saysTheSame = ({ review }: Recorded, values: Values): boolean =>
  (['held_on', 'chair_id', 'attended', 'child_attended', 'child_view', 'progress', 'rationale'] as const).every(
    name => review[name] === values[name],
  )

const checkAfter = ({ around }: Recorded, { held_on }: Values): Refusal[] => {
  const field = 'held_on-day'
  if (around.after_on && held_on >= around.after_on) {
    return [{ field, says: `The next review was on ${sayDate(around.after_on)}: check the date` }]
  }
  if (around.plan_end_on && held_on > around.plan_end_on) {
    return [{ field, says: `The plan ended on ${sayDate(around.plan_end_on)}: the review was before that` }]
  }
  return []
}

/** What was found and decided moves the plan again only where nothing later stands upon it, and where it differs. */
const movesThePlan = (about: Recorded, values: Values): boolean =>
  !about.upon && !(findsTheSame(about, reviewOf(values)) && values.held_on === about.review.held_on)

/**
 * Corrects the record of a review: the old one is put aside with the reason, and the new one is written in its place.
 * Where nothing later stands upon it, the plan moves to what is found now; where something does, only who came, what was
 * said and why may still be corrected.
 */
export const correctReview = act({
  id: 'review.correct',
  title: 'Correct the record of a review',
  may: 'review.hold',
  about: ({ db, params }: { db: Db; params: Readonly<Record<string, string>> }) =>
    aboutRecorded(db, params.review ?? ''),
  refuses(call: Call<Values, Recorded>): Refusal[] {
    const { values, about } = call
    const refusals = refusesCorrecting(call, 'reason')
    if (refusals.length > 0) return refusals
    const same = findsTheSame(about, reviewOf(values))
    if (same && saysTheSame(about, values)) {
      return [{ field: 'reason', says: 'Nothing is different from what was recorded: there is nothing to correct' }]
    }
    const after = checkAfter(about, values)
    if (same) return [...after, ...checkDate(values, about.as_found)]
    if (about.upon) {
      const { says, instead } = about.upon
      return [
        { field: 'outcomes', says: `${says}: leave the outcomes, actions and decision as they were, and ${instead}` },
      ]
    }
    return [...after, ...checkReview(reviewOf(values), about.as_found)]
  },
  async writes(call: Call<Values, Recorded>) {
    const { db, about, now } = call
    const { review, as_found, around } = about
    const values = reviewOf(call.values)
    const aside = { at: now, because: call.values.reason }
    const writing = { ...call, values, plan: as_found }
    const moves = movesThePlan(about, call.values)
    const left_out = await putReviewRowsAside(db, about, aside)
    if (moves) await undoReview(db, about, aside)
    const offers = moves && values.decision === 'step_down'
    const is_unchanged = moves ? leavesUnchanged(values, as_found, around.added) : review.is_unchanged
    const review_id = await writeReview(writing, {
      is_unchanged,
      offer_id: offers ? await offerEarlyHelp(writing) : moves ? null : around.offer_id,
      made_version: review.made_version,
      corrects: review.id,
      decided:
        around.decided_at && around.decided_by
          ? { at: around.decided_at, by: around.decided_by, done_on: around.decided_done_on }
          : null,
    })
    if (moves) {
      await moveOutcomes(db, values)
      await moveFoundActions(writing, around.moved_since)
    }
    return { review_id, is_unchanged, left_out }
  },
  tells: ({ values, about: { review } }, { left_out, ...done }) => [
    lineOf(review.person_id, reviewOf(values), done, !left_out),
  ],
})
