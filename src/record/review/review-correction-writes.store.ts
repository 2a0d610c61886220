import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { RecordedReview } from './review-correction.store.ts'

type Aside = { at: string; because: string }

/**
 * Puts a review aside with what it found, its decision and its line in the chronology. What it moved in the plan stays
 * moved. Gives whether its line had been taken out of the chronology.
 */
export const putReviewRowsAside = async (
  db: Db,
  { review }: RecordedReview,
  { at, because }: Aside,
): Promise<boolean> => {
  const aside = { voided_at: at, void_reason: because }
  await db.updateTable('cin_review').set(aside).where('id', '=', review.id).execute()
  for (const table of ['cin_review_outcome', 'cin_review_action'] as const) {
    await db.updateTable(table).set(aside).where('cin_review_id', '=', review.id).execute()
  }
  await db
    .updateTable('decision')
    .set(aside)
    .where('subject_table', '=', 'cin_review')
    .where('subject_id', '=', review.id)
    .where('voided_at', 'is', null)
    .execute()
  const lines = await db
    .updateTable('chronology_entry')
    .set(aside)
    .where('source_table', '=', 'cin_review')
    .where('source_id', '=', review.id)
    .where('voided_at', 'is', null)
    .returning('included')
    .execute()
  return lines.some(line => !line.included)
}

/**
 * Puts the plan's outcomes and actions back to where the review found them, and its unanswered offer to early help aside.
 * An action of which there has been later news stays where that put it.
 */
export const undoReview = async (db: Db, { review, around }: RecordedReview, { at, because }: Aside): Promise<void> => {
  await sql`
    update plan_outcome
    set now = case when found.now is null then plan_outcome.now else found.was end,
      score = case when found.score is null then plan_outcome.score else found.score_was end,
      evidence = case when found.evidence is null then plan_outcome.evidence else earlier.evidence end,
      evidence_on = case when found.evidence is null then plan_outcome.evidence_on else earlier.held_on end
    from cin_review_outcome found
    left join lateral (
      select before.evidence, other.held_on
      from cin_review_outcome before
      join cin_review other on other.id = before.cin_review_id
      where before.plan_outcome_id = found.plan_outcome_id and before.evidence is not null
        and before.voided_at is null and other.voided_at is null
      order by other.held_on desc, other.id desc limit 1
    ) earlier on true
    where found.cin_review_id = ${review.id} and plan_outcome.id = found.plan_outcome_id`.execute(db)
  await sql`
    update plan_action
    set status = found.status_was, done_on = case when found.status_was = 'done' then plan_action.done_on end
    from cin_review_action found
    where found.cin_review_id = ${review.id} and plan_action.id = found.plan_action_id
      and found.status <> found.status_was and plan_action.status = found.status`.execute(db)
  if (around.offer && around.offer_id) {
    await db
      .updateTable('early_help_episode')
      .set({ voided_at: at, void_reason: because })
      .where('id', '=', around.offer_id)
      .execute()
  }
  // The plan's own row counts the change too, so that whoever is changing the plan meanwhile is told.
  await sql`update cin_plan set plan_version = plan_version where id = ${review.cin_plan_id}`.execute(db)
}
