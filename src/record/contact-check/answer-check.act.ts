import type { Actor } from '../../access/actor.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { checkAgency } from '../../vocabulary/codesets/check-agency.ts'
import { act } from '../act.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import type { checkAnswerForm } from './check-answer.form.ts'
import { findCheckOf } from './contact-check.store.ts'

type Values = ValuesOf<typeof checkAnswerForm>

/** A partner answers what their agency was asked; another agency's check is not there for them. */
export const answerCheck = act({
  id: 'answer-check',
  title: 'Answer a check',
  may: 'check.answer',
  async about({
    db,
    params,
    actor,
  }: {
    db: Db
    params: Readonly<Record<string, string>>
    actor: Actor
    values: Values
  }) {
    const check = await findCheckOf(db, params.check ?? '', actor.agency)
    return { person_ids: [check.person_id], check }
  },
  refuses: ({ about: { check } }) =>
    check.returned_at ? [{ field: 'status', says: 'Somebody in your agency has answered this already' }] : [],
  async writes({ db, values, about: { check }, actor, now }) {
    await db
      .updateTable('contact_check')
      .set({
        status: values.status,
        answer: values.answer ?? 'Nothing known',
        returned_at: now,
        returned_by: actor.worker_id,
      })
      .where('id', '=', check.id)
      .execute()
    return { check_id: check.id }
  },
  tells: ({ about: { check }, now }) => [
    {
      person_id: check.person_id,
      at: now,
      kind: 'check_answered',
      source_table: 'contact_check',
      source_id: check.id,
      significance: 3,
      says: `${labelOf(checkAgency, check.agency)} answered a check`,
    },
  ],
})
