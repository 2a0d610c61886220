import { runClocks } from '../../src/clocks/clock-run.store.ts'
import type { Db } from '../../src/record/database.ts'
import { aChild, aContact, anAssessment, anInvolvement, aPlan, aReferral, aVisit, aWorker } from '../builders.ts'
import { oneOf, type Staff } from './roles.ts'

/** Which child is asked about. `restricted` and `sensitive` are the own child's brother and sister, held by the same people. */
export type Which = 'own' | 'other' | 'restricted' | 'sensitive' | 'unknown'

/** The ids of everything a page's address may name about one child. */
export type Ids = Readonly<Record<string, string>>

const NAMES: Record<Exclude<Which, 'unknown'>, { forename: string; surname: string }> = {
  own: { forename: 'Leo', surname: 'Marsh' },
  other: { forename: 'Ada', surname: 'Brook' },
  restricted: { forename: 'Quillon', surname: 'Vexleigh' },
  sensitive: { forename: 'Zebulon', surname: 'Yarwick' },
}

/** Words that no page may show to somebody who may not know of this child. */
export const namesOf = (which: 'restricted' | 'sensitive'): readonly string[] => Object.values(NAMES[which])

const insert = async (db: Db, table: string, row: Record<string, unknown>): Promise<string> => {
  const { id } = await db
    .insertInto(table as 'person')
    .values(row as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The same child on the record again, held by the same people: what may be merged with the first. */
const aDouble = async (db: Db, staff: Staff, which: Exclude<Which, 'unknown'>) => {
  const double = await aChild(db, NAMES[which])
  await heldBy(db, double, staff, which)
  if (which === 'restricted' || which === 'sensitive') await restrict(db, double, which, staff.others.worker_id)
  return double
}

/** A merge in force into this child's record. */
const aMerge = async (db: Db, staff: Staff, person_id: string) => {
  const merged_at = '2026-11-02T10:00:00.000Z'
  const merged_id = await aChild(db, { merged_into: person_id, voided_at: merged_at, void_reason: 'duplicate' })
  const merged_by = oneOf(staff, 'mash_manager').worker_id
  return insert(db, 'person_merge', { person_id, merged_id, reason: 'One child, typed twice.', merged_at, merged_by })
}

const heldBy = async (db: Db, person_id: string, staff: Staff, which: Which) => {
  if (which === 'other') return anInvolvement(db, person_id, staff.others)
  await anInvolvement(db, person_id, oneOf(staff, 'social_worker'))
  return anInvolvement(db, person_id, oneOf(staff, 'newly_qualified'), { is_lead: false })
}

const restrict = async (db: Db, person_id: string, level: 'restricted' | 'sensitive', owner_id: string) =>
  insert(db, 'restriction', {
    person_id,
    level,
    reason_code: 'staff_family',
    reason: 'Named in confidence.',
    owner_id,
    review_on: '2027-05-22',
  })

/** One child with a row of everything a page can be about. The name is in every text, so that any leak of it shows. */
const oneChild = async (db: Db, staff: Staff, which: Exclude<Which, 'unknown'>, shared: Ids): Promise<Ids> => {
  const worker = which === 'other' ? staff.others : oneOf(staff, 'social_worker')
  const name = Object.values(NAMES[which]).join(' ')
  const person_id = await aChild(db, NAMES[which])
  await heldBy(db, person_id, staff, which)
  const contact = await aContact(db, person_id, { concern: `About ${name}.`, about_id: shared.call })
  const asked = { basis: 'consent', status: 'asked', asked_at: '2026-03-02T10:00:00.000Z' } as const
  const check = await insert(db, 'contact_check', {
    ...asked,
    contact_id: contact,
    person_id,
    agency: 'police',
    question: `What is known of ${name}?`,
  })
  // An adult of a call is told of for all its children: of one child's contact, her name says nothing of another.
  const parent = await aChild(db, { forename: 'Jean', surname: 'Hollis', date_of_birth: '1990-05-05' })
  const told = { about_id: shared.call, person_id: parent, type: 'mother' }
  const adult = await insert(db, 'contact_adult', told)
  const episode = await aReferral(db, person_id, { contact_id: contact, team_id: worker.team_id })
  const assessment = await anAssessment(db, person_id, episode, worker, {
    header_id: shared.header,
    analysis: `${name} is loved.`,
  })
  const plan = await aPlan(db, person_id, episode, { team_id: worker.team_id, summary: `Help ${name} at home.` })
  const outcome = { cin_plan_id: plan, person_id, position: 1, wanted: `${name} sleeps well` }
  await insert(db, 'plan_outcome', outcome)
  await insert(db, 'plan_action', { cin_plan_id: plan, person_id, position: 1, what: `Read to ${name}`, owner: 'Nana' })
  const service = await insert(db, 'service_given', {
    person_id,
    case_episode_id: episode,
    what: `Breakfast for ${name}`,
    provider: 'Hill Street School',
    start_on: '2026-04-01',
  })
  const review = await insert(db, 'cin_review', {
    cin_plan_id: plan,
    person_id,
    held_on: '2026-06-08',
    attended: `${name} and Nana`,
    child_attended: true,
    progress: `${name} sleeps.`,
    is_unchanged: false,
    decision: 'continue',
    rationale: `${name} needs longer.`,
    plan_version: 1,
  })
  const help = await insert(db, 'early_help_episode', {
    person_id,
    contact_id: contact,
    offered_on: '2026-11-02',
    reason: `${name} needs mornings`,
    organisation: 'Family centre',
    team_id: worker.team_id,
  })
  const seen = await aVisit(db, person_id, worker, { child: { voice: `I am ${name}.` } })
  const held = await db.selectFrom('visit_person').select('visit_id').where('id', '=', seen).executeTakeFirstOrThrow()
  const visit = await insert(db, 'visit', {
    type: 'CIN',
    planned_at: '2026-11-25T10:00:00.000Z',
    worker_id: worker.worker_id,
    team_id: worker.team_id,
    purpose: 'See how the week went',
  })
  await insert(db, 'visit_planned_for', { visit_id: visit, person_id })
  const line = await insert(db, 'chronology_entry', {
    person_id,
    at: '2026-03-02T09:12:00.000Z',
    on_date: '2026-03-02',
    kind: 'contact',
    source_table: 'contact',
    source_id: contact,
    says: `Contact about ${name}`,
  })
  await insert(db, 'decision', {
    person_id,
    subject_table: 'case_episode',
    subject_id: episode,
    kind: 'oversight',
    decided_at: '2026-11-10T11:00:00.000Z',
    decided_on: '2026-11-10',
    decided_by: worker.worker_id,
    decider_role: 'team_manager',
    what: `Continue with ${name}`,
    rationale: 'Better.',
  })
  const signal = await insert(db, 'drift_signal', {
    signal: 'visit-overdue',
    person_id,
    subject_table: 'cin_plan',
    subject_id: plan,
    fired_on: '2026-11-02',
    evidence: `${name} has not been seen.`,
    seen_on: '2026-11-22',
    actor_role: 'social_worker',
    actor_id: worker.worker_id,
    escalate_on: '2026-11-30',
  })
  const content = Buffer.from(name)
  const file = { file_name: 'a.txt', media_type: 'text/plain', size: content.length, sha256: content, content }
  const document = await insert(db, 'document', { title: `Letter about ${name}`, kind: 'letter', ...file })
  await insert(db, 'document_person', { document_id: document, person_id })
  const address = { lines: `${name}’s house`, postcode: 'AL1 1AA', start_on: '2022-02-02' }
  const entry = await insert(db, 'person_address', { person_id, ...address })
  const member = await insert(db, 'family_member', {
    family_group_id: shared.household,
    person_id,
    start_on: '2022-02-02',
  })
  const unlocked = await insert(db, 'break_glass', {
    worker_id: shared.opener,
    person_id,
    reference: 100001,
    reason_code: 'cover',
    reason: 'Covering for the child’s own worker.',
    needs_approval: false,
    asked_at: '2026-11-02T09:00:00.000Z',
    approved_at: '2026-11-02T09:00:00.000Z',
    expires_at: '2026-11-02T10:00:00.000Z',
  })
  await runClocks(db, [person_id])
  const run = await db
    .selectFrom('clock_run')
    .select('id')
    .where('person_id', '=', person_id)
    .orderBy('due_on')
    .executeTakeFirstOrThrow()
  if (which === 'restricted' || which === 'sensitive') await restrict(db, person_id, which, staff.others.worker_id)
  return {
    person: person_id,
    contact,
    adult,
    check,
    episode,
    help,
    assessment,
    plan,
    visit,
    held: held.visit_id,
    review,
    service,
    line,
    signal,
    run: run.id,
    document,
    member,
    entry,
    unlocked,
    part: 'addresses',
    other: await aDouble(db, staff, which),
    merge: await aMerge(db, staff, person_id),
  }
}

/** Every child the matrix asks about. The unknown one's ids name nothing. */
export const theChildren = async (db: Db, staff: Staff): Promise<Record<Which, Ids>> => {
  const household = await insert(db, 'family_group', { name: 'The household' })
  const opener = (await aWorker(db, 'social_worker')).worker_id
  const shared = { household, opener, call: crypto.randomUUID(), header: crypto.randomUUID() }
  const apart = { opener, household: await insert(db, 'family_group', { name: 'Another' }), call: crypto.randomUUID() }
  const own = await oneChild(db, staff, 'own', shared)
  const other = await oneChild(db, staff, 'other', { ...apart, header: crypto.randomUUID() })
  const restricted = await oneChild(db, staff, 'restricted', shared)
  const sensitive = await oneChild(db, staff, 'sensitive', shared)
  for (const hidden of [restricted, sensitive]) {
    await insert(db, 'relationship', { from_person: hidden.person, to_person: own.person, type: 'sibling' })
    await insert(db, 'visit_planned_for', { visit_id: own.visit, person_id: hidden.person })
    await insert(db, 'visit_person', { visit_id: own.held, person_id: hidden.person, seen: true, seen_alone: true })
  }
  for (const role of ['inspector', 'qa_auditor'] as const) {
    for (const person_id of [own.person, own.other]) {
      const grant = {
        person_id,
        purpose: 'Sample',
        start_at: '2026-01-01T00:00:00.000Z',
        end_at: '2200-01-01T00:00:00.000Z',
      }
      await insert(db, 'access_grant', { ...grant, worker_id: oneOf(staff, role).worker_id })
    }
  }
  const unknown = Object.fromEntries(
    Object.keys(own).map(name => [name, name === 'part' ? 'addresses' : crypto.randomUUID()]),
  )
  return { own, other, restricted, sensitive, unknown }
}
