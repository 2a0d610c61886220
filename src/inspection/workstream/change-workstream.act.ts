import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import type { workstreamForm } from './workstream.form.ts'
import { findWorkstream } from './workstream.store.ts'

type Values = ValuesOf<typeof workstreamForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Changing = {
  person_ids: string[]
  subject: { table: 'workstream'; id: string; version: number; row: Readonly<Record<string, unknown>> }
}

/** Says again what a workstream covers and who leads it. */
export const changeWorkstream = sharedAct({
  id: 'workstream.change',
  title: 'Change a workstream of the improvement programme',
  may: 'improvement.write',
  async about({ db, params }: Asked): Promise<Changing> {
    const { id, version, name, scope, sponsor_id, lead_id } = await findWorkstream(db, params.workstream ?? '')
    const row = { name, scope, sponsor_id, lead_id }
    return { person_ids: [], subject: { table: 'workstream', id, version, row } }
  },
  async writes({ db, values, about: { subject } }: Call<Values, Changing>) {
    await db.updateTable('workstream').set(values).where('id', '=', subject.id).execute()
    return { id: subject.id }
  },
})
