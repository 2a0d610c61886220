import type { Call } from '../../record/act.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import { isId } from '../../record/is-id.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { attachedTo } from './improvement.store.ts'
import type { Attached } from './improvement.ts'
import type { measureDetachForm } from './improvement-measure.form.ts'

type Values = ValuesOf<typeof measureDetachForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Detaching = { person_ids: string[]; attached: Attached }

/** Takes a measure off an item, with why. Its baseline and target stay in the history. */
export const detachMeasure = sharedAct({
  id: 'improvement.measure.detach',
  title: 'Take a measure off an improvement',
  may: 'improvement.write',
  async about({ db, params: { item = '', measure = '' } }: Asked): Promise<Detaching> {
    const all = isId(item) ? await attachedTo(db, [item]) : []
    const attached = all.find(each => each.measure === measure.toUpperCase())
    if (!attached) throw new NotFound()
    return { person_ids: [], attached }
  },
  async writes({ db, values, about: { attached }, now }: Call<Values, Detaching>) {
    await db
      .updateTable('improvement_measure')
      .set({ voided_at: now, void_reason: values.reason })
      .where('id', '=', attached.id)
      .execute()
    return { id: attached.improvement_item_id }
  },
})
