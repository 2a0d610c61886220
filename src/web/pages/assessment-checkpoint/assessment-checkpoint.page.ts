import { scopeOf } from '../../../access/permissions.ts'
import { assessmentRuns } from '../../../record/assessment/assessment-parts.store.ts'
import { checkAssessment } from '../../../record/assessment/check-assessment.act.ts'
import { checkAssessmentForm } from '../../../record/assessment/check-assessment.form.ts'
import { page, pathTo } from '../../page.ts'
import { aboutOne, assessmentOf } from '../assessment/about-one.ts'
import { assessment } from '../assessment/assessment.page.ts'
import { clocksShown } from '../assessment/both-clocks.ts'
import { wholeAssessment } from '../assessment/whole-assessment.ts'
import { assessmentEnd } from '../assessment-end/assessment-end.page.ts'

/** A manager's look at an assessment under way, or more time for it, with the text and the earlier looks beside it. */
export const assessmentCheckpoint = page({
  path: '/assessments/:assessment/checkpoint',
  may: 'assessment.check',
  view: 'pages/assessment-checkpoint/assessment-checkpoint.njk',
  form: checkAssessmentForm,
  act: checkAssessment,
  about: aboutOne,
  filled: ({ today }) => ({ values: { held_on: today } }),
  async show(ctx) {
    const file = await assessmentOf(ctx)
    const clocks = await clocksShown(ctx.db, await assessmentRuns(ctx.db, file), ctx.today)
    return { ...(await wholeAssessment(ctx.db, file, ctx.today)), clocks }
  },
  then({ params, actor }, { decision }) {
    const ends = decision === 'end' && scopeOf('assessment.authorise', actor.role) !== null
    return pathTo(ends ? assessmentEnd : assessment, { assessment: params.assessment })
  },
})
