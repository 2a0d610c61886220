import { act } from '../act.ts'
import { writeDecision } from '../decision.store.ts'
import type { ValuesOf } from '../form.ts'
import { type Asking, aboutAssessment, onlyWhen, toldOf } from './about-assessment.ts'
import { findAssessment } from './assessment.store.ts'
import { insertReturn } from './assessment-parts.store.ts'
import type { returnAssessmentForm } from './return-assessment.form.ts'
import { changeAssessment } from './write.store.ts'

type Values = ValuesOf<typeof returnAssessmentForm>

/** Sends an assessment back to its worker with comments. Refuses one that is not waiting. */
export const returnAssessment = act({
  id: 'return-assessment',
  title: 'Return an assessment with comments',
  may: 'assessment.authorise',
  about: async ({ db, params }: Asking<Values>) => aboutAssessment(await findAssessment(db, params.assessment ?? '')),
  refuses: ({ about: { file } }) => onlyWhen(file, ['waiting'], 'comments'),
  async writes(call) {
    const { db, about, values, actor, now } = call
    const { id, person_id } = about.file
    const { comments } = values
    await insertReturn(db, { assessment_id: id, person_id, returned_at: now, returned_by: actor.worker_id, comments })
    await changeAssessment(db, id, { submitted_at: null, submitted_by: null })
    await writeDecision(db, call, {
      person_id,
      subject_table: 'assessment',
      subject_id: id,
      kind: 'oversight',
      what: 'Assessment returned to the worker with comments',
      rationale: comments,
      read: ['The whole assessment'],
    })
    return { assessment_id: id }
  },
  tells: ({ about: { file }, now }) => [toldOf(file, now, 3, 'Assessment returned to the worker with comments')],
})
