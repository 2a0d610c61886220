import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { aChild, aContact, anInvolvement, aReferral, aTeam, aWorker } from '../../test/builders.ts'
import { withDatabase, withDatabaseAs } from '../../test/database.ts'
import type { Db } from '../record/database.ts'
import { leavers, ownNameLookups, readWithoutRelationship, takenOut } from './access-reports.store.ts'
import type { Actor } from './actor.ts'

const FROM = '2026-05-01'
const NOON = '2026-05-20T11:00:00.000Z'
let seq = 0

type Line = { at?: string; action?: string; entity?: string; person_id?: string | null } & Record<string, unknown>

/** A line of the log at a moment of the test's choosing, which the seal would never allow. */
const logged = async (db: Db, { worker_id, role }: Actor, line: Line = {}) => {
  seq += 1
  await sql`set local session_replication_role = replica`.execute(db)
  await db
    .insertInto('access_log')
    .values({ lane: 0, seq, at: NOON, worker_id, role, action: 'view', entity: '/children/:person', ...line } as never)
    .execute()
  await sql`set local session_replication_role = origin`.execute(db)
}

const referenceOf = async (db: Db, person_id: string) =>
  (await db.selectFrom('person').select('reference').where('id', '=', person_id).executeTakeFirstOrThrow()).reference

/** Leo, held by Priya in the North team since 3 March; Jo of another team in another service. */
const aRecord = async (db: Db) => {
  const { team_id, service_id } = await aTeam(db, { name: 'North' })
  const priya = await aWorker(db, 'social_worker', { team_id, full_name: 'Priya Shah' })
  const dan = await aWorker(db, 'team_manager', { team_id, full_name: 'Dan Moor' })
  const helen = await aWorker(db, 'head_of_service', { team_id: service_id, full_name: 'Helen Ray' })
  const jo = await aWorker(db, 'social_worker', { full_name: 'Jo Barrett' })
  const leo = await aChild(db)
  await anInvolvement(db, leo, priya)
  return { team_id, priya, dan, helen, jo, leo, number: await referenceOf(db, leo) }
}

const without = async (db: Db) =>
  (await readWithoutRelationship(db, FROM)).map(row => `${row.worker} ${row.reference}: ${row.times}, ${row.what}`)

