import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { findAction } from './improvement.store.ts'
import type { Action } from './improvement.ts'
import type { actionRedateForm } from './improvement-action.form.ts'

type Values = ValuesOf<typeof actionRedateForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Redating = {
  person_ids: string[]
  action: Action
  subject: { table: 'improvement_action'; id: string; version: number; row: Readonly<Record<string, unknown>> }
}

/** Gives an action another date. The old one stands, with why, and is counted. */
export const redateAction = sharedAct({
  id: 'improvement.action.redate',
  title: 'Give an action of an improvement another date',
  may: 'improvement.write',
  async about({ db, params }: Asked): Promise<Redating> {
    const action = await findAction(db, params.item ?? '', params.action ?? '')
    const { id, version, due_on } = action
    return { person_ids: [], action, subject: { table: 'improvement_action', id, version, row: { due_on } } }
  },
  refuses({ values, about: { action } }: Call<Values, Redating>): Refusal[] {
    if (action.done_on) {
      return [{ field: 'due_on', says: `This action was done on ${sayDate(action.done_on)}: its date stays` }]
    }
    if (values.due_on === action.due_on) return [{ field: 'due_on', says: 'This is the date it has' }]
    return action.start_on && values.due_on < action.start_on
      ? [{ field: 'due_on', says: `The action starts on ${sayDate(action.start_on)}: it cannot be due before` }]
      : []
  },
  async writes({ db, values, about: { action }, today, params }: Call<Values, Redating>) {
    await db
      .insertInto('improvement_redating')
      .values({
        improvement_action_id: action.id,
        from_due_on: action.due_on,
        to_due_on: values.due_on,
        because: values.because,
        redated_on: today,
      })
      .execute()
    await db.updateTable('improvement_action').set({ due_on: values.due_on }).where('id', '=', action.id).execute()
    return { id: params.item ?? '' }
  },
})
