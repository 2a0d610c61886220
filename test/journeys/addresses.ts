import { sql } from 'kysely'
import type { Db } from '../../src/record/database.ts'
import type { Page } from '../../src/web/page.ts'

/** Where an id of this name is found in Aldermere's record; several, since not everybody may open the first. */
const FOUND_IN: Record<string, string> = {
  person: `select person_id as id from involvement where end_at is null and voided_at is null
    union all select person_id from contact where decided_at is null union all select person_id from case_episode where close_on is null`,
  contact: 'select id from contact order by decided_at is not null, received_at desc',
  check: 'select id from contact_check order by returned_at is not null, asked_at desc',
  episode: 'select id from case_episode order by decided_at is not null, referral_on desc',
  assessment: 'select id from assessment order by authorised_on is not null, submitted_at nulls last, started_on desc',
  plan: 'select id from cin_plan order by end_on is not null, approved_on is not null, start_on desc',
  visit: 'select id from visit order by held_at is not null, planned_at desc',
  review: 'select id from cin_review order by held_on desc',
  service: 'select id from service_given order by end_on is not null, start_on desc',
  document: 'select id from document',
  signal: 'select id from drift_signal where cleared_on is null',
  run: 'select id from clock_run where stopped_on is null order by due_on',
  line: 'select id from chronology_entry order by at desc',
  worker: 'select worker_id as id from involvement where end_at is null group by worker_id',
  inspection: 'select id from inspection',
  item: 'select id from improvement_item',
  action: 'select id from improvement_action',
  attached: 'select id from improvement_measure',
  pack: 'select id from board_pack',
  report: 'select id from library_report where voided_at is null',
  load: 'select id from library_load',
  return_check: 'select id from return_check where kept_at is not null order by made_at',
  workstream: 'select id from workstream',
  loaded: 'select code as id from programme_measure',
  risk: 'select id from programme_risk order by closed_on is not null, created_at',
  board: 'select id from board order by kind',
  meeting: 'select id from board_meeting order by meets_on desc',
  notice: 'select id from improvement_notice',
  advice: 'select id from adviser_report order by document_id nulls last',
  evaluation: 'select id from self_evaluation',
  opening: 'select id from break_glass order by reviewed_at is not null, approved_at is not null, asked_at desc',
  conflict: 'select id from conflict_of_interest where end_on is null order by declared_on',
}

/** A page whose ids are of another kind than its neighbours'. */
const FOUND_FOR: Record<string, string> = {
  '/contacts/:contact/reopen': 'select id from contact where decided_at is not null order by received_at desc',
  '/inspections/:inspection/check': 'select id from inspection where accepted_at is null',
  '/inspections/:inspection/discard': 'select id from inspection where accepted_at is null',
  '/meetings/:meeting/minutes': `select id from board_meeting where status = 'held' and agreed_on is null`,
  '/meetings/:meeting/agree': `select id from board_meeting where status = 'held' and agreed_on is null`,
  '/children/:person/restriction/lift': 'select person_id as id from restriction where end_at is null',
  '/early-help/:episode': 'select id from early_help_episode order by accepted_on is not null, offered_on desc',
  '/visits/:visit/correct': 'select id from visit where held_at is not null order by held_at desc',
  '/visits/:visit/error': 'select id from visit where held_at is not null order by held_at desc',
  '/people/:person': `select from_person as id from relationship join involvement on involvement.person_id = relationship.to_person
    where relationship.type in ('mother', 'father') and involvement.end_at is null`,
}

/** Which rows of a child’s make sense on a page, where not all of them do. */
const SUCH_AS: Record<string, string> = {
  '/children/:person/deadlines/:run/delay/answer': `(clock, subject_id, started_on) in (
    select clock, subject_id, started_on from clock_delay where approved_at is null and voided_at is null)`,
}

/** Words that stand in an address in the place of an id. */
const WORDS: Record<string, readonly string[]> = {
  measure: ['FD7', 'AS1', 'CI3'],
  what: ['drift', 'overdue', 'waiting'],
  part: ['address'],
  page: ['1'],
  authority: ['swindon'],
  setting: ['authority.colour'],
  theme: ['supervision'],
  area: ['leaders'],
  return: ['ssda903'],
  rule: ['210'],
}

const TRIES = 40

