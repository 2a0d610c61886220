import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import { type Risk, worstFirst } from './risk.ts'

/** Every risk and issue of the programme with its reviews, the worst first. */
export const risks = async (db: Db): Promise<Risk[]> => {
  const { rows } = await sql<Risk>`
    select risk.id, risk.version, risk.what, cause, happened_on, likelihood, impact, mitigation, risk.owner_id,
      owner.full_name as owner, coalesce(risk.workstream_id, item.workstream_id) as workstream_id, workstream.name as workstream,
      improvement_item_id, item.number, raised_on, escalated_to, escalated_on, closed_on, closed_because,
      coalesce((
        select json_agg(json_build_object('reviewed_on', reviewed_on, 'reviewed_by', reviewer.full_name,
          'was_likelihood', was_likelihood, 'was_impact', was_impact, 'likelihood', review.likelihood, 'impact', review.impact,
          'says', says, 'escalated_to', review.escalated_to) order by review.created_at desc, review.id desc)
        from programme_risk_review review
        join worker reviewer on reviewer.id = reviewed_by
        where programme_risk_id = risk.id and review.voided_at is null
      ), '[]') as reviews
    from programme_risk risk
    join worker owner on owner.id = risk.owner_id
    left join improvement_item item on item.id = improvement_item_id
    left join workstream on workstream.id = coalesce(risk.workstream_id, item.workstream_id)
    where risk.voided_at is null
    order by risk.created_at, risk.id`.execute(db)
  return worstFirst(rows)
}

/** One risk. Throws NotFound. */
export const findRisk = async (db: Db, id: string): Promise<Risk> => {
  const found = isId(id) ? (await risks(db)).find(each => each.id === id) : undefined
  if (!found) throw new NotFound()
  return found
}
