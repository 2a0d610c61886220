import { correctVisit } from '../../../record/visit/correct-visit.act.ts'
import { visitCorrectForm } from '../../../record/visit/visit.form.ts'
import { redirectTo } from '../../answers.ts'
import { type Context, page } from '../../page.ts'
import { asOption, familyOptions } from '../visit-record-now/family.ts'
import { aboutCorrecting, recordedFor } from './recorded.ts'

/** The children whose entries stand, then the brothers and sisters who may turn out to have been part of the visit. */
const family = async (ctx: Context<'/visits/:visit/correct'>) => {
  const { standing, whose } = await recordedFor(ctx)
  const recorded = standing.map(child => asOption(child, ctx.today))
  const around = await familyOptions(ctx.db, ctx.actor, whose, ctx.today, 'visit.correct')
  return [...recorded, ...around.filter(one => !recorded.some(each => each.value === one.value))]
}

/** Corrects what was recorded of a visit: the form as it was answered, and why it is answered anew. */
export const visitCorrect = page({
  path: '/visits/:visit/correct',
  may: 'visit.correct',
  view: 'pages/visit-correct/visit-correct.njk',
  about: aboutCorrecting,
  form: visitCorrectForm,
  act: correctVisit,
  options: async ctx => ({ 'children.person_id': await family(ctx) }),
  async filled(ctx) {
    const { visit, standing } = await recordedFor(ctx)
    const children = (await family(ctx)).map(({ value }) => {
      const entry = standing.find(one => one.person_id === value)
      if (!entry) return { person_id: value, part: false }
      const { next_step, next_step_owner, next_step_due_on } = entry
      // An owner and a day without a step say nothing, and the form would ask for the step.
      const step = next_step ? { next_step, next_step_owner, next_step_due_on } : {}
      return { ...entry, next_step: null, next_step_owner: null, next_step_due_on: null, ...step, part: true }
    })
    return {
      values: {
        held_at: visit.held_at ?? undefined,
        mode: visit.mode as 'in_person',
        place: visit.place as 'home',
        type: visit.type as 'CIN',
        purpose_code: visit.purpose_code as 'statutory',
        purpose: visit.purpose,
        others_present: visit.others_present,
        children: children as never,
      },
      version: visit.version,
    }
  },
  async show(ctx) {
    const shown = await recordedFor(ctx)
    return shown.visit.held_at ? shown : redirectTo(`/visits/${ctx.params.visit}`)
  },
  then: (_, { visit_id }) => `/visits/${visit_id}`,
})
