import { act } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import type { conflictForm } from './conflict.form.ts'
import { insertConflict } from './conflict.store.ts'

/** Declares that one knows a person. From then on the record is closed to the one who declared it, whatever their work. */
export const declareConflict = act({
  id: 'conflict.declare',
  title: 'Declare a conflict of interest',
  may: 'conflict.declare',
  about: async ({
    params,
  }: {
    db: Db
    params: Readonly<Record<string, string>>
    values: ValuesOf<typeof conflictForm>
  }) => ({ person_ids: [params.person ?? ''], person_id: params.person ?? '' }),
  async writes({ db, actor, today, values, about: { person_id } }) {
    await insertConflict(db, { ...values, person_id, worker_id: actor.worker_id, declared_on: today })
    return {}
  },
})