describe('records read without working with the child', () => {
  test('are counted by reader and record, with the number and the last time; before the month they are not looked at', () =>
    withDatabase(async db => {
      const { jo, leo, number } = await aRecord(db)
      await logged(db, jo, { person_id: leo, at: '2026-04-30T22:59:00.000Z' })
      await logged(db, jo, { person_id: leo })
      await logged(db, jo, { person_id: leo, at: '2026-05-21T09:00:00.000Z' })
      await logged(db, jo, { action: 'search', terms: 'Marsh' })
      const [row, ...more] = await readWithoutRelationship(db, FROM)
      assert.deepEqual(more, [])
      const { worker, role, reference, times, at, what } = row ?? {}
      assert.deepEqual(
        { worker, role, reference, times, at, what },
        {
          worker: 'Jo Barrett',
          role: 'social_worker',
          reference: number,
          times: 2,
          at: '2026-05-21T09:00:00.000Z',
          what: 'no reason given',
        },
      )
    }))

  test('are not those of the child’s worker, their team’s manager or their head of service', () =>
    withDatabase(async db => {
      const { priya, dan, helen, leo } = await aRecord(db)
      for (const reader of [priya, dan, helen]) await logged(db, reader, { person_id: leo })
      assert.deepEqual(await without(db), [])
    }))

  test('are those of whoever came to the child only afterwards, or whose work ended more than a fortnight before', () =>
    withDatabase(async db => {
      const { jo, dan, leo, priya, number } = await aRecord(db)
      const [before, after, long] = ['2026-03-02T10:00:00.000Z', '2026-06-10T10:00:00.000Z', '2026-06-20T10:00:00.000Z']
      await logged(db, dan, { person_id: leo, at: before })
      await db
        .updateTable('involvement')
        .set({ end_at: '2026-06-01' })
        .where('worker_id', '=', priya.worker_id)
        .execute()
      await anInvolvement(db, leo, jo, { start_at: '2026-06-01' })
      await logged(db, jo, { person_id: leo })
      await logged(db, priya, { person_id: leo, at: after })
      await logged(db, priya, { person_id: leo, at: long })
      assert.deepEqual(
        (await readWithoutRelationship(db, '2026-03-01')).map(row => `${row.worker} ${row.reference} ${row.at}`),
        [`Priya Shah ${number} ${long}`, `Jo Barrett ${number} ${NOON}`, `Dan Moor ${number} ${before}`],
      )
    }))

  test('are not those of a team the case is open to, or early help was offered by, or of a parent of a child held', () =>
    withDatabase(async db => {
      const { team_id, dan, jo, leo } = await aRecord(db)
      const [open, closed, helped, mother] = (await Promise.all(
        ['Ava', 'Kai', 'Mia', 'Sara'].map(forename =>
          aChild(db, { forename, ...(forename === 'Sara' && { date_of_birth: '1990-01-01' }) }),
        ),
      )) as [string, string, string, string]
      await aReferral(db, open, { team_id })
      await aReferral(db, closed, { team_id, close_on: '2026-04-01', close_reason: 'RC8' })
      await db
        .insertInto('early_help_episode')
        .values({
          person_id: helped,
          offered_on: '2026-05-01',
          reason: 'Mornings',
          organisation: 'Centre',
          team_id: jo.team_id ?? '',
        })
        .execute()
      await db.insertInto('relationship').values({ from_person: mother, to_person: leo, type: 'mother' }).execute()
      for (const person_id of [open, closed, mother]) await logged(db, dan, { person_id })
      await logged(db, jo, { person_id: helped })
      assert.deepEqual(await without(db), [`Dan Moor ${await referenceOf(db, closed)}: 1, no reason given`])
    }))

  test('by those on duty are those where nothing came to the front door, with what they said they were for', () =>
    withDatabase(async db => {
      const { jo, leo, number } = await aRecord(db)
      const marcus = await aWorker(db, 'mash_manager', { full_name: 'Marcus Hale' })
      const rang = await aChild(db, { forename: 'Ava' })
      await aContact(db, rang, { received_at: '2026-05-10T09:00:00.000Z' })
      const session_id = crypto.randomUUID()
      await logged(db, marcus, { person_id: rang })
      await logged(db, marcus, { person_id: leo, action: 'purpose', purpose: 'Checking earlier work', session_id })
      await logged(db, marcus, { person_id: leo, session_id })
      await logged(db, jo, { person_id: rang })
      assert.deepEqual((await without(db)).sort(), [
        `Jo Barrett ${await referenceOf(db, rang)}: 1, no reason given`,
        `Marcus Hale ${number}: 1, Checking earlier work`,
      ])
    }))

  test('are not those read through an opening with a reason, nor by whoever the record was opened to by name, for that time', () =>
    withDatabase(async db => {
      const { jo, leo, number } = await aRecord(db)
      const una = await aWorker(db, 'inspector', { full_name: 'Una Lee' })
      await db
        .insertInto('access_grant')
        .values({
          worker_id: una.worker_id,
          person_id: leo,
          purpose: 'Sample',
          start_at: '2026-05-18T00:00:00.000Z',
          end_at: '2026-05-22T00:00:00.000Z',
        })
        .execute()
      await logged(db, jo, { person_id: leo, break_glass_id: crypto.randomUUID() })
      await logged(db, una, { person_id: leo })
      assert.deepEqual(await without(db), [])
      await logged(db, una, { person_id: leo, at: '2026-05-25T10:00:00.000Z' })
      assert.deepEqual(await without(db), [`Una Lee ${number}: 1, no reason given`])
    }))

  test('hold a restricted record by its number, though information governance may not open it', () =>
    withDatabaseAs(
      async db => {
        const { jo, leo, dan } = await aRecord(db)
        await logged(db, jo, { person_id: leo })
        await logged(db, jo, { person_id: leo, action: 'export', entity: '/children/:person' })
        await db
          .insertInto('restriction')
          .values({
            person_id: leo,
            level: 'restricted',
            reason_code: 'other',
            reason: 'For this test',
            owner_id: dan.worker_id,
            review_on: '2027-01-01',
          })
          .execute()
        return aWorker(db, 'information_governance')
      },
      async db => {
        assert.equal((await db.selectFrom('person').select('id').execute()).length, 0)
        const [read] = await readWithoutRelationship(db, FROM)
        const [taken] = await takenOut(db, FROM)
        assert.equal(read?.worker, 'Jo Barrett')
        assert.ok(read?.reference && read.reference === taken?.reference)
        assert.doesNotMatch(JSON.stringify([read, taken]), /Leo|Marsh/)
        assert.equal((await db.selectFrom('person').select('id').execute()).length, 0)
      },
    ))
})

