import { act } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import { logAccess } from '../audit.store.ts'
import { PURPOSES, type purposeForm } from './purpose.form.ts'

/** Writes into the log why somebody on duty opens a record. */
export const sayWhy = act({
  id: 'purpose.say',
  title: 'Say why a record is opened',
  may: 'purpose.say',
  about: async ({
    params,
  }: {
    db: Db
    params: Readonly<Record<string, string>>
    values: ValuesOf<typeof purposeForm>
  }) => ({ person_ids: [params.person ?? ''], person_id: params.person ?? '' }),
  async writes({ db, actor, values, about: { person_id } }) {
    const label = PURPOSES.find(({ code }) => code === values.purpose)?.label ?? ''
    const purpose = values.more ?? label
    await logAccess(db, actor, [{ action: 'purpose', entity: 'person', entity_id: person_id, person_id, purpose }])
    return {}
  },
})
