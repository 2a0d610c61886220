import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import type { Action, Attached, Item } from './improvement.ts'

const itemColumns = sql`
  improvement_item.id, improvement_item.version, improvement_item.inspection_id, improvement_item.number,
  improvement_item.text, improvement_item."group", improvement_item.is_priority, improvement_item.paragraph,
  improvement_item.owner_id, owner.full_name as owner, improvement_item.due_on, improvement_item.rag,
  improvement_item.rag_because, rater.full_name as rag_by, improvement_item.rag_on,
  improvement_item.workstream_id, workstream.name as workstream`

const itemJoins = sql`
  join inspection on inspection.id = improvement_item.inspection_id and inspection.voided_at is null
  left join worker owner on owner.id = improvement_item.owner_id
  left join worker rater on rater.id = improvement_item.rag_by
  left join workstream on workstream.id = improvement_item.workstream_id and workstream.voided_at is null`

/** Every item of the programme, in the reports' own order. */
export const allItems = async (db: Db): Promise<Item[]> => {
  const { rows } = await sql<Item>`
    select ${itemColumns} from improvement_item ${itemJoins}
    where improvement_item.voided_at is null
    order by inspection.start_on desc, improvement_item.inspection_id, improvement_item.number`.execute(db)
  return rows
}

/** An item of the programme. Throws NotFound. */
export const findItem = async (db: Db, id: string): Promise<Item> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<Item>`
    select ${itemColumns} from improvement_item ${itemJoins}
    where improvement_item.id = ${id} and improvement_item.voided_at is null`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found
}

/** The actions of these items, the earliest due first, each with the dates it once had. */
export const actionsOf = async (db: Db, items: readonly string[]): Promise<Action[]> => {
  const { rows } = await sql<Action>`
    select action.id, action.version, improvement_item_id, what, owner_id, worker.full_name as owner, action.start_on,
      due_on, done_on, evidence,
      coalesce((
        select json_agg(json_build_object('from_due_on', from_due_on, 'to_due_on', to_due_on, 'because', because,
          'redated_on', redated_on) order by redating.created_at, redating.id)
        from improvement_redating redating
        where redating.improvement_action_id = action.id and redating.voided_at is null
      ), '[]') as redatings
    from improvement_action action
    left join worker on worker.id = action.owner_id
    where improvement_item_id = any(${[...items]}::uuid[]) and action.voided_at is null
    order by done_on is not null, due_on, action.id`.execute(db)
  return rows
}

/** One action of one item. Throws NotFound. */
export const findAction = async (db: Db, item: string, id: string): Promise<Action> => {
  const found = isId(item) && isId(id) ? (await actionsOf(db, [item])).find(each => each.id === id) : undefined
  if (!found) throw new NotFound()
  return found
}

/** The measures attached to these items, as they were attached. */
export const attachedTo = async (db: Db, items: readonly string[]): Promise<Attached[]> => {
  const { rows } = await sql<Attached>`
    select id, improvement_item_id, measure, baseline_on, baseline_numerator, baseline_denominator, target, target_on, why
    from improvement_measure
    where improvement_item_id = any(${[...items]}::uuid[]) and voided_at is null
    order by created_at, id`.execute(db)
  return rows
}

/** Those who may own an item or an action: who manage, and who measure. */
export const owners = async (db: Db): Promise<{ value: string; text: string }[]> => {
  const { rows } = await sql<{ value: string; text: string }>`
    select id as value, full_name || ', ' || job_title as text
    from worker
    where ended_on is null and voided_at is null and role in ('director', 'head_of_service', 'team_manager',
      'practice_lead', 'mash_manager', 'performance_analyst', 'qa_auditor')
    order by array_position(array['director', 'head_of_service', 'team_manager', 'mash_manager', 'practice_lead',
      'qa_auditor', 'performance_analyst'], role::text), full_name`.execute(db)
  return rows
}
