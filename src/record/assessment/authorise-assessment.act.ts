import { labelOf } from '../../vocabulary/codeset.ts'
import { assessmentOutcome } from '../../vocabulary/codesets/assessment-outcome.ts'
import { cinClosureReason } from '../../vocabulary/codesets/cin-closure-reason.ts'
import { act } from '../act.ts'
import { writeDecision } from '../decision.store.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { type Asking, aboutAssessment, onlyWhen, toldOf } from './about-assessment.ts'
import { closeCase, hasOpenPlan, offerEarlyHelp } from './after-assessment.store.ts'
import { type AssessmentFile, findAssessment } from './assessment.store.ts'
import { closureOf, needsNextStep, READ_BEFORE_DECIDING } from './assessment.ts'
import type { authoriseAssessmentForm } from './authorise-assessment.form.ts'
import { changeAssessment, insertOutcomes, saveFactors } from './write.store.ts'

type Values = ValuesOf<typeof authoriseAssessmentForm>

const sayOutcomes = ({ outcomes }: Values) =>
  outcomes.map(code => labelOf(assessmentOutcome, code).toLowerCase()).join(', ')
const sayRead = ({ read }: Values) =>
  READ_BEFORE_DECIDING.filter(each => read.includes(each.code)).map(each => each.label)

const refusesClosing = (values: Values, hasPlan: boolean): Refusal[] => {
  if (!values.close_case) return []
  const refuse = (field: string, says: string): Refusal[] => [{ field, says }]
  if (!closureOf(values.outcomes))
    return refuse('close_case', 'Another outcome keeps this case open: it cannot be closed now')
  if (hasPlan) return refuse('close_case', 'The child has an open plan: close the plan first')
  if (!values.family_told_on)
    return refuse('family_told_on-day', 'Say when the family were told, or leave the case open until they are')
  return []
}

/** The worker who made it and whoever sent it may not authorise it. */
const refusesAuthor = (file: AssessmentFile, workerId: string): Refusal[] =>
  file.worker_id === workerId || file.submitted_by === workerId
    ? [{ field: 'outcomes', says: 'You wrote or sent this assessment: another manager has to authorise it' }]
    : []

/**
 * Authorises an assessment: its outcomes, the next step, why. Refuses the author, an outcome with nothing to follow it,
 * and closing over an open plan or before the family know: domain/pathway.md sections 4, 13 and 15.
 */
export const authoriseAssessment = act({
  id: 'authorise-assessment',
  title: 'Authorise an assessment',
  may: 'assessment.authorise',
  async about({ db, params }: Asking<Values>) {
    const file = await findAssessment(db, params.assessment ?? '')
    return { ...aboutAssessment(file), has_plan: await hasOpenPlan(db, file.person_id) }
  },
  refuses: ({ about: { file, has_plan }, values, actor }) => {
    const refusals = [...onlyWhen(file, ['waiting'], 'outcomes'), ...refusesAuthor(file, actor.worker_id)]
    if (refusals.length > 0) return refusals
    if (needsNextStep(values.outcomes) && !values.next_step) {
      refusals.push({
        field: 'next_step',
        says: 'Say what happens next: an assessment that leads somewhere needs its first step',
      })
    }
    if (values.factors.length === 0 && !file.no_factors_because) {
      refusals.push({ field: 'factors', says: 'Choose the factors, or “No factors identified”' })
    }
    return [...refusals, ...refusesClosing(values, has_plan)]
  },
  async writes(call) {
    const { db, about, values, actor, today, now } = call
    const { file } = about
    const { id, person_id } = file
    const { next_step, note, family_told_on, next_help } = values
    const decided = {
      person_id,
      subject_table: 'assessment' as const,
      subject_id: id,
      rationale: note,
      read: sayRead(values),
    }
    await insertOutcomes(db, file, values.outcomes)
    await saveFactors(db, file, values.factors)
    const by = { authorised_at: now, authorised_on: today, authorised_by: actor.worker_id }
    const told = { family_told_on, agencies_told_on: family_told_on }
    await changeAssessment(db, id, { ...by, ...told, authorising_note: note, next_step })
    await writeDecision(db, call, {
      ...decided,
      kind: 'assessment_authorised',
      what: `Assessment authorised: ${sayOutcomes(values)}`,
      challenge: values.challenge,
      action: next_step,
    })
    if (values.early_help_service) {
      const { early_help_service: organisation, family_agreed } = values
      await offerEarlyHelp(db, call, { person_id, reason: next_step ?? note, organisation, family_agreed })
      await writeDecision(db, call, {
        ...decided,
        kind: 'step_down',
        what: `Family offered to early help: ${organisation}`,
      })
    }
    const close_reason = values.close_case ? closureOf(values.outcomes) : null
    if (close_reason) {
      await closeCase(db, call, file, { close_reason, closing_summary: note, next_help, family_told_on })
      await writeDecision(db, call, { ...decided, kind: 'closure', what: labelOf(cinClosureReason, close_reason) })
    }
    return { assessment_id: id, closed: close_reason !== null }
  },
  tells: ({ about: { file }, values, now }, { closed }) => [
    toldOf(file, now, 1, `Assessment authorised: ${sayOutcomes(values)}`),
    ...(closed ? [{ ...toldOf(file, now, 1, 'Case closed after the assessment'), kind: 'closure' }] : []),
  ],
})
