import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { findItem } from '../improvement/improvement.store.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { type itemWorkstreamForm, NO_WORKSTREAM } from './workstream.form.ts'
import { workstreams } from './workstream.store.ts'

type Values = ValuesOf<typeof itemWorkstreamForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Placing = {
  person_ids: string[]
  subject: { table: 'improvement_item'; id: string; version: number; row: Readonly<Record<string, unknown>> }
}

/** Puts an improvement into a workstream, or takes it out of the one it is in. */
export const placeItem = sharedAct({
  id: 'improvement.item.place',
  title: 'Put an improvement into a workstream',
  may: 'improvement.write',
  async about({ db, params }: Asked): Promise<Placing> {
    const { id, version, workstream_id } = await findItem(db, params.item ?? '')
    return { person_ids: [], subject: { table: 'improvement_item', id, version, row: { workstream_id } } }
  },
  async refuses({ db, values }: Call<Values, Placing>): Promise<Refusal[]> {
    const isKnown = (await workstreams(db)).some(({ id }) => id === values.workstream_id)
    return values.workstream_id === NO_WORKSTREAM || isKnown
      ? []
      : [{ field: 'workstream_id', says: 'This workstream is not in the programme any more: choose another' }]
  },
  async writes({ db, values, about: { subject } }: Call<Values, Placing>) {
    await db
      .updateTable('improvement_item')
      .set({ workstream_id: values.workstream_id === NO_WORKSTREAM ? null : values.workstream_id })
      .where('id', '=', subject.id)
      .execute()
    return { id: subject.id }
  },
})
