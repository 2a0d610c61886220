import { act, type Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import { findItem } from './improvement.store.ts'
import type { Item } from './improvement.ts'
import type { improvementActionForm } from './improvement-action.form.ts'

type Values = ValuesOf<typeof improvementActionForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Adding = { person_ids: string[]; item: Item }

/** Adds an action to an item of the programme. */
export const addAction = act({
  id: 'improvement.action.add',
  title: 'Add an action to an improvement',
  may: 'improvement.write',
  about: async ({ db, params }: Asked): Promise<Adding> => ({
    person_ids: [],
    item: await findItem(db, params.item ?? ''),
  }),
  async writes({ db, values, about }: Call<Values, Adding>) {
    await db
      .insertInto('improvement_action')
      .values({ ...values, improvement_item_id: about.item.id })
      .execute()
    return { id: about.item.id }
  },
})
