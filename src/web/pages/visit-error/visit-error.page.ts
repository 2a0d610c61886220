import { putVisitAside } from '../../../record/visit/put-visit-aside.act.ts'
import { visitErrorForm } from '../../../record/visit/visit.form.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'
import { aboutCorrecting, recordedFor } from '../visit-correct/recorded.ts'
import { asOption } from '../visit-record-now/family.ts'

/** Says that a visit was recorded in error: never made, recorded twice, or on the wrong child's record. */
export const visitError = page({
  path: '/visits/:visit/error',
  may: 'visit.correct',
  view: 'pages/visit-error/visit-error.njk',
  about: aboutCorrecting,
  form: visitErrorForm,
  act: putVisitAside,
  options: async ctx => ({
    person_ids: (await recordedFor(ctx)).standing.map(child => asOption(child, ctx.today)),
  }),
  async filled(ctx) {
    const { visit, standing } = await recordedFor(ctx)
    const [only, another] = standing
    return { values: { person_ids: only && !another ? [only.person_id] : [] }, version: visit.version }
  },
  async show(ctx) {
    const shown = await recordedFor(ctx)
    return shown.visit.held_at ? shown : redirectTo(`/visits/${ctx.params.visit}`)
  },
  then: ({ params }) => `/visits/${params.visit}`,
})
