import { act } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { findCheck, keepCheck } from './file-check.store.ts'
import type { keepCheckForm } from './keep-check.form.ts'

type Asked = {
  db: Db
  params: Readonly<Record<string, string>>
  values: ValuesOf<typeof keepCheckForm>
}

/** Keeps a check for everybody who checks returns. Refuses one that is kept already, and one that is still being made. */
export const keepThisCheck = act({
  id: 'returns.keep-check',
  title: 'Keep a check',
  may: 'returns.check',
  about: async ({ db, params }: Asked) => ({ person_ids: [], check: await findCheck(db, params.return_check ?? '') }),
  refuses({ about: { check } }): Refusal[] {
    if (check.kept_at) return [{ field: 'kept_as', says: `${check.kept_by} has kept it already` }]
    return check.state === 'checked' ? [] : [{ field: 'kept_as', says: 'Only a check that is done can be kept' }]
  },
  async writes({ db, actor, now, values, about: { check } }) {
    await keepCheck(db, check.id, { kept_at: now, kept_by: actor.worker_id, kept_as: values.kept_as })
    return { id: check.id }
  },
})
