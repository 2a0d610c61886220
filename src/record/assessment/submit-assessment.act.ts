import { act } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import { type Asking, aboutAssessment, onlyWhen, toldOf } from './about-assessment.ts'
import { readinessOf } from './assessment.store.ts'
import { standsInTheWay } from './assessment.ts'
import { answerReturns } from './assessment-parts.store.ts'
import type { submitAssessmentForm } from './submit-assessment.form.ts'
import { changeAssessment } from './write.store.ts'

type Values = ValuesOf<typeof submitAssessmentForm>

/**
 * Sends an assessment to its manager. Refuses while something stands in the way (not seen, no factors or a missing view
 * may be answered with a reason in the text), and without an answer to a manager's comments: domain/pathway.md section 15.
 */
export const submitAssessment = act({
  id: 'submit-assessment',
  title: 'Send an assessment to the manager',
  may: 'assessment.write',
  async about({ db, params, today }: Asking<Values>) {
    const readiness = await readinessOf(db, params.assessment ?? '', today)
    return { ...aboutAssessment(readiness.assessment), readiness }
  },
  refuses: ({ about: { file, readiness }, values }) => {
    const stage = onlyWhen(file, ['writing', 'returned'], 'answer')
    if (stage.length > 0) return stage
    const unanswered = file.is_returned && !values.answer
    return [
      ...standsInTheWay(readiness),
      ...(unanswered ? [{ field: 'answer', says: 'Answer your manager’s comments' }] : []),
    ]
  },
  async writes({ db, about: { file }, values, actor, now }) {
    if (file.is_returned) await answerReturns(db, file.id, now, values.answer ?? '')
    await changeAssessment(db, file.id, { submitted_at: now, submitted_by: actor.worker_id })
    return { assessment_id: file.id }
  },
  tells: ({ about: { file }, now }) => [
    toldOf(file, now, 2, file.is_returned ? 'Assessment sent to the manager again' : 'Assessment sent to the manager'),
  ],
})
