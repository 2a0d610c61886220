import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { VisitFinding } from './visit-finding.ts'

/** Every finding of our own accepted visits since a day, in the order of the letters, with what people said each is about. */
export const visitFindings = async (db: Db, since: PlainDate): Promise<Omit<VisitFinding, 'themes'>[]> => {
  const { rows } = await sql<Omit<VisitFinding, 'themes'>>`
    select finding.id, finding.inspection_id, inspection.kind, inspection.visit_number, inspection.start_on,
      inspection.end_on, finding.text, finding.tone, said.items, said.shows
    from inspection
    join inspection_finding finding on finding.inspection_id = inspection.id and finding.voided_at is null
    cross join lateral (
      select coalesce(array_agg(improvement_item_id), '{}') as items, coalesce(array_agg(shows::text), '{}') as shows
      from finding_match
      where inspection_finding_id = finding.id and applies and voided_at is null
    ) said
    where inspection.is_ours and inspection.accepted_at is not null and inspection.voided_at is null
      and inspection.kind in ('focused visit', 'monitoring visit') and inspection.start_on > ${since}
    order by inspection.start_on, finding.position`.execute(db)
  return rows
}
