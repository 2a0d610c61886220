import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import type { Notice } from './notice.ts'

/** Every notice there was, the latest first, with what each requires. */
export const notices = async (db: Db): Promise<Notice[]> => {
  const { rows } = await sql<Notice>`
    select id, version, kind, given_on, given_by, text, review_on, lifted_on, lifted_because,
      coalesce((
        select json_agg(json_build_object('number', number, 'text', required.text, 'improvement_item_ids', improvement_item_ids) order by number)
        from notice_condition required
        where required.improvement_notice_id = improvement_notice.id and required.voided_at is null
      ), '[]') as conditions
    from improvement_notice
    where voided_at is null
    order by given_on desc, id desc`.execute(db)
  return rows
}

/** One notice. Throws NotFound. */
export const findNotice = async (db: Db, id: string): Promise<Notice> => {
  const found = isId(id) ? (await notices(db)).find(each => each.id === id) : undefined
  if (!found) throw new NotFound()
  return found
}