describe('lookups of people of one’s own name', () => {
  test('are searches that hold the surname as a word, and records opened of people who bear it, each once with how often', () =>
    withDatabase(async db => {
      const { leo, number } = await aRecord(db)
      const ann = await aWorker(db, 'social_worker', { full_name: 'Ann Marsh' })
      await logged(db, ann, { action: 'search', entity: '/search', terms: 'leo MARSH' })
      await logged(db, ann, { action: 'search', entity: '/search', terms: 'Marshall' })
      await logged(db, ann, { person_id: leo, at: '2026-05-20T11:01:00.000Z' })
      await logged(db, ann, { person_id: leo, entity: '/children/:person/plan', at: '2026-05-20T11:02:00.000Z' })
      await logged(db, ann, { person_id: await aChild(db, { surname: 'Dale' }) })
      await logged(db, ann, { person_id: leo, action: 'change', entity: 'person' })
      assert.deepEqual(
        (await ownNameLookups(db, FROM)).map(row => `${row.worker} ${row.reference}: ${row.times} ${row.what}`),
        [
          `Ann Marsh ${number}: 2 opened the record of somebody of the same name`,
          'Ann Marsh null: 1 searched for leo MARSH',
        ],
      )
    }))

  test('do not tell by a hidden child’s surname who the child is', () =>
    withDatabaseAs(
      async db => {
        const { leo, dan } = await aRecord(db)
        await logged(db, await aWorker(db, 'social_worker', { full_name: 'Ann Marsh' }), { person_id: leo })
        await db
          .insertInto('restriction')
          .values({
            person_id: leo,
            level: 'restricted',
            reason_code: 'other',
            reason: 'For this test',
            owner_id: dan.worker_id,
            review_on: '2027-01-01',
          })
          .execute()
        return aWorker(db, 'information_governance')
      },
      async db => assert.deepEqual(await ownNameLookups(db, FROM), []),
    ))
})

describe('what was printed or taken out', () => {
  test('comes with the most rows first, and a page printed counts for one', () =>
    withDatabase(async db => {
      const { dan, priya, leo, number } = await aRecord(db)
      await logged(db, priya, { action: 'print', entity: '/children/:person/plan', person_id: leo })
      await logged(db, dan, { action: 'export', entity: '/team/list/:what', terms: 'overdue', shown: 212 })
      await logged(db, dan, { action: 'list', entity: '/team', shown: 900 })
      await logged(db, dan, { action: 'export', entity: '/team', shown: 5, at: '2026-04-01T09:00:00.000Z' })
      assert.deepEqual(
        (await takenOut(db, FROM)).map(row => [
          row.worker,
          row.times,
          row.reference,
          row.action,
          row.entity,
          row.terms,
        ]),
        [
          ['Dan Moor', 212, null, 'export', '/team/list/:what', 'overdue'],
          ['Priya Shah', 1, number, 'print', '/children/:person/plan', null],
        ],
      )
    }))
})

describe('people who have left', () => {
  const account = (db: Db, actor: Actor, closed_at: string | null) =>
    db
      .insertInto('account')
      .values({ worker_id: actor.worker_id, username: crypto.randomUUID(), password_hash: '', closed_at })
      .execute()

  test('are listed while their account is open, or was used after their last day, with how often', () =>
    withDatabase(async db => {
      const leaver = (full_name: string, ended_on: string | null = '2026-05-08') =>
        aWorker(db, 'social_worker', { full_name, ended_on })
      const [open, used, closed, staying, none] = [
        await leaver('Olu Open'),
        await leaver('Una Used'),
        await leaver('Cy Closed'),
        await leaver('Sal Staying', '2026-12-01'),
        await leaver('Nia None'),
      ]
      await account(db, open, null)
      for (const each of [used, closed]) await account(db, each, '2026-05-09T09:00:00.000Z')
      await account(db, staying, null)
      await logged(db, used, { at: '2026-05-09T00:30:00.000Z' })
      await logged(db, used, { at: '2026-05-10T08:00:00.000Z' })
      // Their last day ends at midnight in London, an hour before it does in Greenwich.
      await logged(db, closed, { at: '2026-05-08T22:59:00.000Z' })
      await logged(db, none, { at: '2026-05-08T10:00:00.000Z' })
      assert.deepEqual(
        (await leavers(db, '2026-05-20')).map(row => [row.worker, row.times, row.what]),
        [
          ['Una Used', 2, 'used after they left'],
          ['Olu Open', 0, 'the account is still open'],
        ],
      )
    }))
})
