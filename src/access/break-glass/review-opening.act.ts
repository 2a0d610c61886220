import { act } from '../../record/act.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import { isId } from '../../record/is-id.ts'
import type { openingReviewForm } from './break-glass.form.ts'
import { findOpening, reviewOpening } from './break-glass.store.ts'

/** Information governance says of each opening whether it was right. Refuses one's own and one already looked at. */
export const reviewAnOpening = act({
  id: 'break_glass.review',
  title: 'Look at an opening of a record',
  may: 'break_glass.review',
  async about({
    db,
    params,
  }: {
    db: Db
    params: Readonly<Record<string, string>>
    values: ValuesOf<typeof openingReviewForm>
  }) {
    const opening = isId(params.opening ?? '') ? await findOpening(db, params.opening ?? '') : null
    if (!opening?.approved_at) throw new NotFound()
    return { person_ids: [], opening }
  },
  refuses({ actor, about: { opening } }) {
    if (opening.worker_id === actor.worker_id) return [{ field: 'outcome', says: 'Nobody looks at their own opening' }]
    return opening.reviewed_at ? [{ field: 'outcome', says: 'This has been looked at already' }] : []
  },
  async writes({ db, actor, now, values, about: { opening } }) {
    const { outcome, note } = values
    await reviewOpening(db, opening.id, {
      reviewed_by: actor.worker_id,
      reviewed_at: now,
      review_outcome: outcome,
      review_note: note,
    })
    return {}
  },
})
