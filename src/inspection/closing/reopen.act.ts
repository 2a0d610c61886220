import { act, type Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { findItem } from '../improvement/improvement.store.ts'
import type { Item } from '../improvement/improvement.ts'
import type { reopenForm } from './closing.form.ts'
import { closingsOf, reopen } from './closing.store.ts'

type Values = ValuesOf<typeof reopenForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Reopening = { person_ids: string[]; item: Item; is_closed: boolean }

/** Opens a closed improvement again, with why: what was closed stays on the record, and all four sign anew. */
export const reopenItem = act({
  id: 'improvement.reopen',
  title: 'Open a closed improvement again',
  may: 'improvement.sign',
  async about({ db, params }: Asked): Promise<Reopening> {
    const item = await findItem(db, params.item ?? '')
    const [last] = await closingsOf(db, [item.id])
    return { person_ids: [], item, is_closed: last?.reopened_on === null }
  },
  refuses: ({ about: { is_closed } }: Call<Values, Reopening>): Refusal[] =>
    is_closed ? [] : [{ field: 'because', says: 'It is open: there is nothing to open again' }],
  async writes({ db, values, about: { item }, actor, today }: Call<Values, Reopening>) {
    const { because } = values
    await reopen(db, { item: item.id, on: today, by: actor.worker_id, because, evidence: null })
    return { id: item.id }
  },
})
