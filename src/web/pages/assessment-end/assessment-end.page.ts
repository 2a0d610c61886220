import { endAssessment } from '../../../record/assessment/end-assessment.act.ts'
import { endAssessmentForm } from '../../../record/assessment/end-assessment.form.ts'
import { childBanner } from '../../child-banner.ts'
import { page, pathTo } from '../../page.ts'
import { aboutOne, assessmentOf } from '../assessment/about-one.ts'
import { assessment } from '../assessment/assessment.page.ts'

/** Ends an assessment that cannot or should not be finished, with the reason. */
export const assessmentEnd = page({
  path: '/assessments/:assessment/end',
  may: 'assessment.authorise',
  view: 'pages/assessment-end/assessment-end.njk',
  form: endAssessmentForm,
  act: endAssessment,
  about: aboutOne,
  filled: async ctx => ({ version: (await assessmentOf(ctx)).version }),
  async show(ctx) {
    const file = await assessmentOf(ctx)
    return { banner: await childBanner(ctx.db, file.person_id, ctx.today), assessment: file }
  },
  then: ({ params }) => pathTo(assessment, { assessment: params.assessment }),
})
