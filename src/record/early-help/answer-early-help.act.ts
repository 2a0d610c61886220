import { act } from '../act.ts'
import type { Db } from '../database.ts'
import { writeDecision } from '../decision.store.ts'
import type { ValuesOf } from '../form.ts'
import { earlyHelpDetail } from './early-help.store.ts'
import type { earlyHelpAnswerForm } from './early-help-answer.form.ts'

type Values = ValuesOf<typeof earlyHelpAnswerForm>

/** An early help team accepts a family, or declines with a reason. Early help runs only by agreement, or a reason why it begins without. */
export const answerEarlyHelp = act({
  id: 'answer-early-help',
  title: 'Accept or decline early help',
  may: 'early_help.accept',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    const episode = await earlyHelpDetail(db, params.episode ?? '')
    return {
      person_ids: [episode.person_id],
      episode,
      subject: { table: 'early_help_episode' as const, id: episode.id, version: episode.version, row: episode },
    }
  },
  refuses({ values, about: { episode } }) {
    if (episode.accepted_on || episode.declined_on)
      return [{ field: 'answer', says: 'This offer has been answered already' }]
    if (values.answer === 'accept' && values.family_agreed === false && !values.family_view)
      return [
        { field: 'family_view', says: 'The family does not agree yet: say what they say, and how you will begin' },
      ]
    return []
  },
  async writes(call) {
    const {
      db,
      values,
      about: { episode },
      actor,
      today,
    } = call
    const accepts = values.answer === 'accept'
    await db
      .updateTable('early_help_episode')
      .set(
        accepts
          ? {
              accepted_on: today,
              accepted_by: actor.worker_id,
              lead_worker: values.lead_worker,
              family_agreed: values.family_agreed,
              family_view: values.family_view ?? episode.family_view,
            }
          : { declined_on: today, decline_reason: values.decline_reason },
      )
      .where('id', '=', episode.id)
      .execute()
    await writeDecision(db, call, {
      person_id: episode.person_id,
      subject_table: 'early_help_episode',
      subject_id: episode.id,
      kind: 'step_down',
      what: accepts
        ? `Early help accepted by ${episode.team ?? episode.organisation}`
        : `Early help declined by ${episode.team ?? episode.organisation}`,
      rationale: values.decline_reason ?? values.family_view ?? 'Accepted; the family agrees.',
    })
    return { episode_id: episode.id, accepts }
  },
  tells: ({ values, about: { episode }, now }) => [
    {
      person_id: episode.person_id,
      at: now,
      kind: 'early_help',
      source_table: 'early_help_episode',
      source_id: episode.id,
      significance: 1,
      says: values.answer === 'accept' ? 'Early help accepted the family' : 'Early help declined the family',
    },
  ],
})
