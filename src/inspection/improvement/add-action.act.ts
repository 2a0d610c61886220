import { act, type Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { closingsOf } from '../closing/closing.store.ts'
import { findItem } from './improvement.store.ts'
import type { Item } from './improvement.ts'
import type { improvementActionForm } from './improvement-action.form.ts'

type Values = ValuesOf<typeof improvementActionForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Adding = { person_ids: string[]; item: Item; is_closed: boolean }

/** Adds an action to an item of the programme. */
export const addAction = act({
  id: 'improvement.action.add',
  title: 'Add an action to an improvement',
  may: 'improvement.write',
  async about({ db, params }: Asked): Promise<Adding> {
    const item = await findItem(db, params.item ?? '')
    const [last] = await closingsOf(db, [item.id])
    return { person_ids: [], item, is_closed: last?.reopened_on === null }
  },
  refuses: ({ about: { is_closed } }: Call<Values, Adding>): Refusal[] =>
    is_closed
      ? [{ field: 'what', says: 'This improvement is closed: open it again before more is done about it' }]
      : [],
  async writes({ db, values, about }: Call<Values, Adding>) {
    await db
      .insertInto('improvement_action')
      .values({ ...values, improvement_item_id: about.item.id })
      .execute()
    return { id: about.item.id }
  },
})
