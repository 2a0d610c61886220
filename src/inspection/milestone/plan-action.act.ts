import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { type actionPlanForm, WAITS_FOR_NONE } from './milestone.form.ts'
import { findPlanned } from './milestone.store.ts'
import { type Planned, wouldCircle } from './milestone.ts'

type Values = ValuesOf<typeof actionPlanForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Planning = {
  person_ids: string[]
  planned: Planned
  all: Planned[]
  subject: { table: 'improvement_action'; id: string; version: number; row: Readonly<Record<string, unknown>> }
}

/** Says whether an action is a milestone and which action it waits for. Refuses one that would wait for itself. */
export const planAction = sharedAct({
  id: 'improvement.action.plan',
  title: 'Say that an action is a milestone, or waits for another',
  may: 'improvement.write',
  async about({ db, params }: Asked): Promise<Planning> {
    const { planned, all } = await findPlanned(db, params.item ?? '', params.action ?? '')
    const { id, version, is_milestone, waits_for_id } = planned
    const subject = { table: 'improvement_action' as const, id, version, row: { is_milestone, waits_for_id } }
    return { person_ids: [], planned, all, subject }
  },
  refuses({ values, about: { planned, all } }: Call<Values, Planning>): Refusal[] {
    const { waits_for_id } = values
    if (waits_for_id === WAITS_FOR_NONE) return []
    const refuse = (says: string): Refusal[] => [{ field: 'waits_for_id', says }]
    const first = all.find(({ id }) => id === waits_for_id)
    if (!first) return refuse('This action is not in the programme: choose another')
    if (first.id === planned.id) return refuse('An action cannot wait for itself')
    return wouldCircle(planned.id, first.id, all)
      ? refuse(`“${first.what}” already waits for this one, itself or by way of others: they would wait for ever`)
      : []
  },
  async writes({ db, values: { is_milestone, waits_for_id: waits }, about: { planned } }: Call<Values, Planning>) {
    const waits_for_id = waits === WAITS_FOR_NONE ? null : waits
    await db
      .updateTable('improvement_action')
      .set({ is_milestone, waits_for_id })
      .where('id', '=', planned.id)
      .execute()
    return { id: planned.item.id }
  },
})
