import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { checkpointDecision } from '../../vocabulary/codesets/checkpoint-decision.ts'
import { delayReason } from '../../vocabulary/codesets/delay-reason.ts'
import { act } from '../act.ts'
import { writeDecision } from '../decision.store.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { type Asking, aboutAssessment, onlyWhen, toldOf } from './about-assessment.ts'
import { explainDelay } from './after-assessment.store.ts'
import { findAssessment } from './assessment.store.ts'
import { insertCheckpoint } from './assessment-parts.store.ts'
import type { checkAssessmentForm } from './check-assessment.form.ts'
import { changeAssessment } from './write.store.ts'

type Values = ValuesOf<typeof checkAssessmentForm>

const KINDS = { extend: 'assessment_extended', strategy: 'strategy' } as const

const sayDecision = ({ decision, extended_to }: Values): string =>
  decision === 'extend' && extended_to
    ? `extended to ${sayDate(extended_to)}`
    : labelOf(checkpointDecision, decision).toLowerCase()

/**
 * Records a manager's look at an assessment under way. Extending keeps both clocks counting, with the reason beside them.
 * Refuses a day before the assessment started, and an extension that is not into the future.
 */
export const checkAssessment = act({
  id: 'check-assessment',
  title: 'Record a checkpoint on an assessment',
  may: 'assessment.check',
  about: async ({ db, params }: Asking<Values>) => aboutAssessment(await findAssessment(db, params.assessment ?? '')),
  refuses: ({ about: { file }, values, today }) => {
    const refusals: Refusal[] = onlyWhen(file, ['writing', 'returned'], 'decision')
    if (values.held_on < file.started_on) {
      refusals.push({
        field: 'held_on-day',
        says: `The assessment started on ${sayDate(file.started_on)}: this is before it`,
      })
    }
    if (values.extended_to && values.extended_to <= today) {
      refusals.push({ field: 'extended_to-day', says: 'The new date must be after today' })
    }
    return refusals
  },
  async writes(call) {
    const { db, about, values, actor, today, now } = call
    const { id, person_id } = about.file
    const { held_on, decision, note, remaining_work, extended_to, delay, extension_reason } = values
    const row = { assessment_id: id, person_id, held_on, held_by: actor.worker_id, decision, note, remaining_work }
    await insertCheckpoint(db, row)
    if (decision === 'extend' && delay) {
      await changeAssessment(db, id, { extended_to, extension_reason })
      await explainDelay(db, call, about.file, `${labelOf(delayReason, delay)}: ${extension_reason}`)
    }
    await writeDecision(db, call, {
      person_id,
      subject_table: 'assessment',
      subject_id: id,
      kind: decision === 'extend' || decision === 'strategy' ? KINDS[decision] : 'oversight',
      decided_at: held_on === today ? now : londonMoment(held_on, '12:00'),
      what: `Assessment checkpoint: ${sayDecision(values)}`,
      rationale: [note, extension_reason].filter(Boolean).join('\n\n'),
      read: ['The assessment so far'],
      action: remaining_work,
    })
    return { assessment_id: id, decision }
  },
  tells: ({ about: { file }, values, today, now }) => [
    toldOf(
      file,
      values.held_on === today ? now : londonMoment(values.held_on, '12:00'),
      values.decision === 'continue' ? 3 : 2,
      `Manager checked the assessment: ${sayDecision(values)}`,
    ),
  ],
})
