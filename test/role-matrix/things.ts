import { madeReport } from '../../src/inspection/read-report/made-report.ts'
import type { Db } from '../../src/record/database.ts'
import { aKeptCheck } from '../a-file-check.ts'
import { aLibraryReport } from '../a-library-report.ts'
import { anImprovement } from '../an-improvement.ts'
import { aChild } from '../builders.ts'
import { theBoards } from './boards.ts'
import type { Ids } from './children.ts'
import { oneOf, type Staff } from './roles.ts'

const OPENING = {
  reference: 100001,
  reason_code: 'cover',
  reason: 'Covering for a colleague who is away.',
  asked_at: '2026-11-22T09:00:00.000Z',
} as const

const READ = {
  report: { lead_inspectors: [], judgements: [], improvements: [], findings: [], faults: [] },
  pages: 1,
  places: { improvements: [], findings: [] },
}

/** Ids of what pages are about that is no child: people, lists, measures, openings, conflicts, reports and what they ask for. */
export const theThings = async (db: Db, staff: Staff): Promise<Ids> => {
  const asker = oneOf(staff, 'social_worker').worker_id
  const stranger = await aChild(db, { forename: 'Somebody', surname: 'Else' })
  const opening = await db
    .insertInto('break_glass')
    .values({ ...OPENING, worker_id: asker, person_id: stranger, needs_approval: true })
    .returning('id')
    .executeTakeFirstOrThrow()
  const opened = await db
    .insertInto('break_glass')
    .values({ ...OPENING, worker_id: asker, person_id: stranger, needs_approval: false, approved_at: OPENING.asked_at })
    .returning('id')
    .executeTakeFirstOrThrow()
  const conflict = await db
    .insertInto('conflict_of_interest')
    .values({ worker_id: asker, person_id: stranger, relation: 'friend', declared_on: '2026-11-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { inspection, item } = await anImprovement(db)
  await db
    .updateTable('document')
    .set({ content: Buffer.from(madeReport()) })
    .where('kind', '=', 'report')
    .execute()
  const unaccepted = await anImprovement(db, { accepted_at: null, read: JSON.stringify(READ) })
  const action = await db
    .insertInto('improvement_action')
    .values({ improvement_item_id: item, what: 'Train everybody', due_on: '2026-12-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const evidence = await db
    .insertInto('improvement_evidence')
    .values({
      improvement_item_id: item,
      kind: 'audit',
      found_on: '2026-11-02',
      source: 'Audit of twenty records',
      says: 'Twenty records were read.',
      shows: 'better',
      judged_by: asker,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const finding = await db
    .insertInto('inspection_finding')
    .values({ inspection_id: inspection, position: 0, paragraph: '1', text: 'Thresholds are not applied evenly.' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const evaluation = await db
    .insertInto('self_evaluation')
    .values({
      agreed_on: '2026-11-20',
      agreed_by: asker,
      note: 'Asked widely.',
      content: '<!DOCTYPE html><title>A self-evaluation</title>',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const pack = await db
    .insertInto('board_pack')
    .values({
      meeting_on: '2026-12-01',
      note: 'What the board should know.',
      issued_on: '2026-11-20',
      issued_by: asker,
      standing: '[]',
      html: '<!DOCTYPE html><title>A pack</title>',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { report, load } = await aLibraryReport(db)
  const workstream = await db
    .insertInto('workstream')
    .values({ name: 'The front door', scope: 'From call to decision.', sponsor_id: asker, lead_id: asker })
    .returning('id')
    .executeTakeFirstOrThrow()
  const risk = await db
    .insertInto('programme_risk')
    .values({
      what: 'People leave.',
      cause: 'Pay.',
      likelihood: 3,
      impact: 4,
      mitigation: 'A payment.',
      owner_id: asker,
      raised_on: '2026-11-02',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('improvement_measure')
    .values({
      improvement_item_id: item,
      measure: 'AS1',
      baseline_on: '2026-03-31',
      baseline_numerator: 31,
      baseline_denominator: 100,
      target: 60,
      target_on: '2027-03-31',
      why: 'Children wait.',
    })
    .execute()
  await db
    .insertInto('programme_measure')
    .values({
      code: 'PM1',
      name: 'Children are matched in time',
      counts: 'Children matched.',
      meets: 'In time.',
      source: 'The permanence team',
      unit: 'percent',
      better: 'higher',
    })
    .execute()
  return {
    return_check: await aKeptCheck(db),
    loaded: 'PM1',
    risk: risk.id,
    workstream: workstream.id,
    ...(await theBoards(db, asker)),
    worker: asker,
    report,
    load,
    what: 'children',
    measure: 'AS1',
    opening: opening.id,
    opened: opened.id,
    conflict: conflict.id,
    inspection,
    unaccepted: unaccepted.inspection,
    item,
    action: action.id,
    evidence: evidence.id,
    finding: finding.id,
    pack: pack.id,
    evaluation: evaluation.id,
    theme: 'plans',
    area: 'leaders',
    return: 'ssda903',
    rule: '210',
    page: '1',
    authority: 'swindon',
    setting: 'caseload.weight.plan',
  }
}
