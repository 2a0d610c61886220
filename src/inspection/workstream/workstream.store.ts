import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import type { Workstream } from './workstream.ts'

/** Every workstream of the programme, in the order they were made. */
export const workstreams = async (db: Db): Promise<Workstream[]> => {
  const { rows } = await sql<Workstream>`
    select workstream.id, workstream.version, name, scope, sponsor_id, sponsor.full_name as sponsor, lead_id, lead.full_name as lead
    from workstream
    join worker sponsor on sponsor.id = sponsor_id
    join worker lead on lead.id = lead_id
    where workstream.voided_at is null
    order by workstream.created_at, workstream.id`.execute(db)
  return rows
}

/** One workstream. Throws NotFound. */
export const findWorkstream = async (db: Db, id: string): Promise<Workstream> => {
  const found = isId(id) ? (await workstreams(db)).find(each => each.id === id) : undefined
  if (!found) throw new NotFound()
  return found
}

/** The workstreams as a form offers them. */
export const workstreamChoices = async (db: Db): Promise<{ value: string; text: string }[]> =>
  (await workstreams(db)).map(({ id, name }) => ({ value: id, text: name }))
