import { act, type Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import { findItem } from '../improvement/improvement.store.ts'
import type { Item } from '../improvement/improvement.ts'
import { closingsOf, reopen } from './closing.store.ts'
import type { evidenceForm } from './evidence.form.ts'
import { isPractice } from './evidence.ts'

type Values = ValuesOf<typeof evidenceForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Adding = { person_ids: string[]; item: Item; is_closed: boolean }

/**
 * Adds what shows whether an improvement reached children. A later audit or dip sample that contradicts a closed one opens it
 * again at once: domain/inspection.md section 3.
 */
export const addEvidence = act({
  id: 'improvement.evidence.add',
  title: 'Add evidence of an improvement',
  may: 'improvement.evidence',
  async about({ db, params }: Asked): Promise<Adding> {
    const item = await findItem(db, params.item ?? '')
    const [last] = await closingsOf(db, [item.id])
    return { person_ids: [], item, is_closed: last?.reopened_on === null }
  },
  async writes({ db, values, about: { item, is_closed }, actor, today }: Call<Values, Adding>) {
    const { id } = await db
      .insertInto('improvement_evidence')
      .values({ ...values, improvement_item_id: item.id, judged_by: actor.worker_id })
      .returning('id')
      .executeTakeFirstOrThrow()
    const contradicts = isPractice(values) && values.shows === 'not_better'
    if (is_closed && contradicts) {
      const because = `${values.source}: ${values.says}`
      await reopen(db, { item: item.id, on: today, by: actor.worker_id, because, evidence: id })
    }
    return { id: item.id }
  },
})
