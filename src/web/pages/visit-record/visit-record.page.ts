import { recordVisit } from '../../../record/visit/record-visit.act.ts'
import { visitForm } from '../../../record/visit/visit.form.ts'
import { childrenOfVisit, findVisit, peopleOfVisit } from '../../../record/visit/visit.store.ts'
import { redirectTo } from '../../answers.ts'
import { childBanner } from '../../child-banner.ts'
import type { Context } from '../../page.ts'
import { page } from '../../page.ts'
import { withinReach } from '../child-plan/may-do.ts'
import { asOption } from '../visit-record-now/family.ts'

const expected = async ({ db, actor, params }: Context<'/visits/:visit/record'>) => {
  const within = await withinReach(db, actor, await peopleOfVisit(db, params.visit), 'visit.write')
  return (await childrenOfVisit(db, params.visit)).filter(child => within.includes(child.person_id))
}

/** Records what became of a planned visit, for each child it was planned for. */
export const visitRecord = page({
  path: '/visits/:visit/record',
  may: 'visit.write',
  view: 'pages/visit-record/visit-record.njk',
  about: async ({ db, actor, params }) => withinReach(db, actor, await peopleOfVisit(db, params.visit), 'visit.write'),
  form: visitForm,
  act: recordVisit,
  options: async ctx => ({ 'children.person_id': (await expected(ctx)).map(child => asOption(child, ctx.today)) }),
  async filled(ctx) {
    const visit = await findVisit(ctx.db, ctx.params.visit)
    const children = (await expected(ctx)).map(child => ({ person_id: child.person_id, part: true }))
    return {
      values: {
        held_at: visit.planned_at && visit.planned_at <= ctx.now ? visit.planned_at : undefined,
        mode: visit.mode as 'in_person',
        type: visit.type as 'CIN',
        purpose_code: visit.purpose_code as 'statutory',
        purpose: visit.purpose,
        children: children as never,
      },
      version: visit.version,
    }
  },
  async show({ db, params, today, actor }) {
    const visit = await findVisit(db, params.visit)
    if (visit.held_at) return redirectTo(`/visits/${visit.id}`)
    const [first] = await withinReach(db, actor, await peopleOfVisit(db, params.visit), 'visit.write')
    return { visit, banner: first ? await childBanner(db, first, today) : null }
  },
  then: ({ params }) => `/visits/${params.visit}`,
})
