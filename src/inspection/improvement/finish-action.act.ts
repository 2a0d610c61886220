import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { findAction } from './improvement.store.ts'
import type { Action } from './improvement.ts'
import type { actionDoneForm } from './improvement-action.form.ts'

type Values = ValuesOf<typeof actionDoneForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Finishing = { person_ids: string[]; action: Action }

/** Says that an action was done, and what shows it. */
export const finishAction = sharedAct({
  id: 'improvement.action.finish',
  title: 'Say that an action of an improvement is done',
  may: 'improvement.write',
  about: async ({ db, params }: Asked): Promise<Finishing> => ({
    person_ids: [],
    action: await findAction(db, params.item ?? '', params.action ?? ''),
  }),
  refuses({ values, about: { action } }: Call<Values, Finishing>): Refusal[] {
    if (action.done_on) return [{ field: 'done_on', says: `It is down as done already, on ${sayDate(action.done_on)}` }]
    return action.start_on && values.done_on < action.start_on
      ? [{ field: 'done_on', says: `The action started on ${sayDate(action.start_on)}: it cannot be done before` }]
      : []
  },
  async writes({ db, values, about: { action }, params }: Call<Values, Finishing>) {
    await db.updateTable('improvement_action').set(values).where('id', '=', action.id).execute()
    return { id: params.item ?? '' }
  },
})
