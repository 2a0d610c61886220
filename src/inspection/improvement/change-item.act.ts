import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { findItem } from './improvement.store.ts'
import { type Item, ragWord } from './improvement.ts'
import type { improvementItemForm } from './improvement-item.form.ts'

type Values = ValuesOf<typeof improvementItemForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Changing = {
  person_ids: string[]
  item: Item
  subject: { table: 'improvement_item'; id: string; version: number; row: Readonly<Record<string, unknown>> }
}

const isNewRag = (item: Item, { rag, rag_because }: Values) => rag !== item.rag || rag_because !== item.rag_because

/** Says whose an item is, by when, and how it goes in a person's judgement, which always has a reason. */
export const changeItem = sharedAct({
  id: 'improvement.item.change',
  title: 'Change an improvement’s owner, date or RAG',
  may: 'improvement.write',
  async about({ db, params }: Asked): Promise<Changing> {
    const item = await findItem(db, params.item ?? '')
    const { owner_id, due_on, rag, rag_because } = item
    const row = { owner_id, due_on, rag, rag_because }
    return {
      person_ids: [],
      item,
      subject: { table: 'improvement_item', id: item.id, version: item.version, row },
    }
  },
  refuses({ values }: Call<Values, Changing>): Refusal[] {
    return values.rag !== 'W' && !values.rag_because
      ? [{ field: 'rag_because', says: `Say why it is ${ragWord(values.rag)}` }]
      : []
  },
  async writes({ db, values, about, actor, today }: Call<Values, Changing>) {
    const said = isNewRag(about.item, values) ? { rag_by: actor.worker_id, rag_on: today } : {}
    await db
      .updateTable('improvement_item')
      .set({ ...values, ...said })
      .where('id', '=', about.item.id)
      .execute()
    return { id: about.item.id }
  },
})
