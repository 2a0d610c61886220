import type { Call } from '../../record/act.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { type AboutItem, aboutItem } from '../closing/about-item.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import type { improvementActionForm } from './improvement-action.form.ts'

type Values = ValuesOf<typeof improvementActionForm>

/** Adds an action to an item of the programme. */
export const addAction = sharedAct({
  id: 'improvement.action.add',
  title: 'Add an action to an improvement',
  may: 'improvement.write',
  about: aboutItem,
  refuses: ({ about: { is_closed } }: Call<Values, AboutItem>): Refusal[] =>
    is_closed
      ? [{ field: 'what', says: 'This improvement is closed: open it again before more is done about it' }]
      : [],
  async writes({ db, values, about }: Call<Values, AboutItem>) {
    await db
      .insertInto('improvement_action')
      .values({ ...values, improvement_item_id: about.item.id })
      .execute()
    return { id: about.item.id }
  },
})
