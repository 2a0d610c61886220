import { plansOf } from '../../../record/plan/plan.store.ts'
import { recordVisitNow } from '../../../record/visit/record-visit.act.ts'
import { visitForm } from '../../../record/visit/visit.form.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { familyOptions } from './family.ts'

/** Records a visit that was not in the diary: one visit, an entry for each child of the family. */
export const visitRecordNow = page({
  path: '/children/:person/visits/record',
  may: 'visit.write',
  view: 'pages/visit-record-now/visit-record-now.njk',
  form: visitForm,
  act: recordVisitNow,
  options: async ({ db, actor, params, today }) => ({
    'children.person_id': await familyOptions(db, actor, params.person, today),
  }),
  async filled({ db, actor, params, query, today }) {
    const family = await familyOptions(db, actor, params.person, today)
    const rows = family.map(({ value }) =>
      value === params.person ? { person_id: value, part: true } : { person_id: value },
    )
    const isPlanned = (await plansOf(db, params.person)).some(plan => plan.end_on === null)
    const type = query.type === 'ASSESS' ? ('ASSESS' as const) : isPlanned ? ('CIN' as const) : undefined
    return { values: { type, children: rows as never } }
  },
  show: async ({ db, params, today }) => ({ banner: await childBanner(db, params.person, today) }),
  then: ({ params }, { visit_id }) => `/visits/${visit_id}?child=${params.person}`,
})
