import { TOLD } from '../../../record/assessment/assessment.ts'
import { toldAssessment } from '../../../record/assessment/told-assessment.act.ts'
import { toldAssessmentForm } from '../../../record/assessment/told-assessment.form.ts'
import { chairsFor } from '../../../record/review/review.store.ts'
import { childBanner } from '../../child-banner.ts'
import { page, pathTo } from '../../page.ts'
import { aboutOne, assessmentOf } from '../assessment/about-one.ts'
import { assessment } from '../assessment/assessment.page.ts'

/** Records when, by whom and how the family and the agencies were told what an authorised assessment decided. */
export const assessmentTold = page({
  path: '/assessments/:assessment/told',
  may: 'assessment.tell',
  view: 'pages/assessment-told/assessment-told.njk',
  form: toldAssessmentForm,
  act: toldAssessment,
  about: aboutOne,
  async options(ctx) {
    const { team_id } = await assessmentOf(ctx)
    const workers = await chairsFor(ctx.db, team_id, ctx.actor.worker_id)
    return { told_by: workers.map(one => ({ value: one.id, text: `${one.full_name}, ${one.job_title}` })) }
  },
  async filled(ctx) {
    const file = await assessmentOf(ctx)
    const who = TOLD.map(({ code }) => code).filter(code => !file[`${code}_told_on`])
    return { values: { who, told_by: ctx.actor.worker_id }, version: file.version }
  },
  async show(ctx) {
    const file = await assessmentOf(ctx)
    return { banner: await childBanner(ctx.db, file.person_id, ctx.today), assessment: file }
  },
  then: ({ params }) => pathTo(assessment, { assessment: params.assessment }),
})
