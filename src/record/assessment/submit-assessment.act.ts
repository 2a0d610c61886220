import { act } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import { type Asking, aboutAssessment, onlyWhen, toldOf } from './about-assessment.ts'
import { readinessOf } from './assessment.store.ts'
import { standsInTheWay } from './assessment.ts'
import { answerReturn, returnsOf } from './assessment-parts.store.ts'
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
    const returns = await returnsOf(db, readiness.assessment.id)
    return { ...aboutAssessment(readiness.assessment), readiness, unanswered: returns.filter(one => !one.answered_at) }
  },
  refuses: ({ about: { file, readiness, unanswered }, values }) => {
    const stage = onlyWhen(file, ['writing', 'returned'], 'answers')
    if (stage.length > 0) return stage
    const silent = unanswered.some(one => !values.answers.some(each => each.return_id === one.id))
    return [
      ...standsInTheWay(readiness),
      ...(silent ? [{ field: 'answers', says: 'Answer your manager’s comments' }] : []),
    ]
  },
  async writes({ db, about: { file, unanswered }, values, actor, now }) {
    for (const { id } of unanswered) {
      const answer = values.answers.find(each => each.return_id === id)?.answer ?? ''
      await answerReturn(db, id, now, answer)
    }
    await changeAssessment(db, file.id, { submitted_at: now, submitted_by: actor.worker_id })
    return { assessment_id: file.id }
  },
  tells: ({ about: { file }, now }) => [
    toldOf(file, now, 2, file.is_returned ? 'Assessment sent to the manager again' : 'Assessment sent to the manager'),
  ],
})