/** Addresses of one page worth asking for: its path with what the record holds in each place. */
export const addressesOf = async (db: Db, page: Page): Promise<string[]> => {
  const names = [...page.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
  if (names.length === 0) return [page.path]
  const [first = ''] = names
  const pairs = { other: 'likely_duplicate', merge: 'person_merge' }
  const paired = (['other', 'merge'] as const).find(name => names.includes(name))
  if (paired) {
    const { rows } = await sql<{ person_id: string; id: string }>`
      select person_id, ${sql.ref(paired === 'other' ? 'other_id' : 'id')} as id from ${sql.table(pairs[paired])}`.execute(
      db,
    )
    return rows.map(row => page.path.replace(':person', row.person_id).replace(`:${paired}`, row.id))
  }
  if (names.includes('person') && names.length > 1) {
    const other = names.at(-1) ?? ''
    const table = {
      run: 'clock_run',
      signal: 'drift_signal',
      line: 'chronology_entry',
      entry: 'person_address',
      opening: 'break_glass',
      member: 'family_member',
    }[other]
    if (!table) return []
    const { rows } = await sql<{ id: string; person_id: string }>`
      select id, person_id from ${sql.table(table)}
      where person_id in (select person_id from involvement where end_at is null) and ${sql.raw(SUCH_AS[page.path] ?? 'true')}
      order by id desc limit ${TRIES}`.execute(db)
    return rows.map(row =>
      page.path.replace(':person', row.person_id).replace(`:${other}`, row.id).replace(':part', 'addresses'),
    )
  }
  if (names.includes('adult')) {
    const { rows } = await sql<{ contact: string; adult: string }>`
      select contact.id as contact, contact_adult.id as adult
      from contact_adult join contact using (about_id) where contact_adult.matched_at is null`.execute(db)
    return rows.map(row => page.path.replace(':contact', row.contact).replace(':adult', row.adult))
  }
  if (names.includes('action')) {
    const actions = await db.selectFrom('improvement_action').select(['id', 'improvement_item_id']).execute()
    return actions.map(each => page.path.replace(':item', each.improvement_item_id).replace(':action', each.id))
  }
  if (names.includes('paper')) {
    const papers = await db.selectFrom('board_paper').select(['id', 'board_meeting_id', 'document_id']).execute()
    return papers
      .toSorted((one, other) => Number(other.document_id !== null) - Number(one.document_id !== null))
      .map(each => page.path.replace(':meeting', each.board_meeting_id).replace(':paper', each.id))
  }
  if (names.includes('task')) {
    const heard = await db.selectFrom('board_action_answer').select(['board_action_id', 'board_meeting_id']).execute()
    return heard.map(each =>
      page.path.replace(':meeting', each.board_meeting_id).replace(':task', each.board_action_id),
    )
  }
  if (names.includes('decision')) {
    const decided = await db
      .selectFrom('board_decision')
      .innerJoin('board_meeting', 'board_meeting.id', 'board_meeting_id')
      .where('agreed_on', 'is', null)
      .select(['board_decision.id', 'board_meeting_id'])
      .execute()
    return decided.map(each => page.path.replace(':meeting', each.board_meeting_id).replace(':decision', each.id))
  }
  if (names.includes('evidence')) {
    const found = await db.selectFrom('improvement_evidence').select(['id', 'improvement_item_id']).execute()
    return found.map(each => page.path.replace(':item', each.improvement_item_id).replace(':evidence', each.id))
  }
  if (names.includes('finding')) {
    const found = await db
      .selectFrom('inspection_finding')
      .innerJoin('inspection', 'inspection.id', 'inspection_id')
      .where('accepted_at', 'is not', null)
      .select(['inspection_finding.id', 'inspection_id'])
      .limit(TRIES)
      .execute()
    return found.map(each => page.path.replace(':inspection', each.inspection_id).replace(':finding', each.id))
  }
  if (names.includes('measure') && page.path.endsWith('/path')) {
    const attached = await db.selectFrom('improvement_measure').select(['measure', 'improvement_item_id']).execute()
    return attached.map(each => page.path.replace(':item', each.improvement_item_id).replace(':measure', each.measure))
  }
  const given = FOUND_FOR[page.path] ?? FOUND_IN[first]
  const words = WORDS[first]
  const ids =
    words ??
    (given
      ? (await sql<{ id: string }>`${sql.raw(`select id from (${given}) found limit ${TRIES}`)}`.execute(db)).rows.map(
          row => row.id,
        )
      : [])
  return ids.map(id =>
    page.path.replace(`:${first}`, id).replace(/:(\w+)/, (_, name: string) => WORDS[name]?.[0] ?? name),
  )
}
