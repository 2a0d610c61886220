import { readinessOf } from '../../../record/assessment/assessment.store.ts'
import { standsInTheWay } from '../../../record/assessment/assessment.ts'
import { returnsOf } from '../../../record/assessment/assessment-parts.store.ts'
import { submitAssessment } from '../../../record/assessment/submit-assessment.act.ts'
import { submitAssessmentForm } from '../../../record/assessment/submit-assessment.form.ts'
import type { Db } from '../../../record/database.ts'
import { sayMoment } from '../../../vocabulary/calendar/say.ts'
import { childBanner } from '../../child-banner.ts'
import { page, pathTo } from '../../page.ts'
import { aboutOne, assessmentOf } from '../assessment/about-one.ts'
import { assessment } from '../assessment/assessment.page.ts'

const unansweredOf = async (db: Db, id: string) => (await returnsOf(db, id)).filter(one => !one.answered_at)

/** Sends an assessment to its manager, or says what still stands in the way and where to mend it. */
export const assessmentSubmit = page({
  path: '/assessments/:assessment/submit',
  may: 'assessment.write',
  view: 'pages/assessment-submit/assessment-submit.njk',
  form: submitAssessmentForm,
  act: submitAssessment,
  about: aboutOne,
  options: async ({ db, params }) => ({
    return_id: (await unansweredOf(db, params.assessment)).map(one => ({
      value: one.id,
      text: `${one.returned_by_name}, ${sayMoment(one.returned_at)}`,
    })),
  }),
  async filled(ctx) {
    const file = await assessmentOf(ctx)
    const answers = (await unansweredOf(ctx.db, file.id)).map(({ id }) => ({ return_id: id, answer: '' }))
    return { values: { answers }, version: file.version }
  },
  async show({ db, params, today }) {
    const readiness = await readinessOf(db, params.assessment, today)
    return {
      banner: await childBanner(db, readiness.assessment.person_id, today),
      assessment: readiness.assessment,
      unanswered: await unansweredOf(db, params.assessment),
      in_the_way: standsInTheWay(readiness),
    }
  },
  then: ({ params }) => pathTo(assessment, { assessment: params.assessment }),
})
