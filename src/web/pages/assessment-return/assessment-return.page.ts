import { returnAssessment } from '../../../record/assessment/return-assessment.act.ts'
import { returnAssessmentForm } from '../../../record/assessment/return-assessment.form.ts'
import { page, pathTo } from '../../page.ts'
import { aboutOne, assessmentOf } from '../assessment/about-one.ts'
import { assessment } from '../assessment/assessment.page.ts'
import { wholeAssessment } from '../assessment/whole-assessment.ts'

/** Sends an assessment back with comments, its text beside them. */
export const assessmentReturn = page({
  path: '/assessments/:assessment/return',
  may: 'assessment.authorise',
  view: 'pages/assessment-return/assessment-return.njk',
  form: returnAssessmentForm,
  act: returnAssessment,
  about: aboutOne,
  filled: async ctx => ({ version: (await assessmentOf(ctx)).version }),
  show: async ctx => wholeAssessment(ctx.db, await assessmentOf(ctx), ctx.today),
  then: ({ params }) => pathTo(assessment, { assessment: params.assessment }),
})
