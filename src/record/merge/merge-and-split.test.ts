import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { aChild, aContact, anInvolvement, aReferral, aVisit, aWorker } from '../../../test/builders.ts'
import { freshDatabase, withDatabase } from '../../../test/database.ts'
import { done } from '../../../test/in-need.ts'
import { storedRuns } from '../../../test/stored-runs.ts'
import { earlier, merge, split, twoLeos } from '../../../test/two-records.ts'
import { wholeRecord } from '../../../test/whole-record.ts'
import type { Actor } from '../../access/actor.ts'
import { rebuildClocks, runClocks } from '../../clocks/clock-run.store.ts'
import { writeDrift } from '../../practice/drift/drift.store.ts'
import { type Database, type Db, openDatabase } from '../database.ts'
import { differences } from './difference.ts'
import { whatStandsBetween } from './hindrance.store.ts'
import { hindrances } from './hindrance.ts'
import { sideOf } from './side.store.ts'

/** What two records have around them: people and things that either of them, or both, may be joined to. */
type Around = {
  mother: string
  hidden: string
  household: string
  document: string
  visit: string
  priya: Actor
  jo: Actor
}

const insert = async (db: Db, table: string, row: object) =>
  (
    await db
      .insertInto(table as 'person')
      .values(row as never)
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

const aroundThem = async (db: Db): Promise<Around> => {
  const [priya, jo] = [await aWorker(db), await aWorker(db)]
  const hidden = await aChild(db, { forename: 'Kai' })
  await insert(db, 'restriction', {
    person_id: hidden,
    level: 'restricted',
    reason_code: 'other',
    reason: 'Hidden',
    owner_id: jo.worker_id,
    review_on: '2027-05-01',
  })
  const content = Buffer.from('A letter')
  return {
    priya,
    jo,
    hidden,
    mother: await aChild(db, { forename: 'Sarah', date_of_birth: '1994-03-09', sex: 'F' }),
    household: await insert(db, 'family_group', { name: 'Marsh' }),
    document: await insert(db, 'document', {
      title: 'A letter',
      kind: 'letter',
      file_name: 'a.txt',
      media_type: 'text/plain',
      size: 8,
      sha256: content,
      content,
    }),
    visit: await insert(db, 'visit', {
      type: 'CIN',
      planned_at: '2026-11-20T15:00:00.000Z',
      worker_id: priya.worker_id,
      purpose: 'To see him',
    }),
  }
}

let number = 0

/** Everything a record may hold, each by its name; `nth` tells the first record from the second. */
const PIECES: Readonly<Record<string, (db: Db, person_id: string, around: Around, nth: number) => Promise<unknown>>> = {
  contact: (db, person_id) => aContact(db, person_id),
  'referral of its own year': (db, person_id, _, nth) =>
    aReferral(db, person_id, {
      referral_on: `202${nth}-03-02`,
      referral_received_at: `202${nth}-03-02T09:12:00.000Z`,
      close_on: `202${nth}-06-01`,
      close_reason: 'RC1',
    }),
  'lead worker': (db, person_id, { priya }) => anInvolvement(db, person_id, priya),
  'an earlier lead worker': (db, person_id, { jo, priya }, nth) =>
    anInvolvement(db, person_id, nth === 1 ? jo : priya, { start_at: `2025-0${nth}-01`, end_at: '2025-09-01' }),
  visit: (db, person_id, { jo }) => aVisit(db, person_id, jo),
  'the same planned visit': (db, person_id, { visit }) =>
    insert(db, 'visit_planned_for', { visit_id: visit, person_id }),
  'not seen at the same visit': (db, person_id, { visit }, nth) =>
    insert(db, 'visit_person', {
      visit_id: visit,
      person_id,
      seen: nth === 1,
      ...(nth === 2 && { not_seen_reason: 'no_answer' }),
    }),
  mother: (db, person_id, { mother }, nth) =>
    insert(db, 'relationship', {
      from_person: mother,
      to_person: person_id,
      type: 'mother',
      parental_responsibility: nth === 2,
    }),
  'a hidden brother': (db, person_id, { hidden }) =>
    insert(db, 'relationship', { from_person: person_id, to_person: hidden, type: 'sibling' }),
  household: (db, person_id, { household }, nth) =>
    insert(db, 'family_member', { family_group_id: household, person_id, start_on: `202${nth}-01-01` }),
  document: (db, person_id, { document }) => insert(db, 'document_person', { document_id: document, person_id }),
  disability: (db, person_id) => insert(db, 'person_disability', { person_id, code: 'AUT' }),
  'the same address': (db, person_id, _, nth) =>
    insert(db, 'person_address', {
      person_id,
      lines: nth === 1 ? '4 Hill Street' : '4, Hill street',
      postcode: 'AL1 4QX',
      start_on: `202${nth}-01-01`,
      is_confidential: nth === 2,
    }),
  'another address': (db, person_id, _, nth) =>
    insert(db, 'person_address', {
      person_id,
      type: 'temporary',
      lines: `${nth} New Road`,
      start_on: `202${nth}-02-01`,
    }),
  'nhs number': (db, person_id) =>
    insert(db, 'person_identifier', { person_id, type: 'nhs', value: String(9_990_000_000 + ++number) }),
  'pupil number': (db, person_id) =>
    insert(db, 'person_identifier', { person_id, type: 'upn', value: `A${String(100_000_000_000 + ++number)}` }),
  'the same court number': (db, person_id) =>
    insert(db, 'person_identifier', { person_id, type: 'court', value: 'AL26C00001' }),
  'another name': (db, person_id, _, nth) =>
    insert(db, 'person_name', { person_id, kind: 'alias', forename: 'Lee', surname: nth === 1 ? 'Marsh' : 'Brook' }),
  'the same call as an adult': (db, person_id, { household }) =>
    insert(db, 'contact_adult', { person_id, about_id: household, type: 'grandparent' }),
  warning: (db, person_id) =>
    insert(db, 'person_warning', {
      person_id,
      type: 'dog',
      detail: 'Two dogs',
      start_on: '2026-01-01',
      review_on: '2027-01-01',
    }),
  decision: (db, person_id, { jo }) =>
    insert(db, 'decision', {
      person_id,
      subject_table: 'person',
      subject_id: person_id,
      kind: 'oversight',
      decided_at: '2026-05-01T10:00:00.000Z',
      decided_on: '2026-05-01',
      decided_by: jo.worker_id,
      decider_role: 'team_manager',
      what: 'Go on',
      rationale: 'Better',
    }),
  restriction: async (db, person_id, { priya, jo }) => {
    const restriction_id = await insert(db, 'restriction', {
      person_id,
      level: 'restricted',
      reason_code: 'other',
      reason: 'In confidence',
      owner_id: jo.worker_id,
      review_on: '2027-05-01',
    })
    for (const { worker_id } of [priya, jo]) await insert(db, 'restriction_member', { restriction_id, worker_id })
    await insert(db, 'restriction_member', { restriction_id, worker_id: await theManager(db) })
  },
  conflict: (db, person_id, { jo }) =>
    insert(db, 'conflict_of_interest', {
      worker_id: jo.worker_id,
      person_id,
      relation: 'friend',
      declared_on: '2026-01-01',
    }),
  'an opening by name': (db, person_id, { jo }) =>
    insert(db, 'access_grant', {
      worker_id: jo.worker_id,
      person_id,
      purpose: 'Sample',
      end_at: '2027-01-01T00:00:00.000Z',
    }),
}

const theManager = async (db: Db) =>
  (await db.selectFrom('worker').select('id').where('role', '=', 'mash_manager').executeTakeFirstOrThrow()).id

const aRecord = fc.record({
  pieces: fc.subarray(Object.keys(PIECES)),
  who: fc.record({
    forename: fc.constantFrom('Leo', 'Leon'),
    known_as: fc.constantFrom(null, 'Lee'),
    date_of_birth: fc.constantFrom(null, '2022-02-02', '2022-02-12'),
    ethnicity: fc.constantFrom('NOBT', 'WBRI', 'MWBC'),
    language: fc.constantFrom(null, 'English', 'Polish'),
    interpreter_needed: fc.boolean(),
  }),
})

const drifting = async (db: Db, people: readonly string[]) => writeDrift(db, await runClocks(db, people), '2026-11-16')

/** Whether anything but leave to open it, and what is only read from the rest, still names this person. */
const stillNamed = async (db: Db, person: string) => {
  const { rows } = await sql<{ name: string; person: string }>`
    select relname as name, attname as person from pg_constraint
    join pg_class on pg_class.oid = conrelid join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where confrelid = 'person'::regclass and contype = 'f' and not relispartition`.execute(db)
  const named: string[] = []
  for (const each of rows) {
    const { rows: found } =
      await sql`select from ${sql.table(each.name)} where ${sql.ref(each.person)} = ${person} limit 1`.execute(db)
    if (found.length > 0) named.push(each.name)
  }
  return named.filter(
    name => !['restriction', 'conflict_of_interest', 'access_grant', 'person_word', 'person_merge'].includes(name),
  )
}

describe('whatever two records hold', () => {
  test('merging leaves nothing on the merged one, and taking apart gives both back exactly as they were', async t => {
    let merged = 0
    await fc.assert(
      fc.asyncProperty(aRecord, aRecord, fc.boolean(), fc.boolean(), async (one, other, keepsFirst, choosesFirst) => {
        await withDatabase(async db => {
          await earlier(db)
          const around = await aroundThem(db)
          const manager = await aWorker(db, 'mash_manager')
          const people = [await aChild(db, one.who as never), await aChild(db, other.who as never)]
          const [first = '', second = ''] = people
          for (const piece of one.pieces) await PIECES[piece]?.(db, first, around, 1)
          for (const piece of other.pieces) await PIECES[piece]?.(db, second, around, 2)
          await drifting(db, people)
          const before = await wholeRecord(db)
          const between = await whatStandsBetween(db, first, second)
          const [sideOne, sideOther] = [await sideOf(db, first, true), await sideOf(db, second, true)]
          const chosen = Object.fromEntries(
            differences(sideOne, sideOther).map(({ fact }) => [fact, choosesFirst ? first : second]),
          )
          const kept = keepsFirst ? first : second
          const { refusals, done: did } = await merge(db, manager, first, second, { kept_id: kept, ...chosen })
          assert.equal(
            refusals?.length ?? 0,
            hindrances(between, { one: 1, other: 2 }).length,
            JSON.stringify(refusals),
          )
          if (!did) return
          merged += 1
          assert.deepEqual(await stillNamed(db, keepsFirst ? second : first), [])
          done(await split(db, manager, kept, did.merge_id))
          assert.deepEqual(await wholeRecord(db), before)
        })
      }),
      { numRuns: 25, seed: 7 },
    )
    t.diagnostic(`${merged} merged`)
    assert.ok(merged > 10)
  })
})

describe('the deadlines of a merged record', () => {
  let database: Database
  before(async () => {
    database = openDatabase(await freshDatabase(), { connections: 3 })
  })
  after(() => database.close())

  test('are those that working them all out again gives, and so are they when it is taken apart', async () => {
    const at = async () => {
      const stored = await storedRuns(database.db)
      await rebuildClocks(database.db)
      assert.deepEqual(await storedRuns(database.db), stored)
      return stored
    }
    const { leo, second, manager } = await database.db.transaction().execute(twoLeos)
    const before = await at()
    const { merge_id } = await database.db
      .transaction()
      .execute(async trx => done(await merge(trx, manager, leo, second, { kept_id: leo })))
    assert.equal((await at()).filter(run => run.includes(second)).length, 0)
    await database.db.transaction().execute(async trx => done(await split(trx, manager, leo, merge_id)))
    assert.deepEqual(await at(), before)
  })
})

/** Each rule of the database about one person's rows, and where a merge settles it: twice the same entry, or what stands in the way. */
const SETTLED: Readonly<Record<string, 'doubles_of' | 'hindrances' | 'lead workers' | 'does not move' | 'cannot be'>> =
  {
    case_episode_person_id_daterange_excl: 'hindrances',
    cin_plan_person_id_daterange_excl: 'hindrances',
    cp_plan_person_id_daterange_excl: 'hindrances',
    early_help_episode_open: 'hindrances',
    missing_episode_person_id_tstzrange_excl: 'hindrances',
    involvement_person_id_daterange_excl: 'lead workers',
    document_person_once: 'doubles_of',
    family_member_family_group_id_person_id_daterange_excl: 'doubles_of',
    person_disability_once: 'doubles_of',
    relationship_once: 'doubles_of',
    visit_person_once: 'doubles_of',
    visit_planned_for_once: 'doubles_of',
    likely_duplicate_pkey: 'does not move',
    person_merge_in_force: 'does not move',
    person_word_pkey: 'does not move',
    restriction_open: 'does not move',
    // A sign is about a row, and a row has one person.
    drift_signal_open: 'cannot be',
  }

describe('every rule of the database that the rows of two people could break together', () => {
  test('is settled before they are moved', () =>
    withDatabase(async db => {
      const { rows } = await sql<{ name: string }>`
        select distinct index.relname as name
        from pg_index join pg_class index on index.oid = indexrelid join pg_class its on its.oid = indrelid
        join pg_attribute on attrelid = indrelid and attnum = any (indkey)
        join pg_constraint person on person.conrelid = indrelid and person.confrelid = 'person'::regclass and person.conkey = array[attnum]
        where its.relnamespace = 'public'::regnamespace and not its.relispartition and (indisunique or indisexclusion)
        order by 1`.execute(db)
      assert.deepEqual(
        rows.map(({ name }) => name),
        Object.keys(SETTLED).sort(),
      )
    }))
})
