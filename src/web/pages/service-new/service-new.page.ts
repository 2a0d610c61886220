import { recordServiceGiven } from '../../../record/service-given/record-service-given.act.ts'
import { serviceGivenForm } from '../../../record/service-given/service-given.form.ts'
import { openReferral } from '../../../record/service-given/service-given.store.ts'
import { childBanner } from '../../child-banner.ts'
import { page, pathTo } from '../../page.ts'
import { childAssessment } from '../child-assessment/child-assessment.page.ts'

/** Records what a child receives while the assessment or the plan is under way. */
export const serviceNew = page({
  path: '/children/:person/services/new',
  may: 'assessment.write',
  view: 'pages/service-new/service-new.njk',
  form: serviceGivenForm,
  act: recordServiceGiven,
  show: async ({ db, params, today }) => ({
    banner: await childBanner(db, params.person, today),
    referral: await openReferral(db, params.person),
  }),
  then: ({ params }) => pathTo(childAssessment, { person: params.person }),
})
