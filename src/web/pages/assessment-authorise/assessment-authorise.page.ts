import { assessmentRuns } from '../../../record/assessment/assessment-parts.store.ts'
import { authoriseAssessment } from '../../../record/assessment/authorise-assessment.act.ts'
import { authoriseAssessmentForm } from '../../../record/assessment/authorise-assessment.form.ts'
import type { ValuesOf } from '../../../record/form.ts'
import { page, pathTo } from '../../page.ts'
import { aboutOne, assessmentOf } from '../assessment/about-one.ts'
import { assessment } from '../assessment/assessment.page.ts'
import { clocksShown } from '../assessment/both-clocks.ts'
import { wholeAssessment } from '../assessment/whole-assessment.ts'

/** Authorises an assessment with its text beside the decision, so that none decides without it on the screen. */
export const assessmentAuthorise = page({
  path: '/assessments/:assessment/authorise',
  may: 'assessment.authorise',
  view: 'pages/assessment-authorise/assessment-authorise.njk',
  form: authoriseAssessmentForm,
  act: authoriseAssessment,
  about: aboutOne,
  async filled(ctx) {
    const { factors, version } = await assessmentOf(ctx)
    return { values: { factors: factors as ValuesOf<typeof authoriseAssessmentForm>['factors'] }, version }
  },
  async show(ctx) {
    const file = await assessmentOf(ctx)
    return {
      ...(await wholeAssessment(ctx.db, file, ctx.today)),
      clocks: await clocksShown(ctx.db, await assessmentRuns(ctx.db, file), ctx.today),
      is_author: file.worker_id === ctx.actor.worker_id || file.submitted_by === ctx.actor.worker_id,
    }
  },
  then: ({ params }) => pathTo(assessment, { assessment: params.assessment }),
})
