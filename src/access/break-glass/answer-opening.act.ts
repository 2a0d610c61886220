import { act } from '../../record/act.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { isId } from '../../record/is-id.ts'
import { reachOf } from '../reach.store.ts'
import { isRole } from '../roles.ts'
import type { openingAnswerForm } from './break-glass.form.ts'
import { answerOpening, findOpening } from './break-glass.store.ts'

/** What stands between the one who asked and the record, as an approver must know it without reading the record. */
const reachOfAsker = async (db: Db, asker: { worker_id: string; role: string; person_id: string | null }) => {
  if (!asker.person_id || !isRole(asker.role)) return null
  const actor = {
    worker_id: asker.worker_id,
    name: '',
    role: asker.role,
    team_id: null,
    agency: null,
    session_id: null,
  }
  return (await reachOf(db, actor, [asker.person_id]))[0] ?? null
}

/**
 * An approver opens a record to somebody for the time they asked, or refuses. Never to oneself, never past a conflict of
 * interest; a sealed one only by the director.
 */
export const answerAskedOpening = act({
  id: 'break_glass.answer',
  title: 'Answer somebody who asks to open a record',
  may: 'break_glass.approve',
  async about({
    db,
    params,
  }: {
    db: Db
    params: Readonly<Record<string, string>>
    values: ValuesOf<typeof openingAnswerForm>
  }) {
    const opening = isId(params.opening ?? '') ? await findOpening(db, params.opening ?? '') : null
    if (!opening?.needs_approval) throw new NotFound()
    const reach = await reachOfAsker(db, opening)
    return { person_ids: [], opening, reach }
  },
  refuses({ values, actor, about: { opening, reach } }): Refusal[] {
    const refuse = (says: string) => [{ field: 'answer', says }]
    if (opening.worker_id === actor.worker_id) return refuse('Nobody answers what they asked themselves')
    if (opening.approved_at || opening.refused_at) return refuse('This has been answered already')
    if (values.answer === 'no') return []
    if (!reach?.exists) return refuse('There is no record with this number: answer no')
    if (reach.conflict) return refuse('They declared a conflict of interest about this record: answer no')
    if (reach.level === 'sealed' && actor.role !== 'director') return refuse('Only the director opens this record')
    return []
  },
  async writes({ db, actor, now, values, about: { opening } }) {
    const answer = { yes: values.answer === 'yes', by: actor.worker_id, note: values.note, now }
    await answerOpening(db, opening, answer)
    return {}
  },
})
