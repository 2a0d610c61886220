import type { Insertable } from 'kysely'
import type { Evidence } from '../src/inspection/closing/evidence.ts'
import type { Action, Attached, Item } from '../src/inspection/improvement/improvement.ts'
import type { Told } from '../src/inspection/ready/subject.ts'
import type { VisitFinding } from '../src/inspection/ready/visit-finding.ts'
import type { VisitSaid } from '../src/inspection/thread/visit-words.ts'
import type { Db } from '../src/record/database.ts'
import type { Tables } from '../src/record/tables.ts'

/** An accepted inspection of July 2025 that asks for one thing. Gives the inspection's id and the item's. */
export const anImprovement = async (
  db: Db,
  some: Partial<Insertable<Tables['inspection']>> = {},
): Promise<{ inspection: string; item: string }> => {
  const document = await db
    .insertInto('document')
    .values({
      title: 'Inspection report',
      kind: 'report',
      file_name: 'report.pdf',
      media_type: 'application/pdf',
      size: 4,
      sha256: Buffer.alloc(32),
      content: Buffer.from('%PDF'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const inspection = await db
    .insertInto('inspection')
    .values({
      document_id: document.id,
      authority: 'Aldermere',
      framework: 'ILACS',
      kind: 'standard',
      start_on: '2025-07-14',
      end_on: '2025-07-25',
      overall: 'requires improvement',
      read: JSON.stringify({
        report: { lead_inspectors: [], judgements: [], improvements: [], findings: [], faults: [] },
        pages: 1,
        places: { improvements: [], findings: [] },
      }),
      accepted_at: '2025-09-09T09:00:00.000Z',
      ...some,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const item = await db
    .insertInto('improvement_item')
    .values({
      inspection_id: inspection.id,
      number: 1,
      text: 'How thresholds are understood and applied at the front door.',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { inspection: inspection.id, item: item.id }
}

/** An action of it as the programme reads one, to be done and with nothing moved. */
export const anAction = (some: Partial<Action> = {}): Action => ({
  id: 'a',
  version: 1,
  improvement_item_id: 'i',
  what: 'Brief every school',
  owner_id: null,
  owner: null,
  start_on: null,
  due_on: '2026-12-18',
  done_on: null,
  evidence: null,
  redatings: [],
  ...some,
})

/** Re-referrals attached to it: 31 of 100 in July 2025, to be 20% by July 2027. */
export const REREFERRALS: Attached = {
  id: 'm',
  improvement_item_id: 'i',
  measure: 'FD7',
  baseline_on: '2025-07-28',
  baseline_numerator: 31,
  baseline_denominator: 100,
  target: 20,
  target_on: '2027-07-28',
  why: 'It is what they asked for',
}

/** A monitoring visit that spoke of it and found it no better. */
export const aVisit = (visit_number: number, some: Partial<VisitSaid> = {}): VisitSaid => ({
  inspection_id: `v${visit_number}`,
  kind: 'monitoring visit',
  visit_number,
  start_on: '2026-03-10',
  end_on: '2026-03-11',
  is_second_hand: false,
  is_since: true,
  shows: 'not_better',
  words: [],
  ...some,
})

/** An improvement as getting ready reads it: the second, of the front door, on track, with nothing done or shown yet. */
export const aTold = (some: Partial<Told> = {}, item: Partial<Item> = {}): Told => ({
  item: {
    id: 'i',
    version: 1,
    inspection_id: 'n',
    number: 2,
    text: 'How soon decisions are made (paragraph 4).',
    group: null,
    is_priority: false,
    paragraph: '4',
    owner_id: 'o',
    owner: 'Sunil Mistry',
    due_on: '2027-03-31',
    rag: 'W',
    rag_because: null,
    rag_by: null,
    rag_on: null,
    workstream_id: null,
    workstream: null,
    ...item,
  },
  actions: [anAction()],
  measures: [],
  evidence: [],
  visits: [],
  tests: [],
  signed: [],
  closings: [],
  standing: { status: 'on_track', rag: 'G', because: ['nothing is late'] },
  themes: [{ id: 'front-door', label: 'The front door' }],
  ...some,
})

/** Evidence of it: an audit of fifteen records in October 2026 that found it better, not yet moderated. */
export const anEvidence = (some: Partial<Evidence> = {}): Evidence => ({
  id: 'e',
  version: 1,
  improvement_item_id: 'i',
  kind: 'audit',
  found_on: '2026-10-14',
  source: 'Dip sample of contacts',
  says: 'Twelve of fifteen were decided in a day.',
  shows: 'better',
  children: 15,
  judged_by_id: 'w',
  judged_by: 'Quentin Boateng',
  judged_at: '2026-10-15T09:00:00.000Z',
  moderated_by: null,
  moderated_on: null,
  moderated_shows: null,
  moderated_because: null,
  ...some,
})

/** What the third monitoring visit found weak, of the front door, and nobody has said what it is about. */
export const aVisitFinding = (some: Partial<VisitFinding> = {}): VisitFinding => ({
  id: 'f',
  inspection_id: 'v3',
  kind: 'monitoring visit',
  visit_number: 3,
  start_on: '2026-07-28',
  end_on: '2026-07-29',
  text: 'Contacts wait over the weekend.',
  tone: 'weakness',
  items: [],
  shows: [],
  themes: ['front-door'],
  ...some,
})
