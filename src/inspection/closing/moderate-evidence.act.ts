import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { closingsOf, findEvidence, reopen } from './closing.store.ts'
import { isClosed } from './closing.ts'
import type { moderationForm } from './evidence.form.ts'
import { type Evidence, isPractice } from './evidence.ts'

type Values = ValuesOf<typeof moderationForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Moderating = {
  person_ids: string[]
  evidence: Evidence
  is_closed: boolean
  subject: { table: 'improvement_evidence'; id: string; version: number; row: Readonly<Record<string, unknown>> }
}

/** A second person says what evidence shows; theirs stands over the first, and may open a closed improvement again. */
export const moderateEvidence = sharedAct({
  id: 'improvement.evidence.moderate',
  title: 'Moderate evidence of an improvement',
  may: 'improvement.evidence',
  async about({ db, params }: Asked): Promise<Moderating> {
    const evidence = await findEvidence(db, params.item ?? '', params.evidence ?? '')
    const [last] = await closingsOf(db, [evidence.improvement_item_id])
    const { id, version, shows, moderated_shows } = evidence
    const subject = { table: 'improvement_evidence' as const, id, version, row: { shows, moderated_shows } }
    return { person_ids: [], evidence, is_closed: isClosed(last), subject }
  },
  refuses({ about: { evidence }, actor }: Call<Values, Moderating>): Refusal[] {
    if (evidence.judged_by_id === actor.worker_id)
      return [{ field: 'shows', says: 'You judged this evidence: somebody else moderates it' }]
    return evidence.moderated_by ? [{ field: 'shows', says: `${evidence.moderated_by} has moderated it already` }] : []
  },
  async writes({ db, values, about: { evidence, is_closed }, actor, today }: Call<Values, Moderating>) {
    const { improvement_item_id: item, id, source } = evidence
    await db
      .updateTable('improvement_evidence')
      .set({
        moderated_by: actor.worker_id,
        moderated_on: today,
        moderated_shows: values.shows,
        moderated_because: values.because,
      })
      .where('id', '=', id)
      .execute()
    if (is_closed && isPractice(evidence) && values.shows === 'not_better') {
      const because = `${source}, as moderated: ${values.because}`
      await reopen(db, { item, on: today, by: actor.worker_id, because, evidence: id })
    }
    return { id: item }
  },
})
