import { sayDate } from '../../vocabulary/calendar/say.ts'
import { act } from '../act.ts'
import { writeDecision } from '../decision.store.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { type Asking, aboutAssessment, onlyWhen, toldOf } from './about-assessment.ts'
import { findAssessment } from './assessment.store.ts'
import { ENDED_EARLY_REASONS } from './assessment.ts'
import type { endAssessmentForm } from './end-assessment.form.ts'
import { changeAssessment } from './write.store.ts'

type Values = ValuesOf<typeof endAssessmentForm>

const sayReason = ({ reason }: Values) => ENDED_EARLY_REASONS.find(each => each.code === reason)?.label ?? reason
const sentence = (values: Values) =>
  `Assessment ended early: ${sayReason(values).replace(/^[TI]/, first => first.toLowerCase())}`

/** Ends an assessment before it is finished; its clocks are cancelled and no other is reset. Refuses one that is over already. */
export const endAssessment = act({
  id: 'end-assessment',
  title: 'End an assessment early',
  may: 'assessment.authorise',
  about: async ({ db, params }: Asking<Values>) => aboutAssessment(await findAssessment(db, params.assessment ?? '')),
  refuses: ({ about: { file }, values }) => {
    const refusals: Refusal[] = onlyWhen(file, ['writing', 'returned', 'waiting'], 'reason')
    if (values.ended_early_on < file.started_on) {
      const says = `The assessment started on ${sayDate(file.started_on)}: it cannot have ended before`
      refusals.push({ field: 'ended_early_on-day', says })
    }
    return refusals
  },
  async writes(call) {
    const { db, about, values, actor } = call
    const { id, person_id } = about.file
    await changeAssessment(db, id, {
      ended_early_on: values.ended_early_on,
      ended_early_because: `${sayReason(values)}. ${values.because}`,
      ended_early_by: actor.worker_id,
    })
    await writeDecision(db, call, {
      person_id,
      subject_table: 'assessment',
      subject_id: id,
      kind: 'other',
      what: sentence(values),
      rationale: values.because,
    })
    return { assessment_id: id }
  },
  tells: ({ about: { file }, values, now }) => [toldOf(file, now, 1, sentence(values))],
})
