import type { Call } from '../../record/act.ts'
import type { ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { type AboutItem, aboutItem } from './about-item.ts'
import { reopen } from './closing.store.ts'
import type { evidenceForm } from './evidence.form.ts'
import { isPractice } from './evidence.ts'

type Values = ValuesOf<typeof evidenceForm>

/**
 * Adds what shows whether an improvement reached children. A later audit or dip sample that contradicts a closed one opens it
 * again at once: domain/inspection.md section 3.
 */
export const addEvidence = sharedAct({
  id: 'improvement.evidence.add',
  title: 'Add evidence of an improvement',
  may: 'improvement.evidence',
  about: aboutItem,
  async writes({ db, values, about: { item, is_closed }, actor, today }: Call<Values, AboutItem>) {
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
