import { act } from '../act.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import type { visitPlanForm } from './visit.form.ts'

type Values = ValuesOf<typeof visitPlanForm>

/** Puts a visit in the diary for one child or several of a family. Nothing counts until it is recorded. */
export const planVisit = act({
  id: 'visit.plan',
  title: 'Plan a visit',
  may: 'visit.write',
  about: async ({ params, values }: { params: Readonly<Record<string, string>>; values: Values }) => ({
    person_ids: [...new Set([params.person ?? '', ...values.person_ids])],
  }),
  refuses({ values, now, params }): Refusal[] {
    const refusals: Refusal[] = []
    if (values.planned_at < now) {
      refusals.push({ field: 'planned_at-day', says: 'That time has passed: record the visit instead of planning it' })
    }
    if (!values.person_ids.includes(params.person ?? '')) {
      refusals.push({
        field: 'person_ids',
        says: 'The visit is planned from this child’s record: choose this child too',
      })
    }
    return refusals
  },
  async writes({ db, values }) {
    const { person_ids, ...visit } = values
    const worker = await db
      .selectFrom('worker')
      .select('team_id')
      .where('id', '=', visit.worker_id)
      .executeTakeFirstOrThrow()
    const { id } = await db
      .insertInto('visit')
      .values({ ...visit, team_id: worker.team_id })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('visit_planned_for')
      .values(person_ids.map(person_id => ({ visit_id: id, person_id })))
      .execute()
    return { visit_id: id }
  },
})
