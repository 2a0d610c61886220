import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import type { AdviserReport } from './adviser-report.ts'

/** Every report of the adviser, the latest first, with what each says of each workstream and improvement. */
export const adviserReports = async (db: Db): Promise<AdviserReport[]> => {
  const { rows } = await sql<AdviserReport>`
    select report.id, adviser.full_name as adviser, reported_on, from_on, to_on, says, recommendation, because, document_id, words,
      coalesce((
        select json_agg(json_build_object('improvement_item_id', item.id, 'number', item.number, 'text', item.text,
          'shows', shows, 'says', viewed.says) order by item.number)
        from adviser_view viewed
        join improvement_item item on item.id = viewed.improvement_item_id
        where viewed.adviser_report_id = report.id and viewed.voided_at is null
      ), '[]') as views,
      coalesce((
        select json_agg(json_build_object('workstream_id', workstream.id, 'name', name, 'shows', shows, 'says', viewed.says)
          order by workstream.created_at, workstream.id)
        from adviser_workstream_view viewed
        join workstream on workstream.id = viewed.workstream_id
        where viewed.adviser_report_id = report.id and viewed.voided_at is null
      ), '[]') as workstream_views
    from adviser_report report
    join worker adviser on adviser.id = adviser_id
    where report.voided_at is null
    order by reported_on desc, report.id desc`.execute(db)
  return rows
}

/** One report of the adviser. Throws NotFound. */
export const findAdviserReport = async (db: Db, id: string): Promise<AdviserReport> => {
  const found = isId(id) ? (await adviserReports(db)).find(each => each.id === id) : undefined
  if (!found) throw new NotFound()
  return found
}
