import { act } from '../../record/act.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import { isId } from '../../record/is-id.ts'
import type { openingKnownForm } from './break-glass.form.ts'
import { findOpening } from './break-glass.store.ts'
import { insertKnown, whoKnows } from './opening-known.store.ts'

/** Somebody who answers for a child says that they know the record was opened. Refuses one's own opening, and saying so twice. */
export const knowOfOpening = act({
  id: 'break_glass.know',
  title: 'Say that an opening of a record is known',
  may: 'break_glass.know',
  async about({
    db,
    params,
  }: {
    db: Db
    params: Readonly<Record<string, string>>
    values: ValuesOf<typeof openingKnownForm>
  }) {
    const opening = isId(params.opening ?? '') ? await findOpening(db, params.opening ?? '') : null
    if (!opening?.approved_at || !opening.person_id || opening.person_id !== params.person) throw new NotFound()
    return { person_ids: [opening.person_id], opening, known: await whoKnows(db, opening.id) }
  },
  refuses({ actor, about: { opening, known } }) {
    if (opening.worker_id === actor.worker_id)
      return [{ field: 'note', says: 'You opened this record yourself: somebody else says that they know of it' }]
    return known.some(({ worker_id }) => worker_id === actor.worker_id)
      ? [{ field: 'note', says: 'You have said already that you know of this' }]
      : []
  },
  async writes({ db, actor, now, values, about: { opening } }) {
    const { worker_id } = actor
    await insertKnown(db, { break_glass_id: opening.id, worker_id, known_at: now, note: values.note })
    return {}
  },
})
