import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { actionsOf, allItems } from '../improvement/improvement.store.ts'
import type { Item } from '../improvement/improvement.ts'
import type { Planned } from './milestone.ts'

type Plan = { id: string; is_milestone: boolean; waits_for_id: string | null }

/** The actions of these items with what the plan says of each; of every item of the programme unless said. */
export const plannedActions = async (db: Db, items?: readonly Item[]): Promise<Planned[]> => {
  const all = items ?? (await allItems(db))
  const ids = all.map(({ id }) => id)
  const { rows } = await sql<Plan>`
    select id, is_milestone, waits_for_id from improvement_action
    where improvement_item_id = any(${ids}::uuid[]) and voided_at is null`.execute(db)
  const plans = new Map(rows.map(row => [row.id, row]))
  const byId = new Map(all.map(item => [item.id, item]))
  return (await actionsOf(db, ids)).flatMap(action => {
    const item = byId.get(action.improvement_item_id)
    const { is_milestone = false, waits_for_id = null } = plans.get(action.id) ?? {}
    return item ? [{ ...action, is_milestone, waits_for_id, item }] : []
  })
}

/** One action of one item with what the plan says of it, and every other action of the programme. Throws NotFound. */
export const findPlanned = async (
  db: Db,
  item: string,
  action: string,
): Promise<{ planned: Planned; all: Planned[] }> => {
  const all = await plannedActions(db)
  const planned = all.find(each => each.id === action && each.item.id === item)
  if (!planned) throw new NotFound()
  return { planned, all }
}
