import { chairsFor } from '../../../record/review/review.store.ts'
import { planVisit } from '../../../record/visit/plan-visit.act.ts'
import { visitPlanForm } from '../../../record/visit/visit.form.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { familyOptions } from '../visit-record-now/family.ts'

/** Puts a visit in the diary, for the child and any brothers and sisters. */
export const visitNew = page({
  path: '/children/:person/visits/new',
  may: 'visit.write',
  view: 'pages/visit-new/visit-new.njk',
  form: visitPlanForm,
  act: planVisit,
  async options({ db, actor, params, today }) {
    const workers = await chairsFor(db, actor.team_id, actor.worker_id)
    return {
      worker_id: workers.map(worker => ({ value: worker.id, text: worker.full_name, hint: worker.job_title })),
      person_ids: await familyOptions(db, actor, params.person, today),
    }
  },
  filled: ({ actor, params }) => ({ values: { worker_id: actor.worker_id, person_ids: [params.person] } }),
  show: async ({ db, params, today }) => ({ banner: await childBanner(db, params.person, today) }),
  then: ({ params }) => `/children/${params.person}/plan`,
})
