import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Shows } from '../closing/evidence.ts'
import type { VisitWords } from './visit-words.ts'

/** What people confirmed that inspections say of these improvements, in the order of the letters. */
export const visitWordsOf = async (db: Db, items: readonly string[]): Promise<VisitWords[]> => {
  const { rows } = await sql<VisitWords>`
    select said.improvement_item_id, inspection.id as inspection_id, inspection.kind, inspection.visit_number,
      inspection.start_on, inspection.end_on, inspection.is_second_hand, finding.id as finding_id, finding.paragraph,
      finding.section, finding.text, finding.tone, said.shows, said.because, worker.full_name as said_by, said.said_on,
      coalesce(inspection.start_on > asked.start_on, true) as is_since
    from finding_match said
    join improvement_item item on item.id = said.improvement_item_id
    join inspection asked on asked.id = item.inspection_id
    join inspection_finding finding on finding.id = said.inspection_finding_id and finding.voided_at is null
    join inspection on inspection.id = finding.inspection_id and inspection.voided_at is null
    join worker on worker.id = said.said_by
    where said.improvement_item_id = any(${[...items]}::uuid[]) and said.applies and said.voided_at is null
    order by inspection.start_on, inspection.id, finding.position`.execute(db)
  return rows
}

/** What a person said of a finding beside an improvement, as it stands. */
export type MatchSaid = {
  finding_id: string
  item_id: string
  applies: boolean
  shows: Shows | null
  because: string | null
  said_by: string
  said_on: PlainDate
}

/** Everything said of one inspection's findings. */
export const matchesSaid = async (db: Db, inspection_id: string): Promise<MatchSaid[]> => {
  const { rows } = await sql<MatchSaid>`
    select said.inspection_finding_id as finding_id, said.improvement_item_id as item_id, said.applies, said.shows,
      said.because, worker.full_name as said_by, said.said_on
    from finding_match said
    join inspection_finding finding on finding.id = said.inspection_finding_id and finding.voided_at is null
    join worker on worker.id = said.said_by
    where finding.inspection_id = ${inspection_id} and said.voided_at is null
    order by said.created_at, said.id`.execute(db)
  return rows
}

/** A finding of an accepted inspection, with what is needed to say something of it. */
export type Found = { id: string; inspection_id: string; text: string; tone: string | null; held_on: PlainDate | null }

/** One finding of one accepted inspection, held while something is said of it, so that two people cannot at once. Throws NotFound. */
export const holdFinding = async (db: Db, inspection: string, id: string): Promise<Found> => {
  if (!isId(inspection) || !isId(id)) throw new NotFound()
  const { rows } = await sql<Found>`
    select finding.id, finding.inspection_id, finding.text, finding.tone,
      coalesce(inspection.end_on, inspection.start_on) as held_on
    from inspection_finding finding
    join inspection on inspection.id = finding.inspection_id
    where finding.id = ${id} and finding.inspection_id = ${inspection} and finding.voided_at is null
      and inspection.accepted_at is not null and inspection.is_ours and inspection.voided_at is null
    for update of finding`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found
}

type Said = {
  finding_id: string
  item_id: string
  applies: boolean
  shows: Shows | null
  because: string | null
  reasons: readonly string[]
  said_by: string
  said_on: PlainDate
}

/** Keeps what a person says of a finding beside an improvement; what was said before is put aside. */
export const keepMatch = async (db: Db, { finding_id, item_id, reasons, ...said }: Said): Promise<void> => {
  await sql`
    update finding_match set voided_at = now(), void_reason = 'Said anew'
    where inspection_finding_id = ${finding_id} and improvement_item_id = ${item_id} and voided_at is null`.execute(db)
  await db
    .insertInto('finding_match')
    .values({ ...said, inspection_finding_id: finding_id, improvement_item_id: item_id, reasons: [...reasons] })
    .execute()
}

/** Accepted inspections with findings, and how many of those anything has been said of beside an improvement. */
export const goneThrough = async (db: Db): Promise<{ inspection_id: string; findings: number; said: number }[]> => {
  const { rows } = await sql<{ inspection_id: string; findings: number; said: number }>`
    select inspection.id as inspection_id, count(*)::int as findings,
      count(*) filter (where exists (
        select from finding_match where inspection_finding_id = finding.id and voided_at is null
      ))::int as said
    from inspection
    join inspection_finding finding on finding.inspection_id = inspection.id and finding.voided_at is null
    where inspection.accepted_at is not null and inspection.voided_at is null
    group by inspection.id`.execute(db)
  return rows
}

/** The words of the paragraph each of these improvements names, where it names one that is there, by the improvement's id. */
export const paragraphsBehind = async (db: Db, items: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ id: string; text: string }>`
    select item.id, finding.text
    from improvement_item item
    join inspection_finding finding
      on finding.inspection_id = item.inspection_id and finding.paragraph = item.paragraph and finding.voided_at is null
    where item.id = any(${[...items]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, text }) => [id, text]))
}
