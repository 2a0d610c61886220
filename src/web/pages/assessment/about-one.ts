import { type AssessmentFile, findAssessment } from '../../../record/assessment/assessment.store.ts'
import type { Context } from '../../page.ts'

type Of = Pick<Context<'/assessments/:assessment'>, 'db' | 'params'>

/** The assessment a page's address names. Throws `NotFound`. */
export const assessmentOf = ({ db, params }: Of): Promise<AssessmentFile> => findAssessment(db, params.assessment)

/** The child whom that assessment is about, as a page's `about`. */
export const aboutOne = async (ctx: Of): Promise<string[]> => [(await assessmentOf(ctx)).person_id]
