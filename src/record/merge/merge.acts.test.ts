import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import {
  aChild,
  aContact,
  anAssessment,
  anInvolvement,
  aPlan,
  aReferral,
  aVisit,
  aWorker,
} from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { doing, done } from '../../../test/in-need.ts'
import { merge, NOW, split, twoLeos } from '../../../test/two-records.ts'
import { reachOf } from '../../access/reach.store.ts'
import { allows } from '../../access/reach.ts'
import { NotAllowed, NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { insertIdentifier, insertName } from '../person/person-part.store.ts'
import { mergePeople } from './merge-people.act.ts'
import { tellApart } from './tell-apart.act.ts'

const restrict = async (
  db: Db,
  person_id: string,
  members: readonly string[],
  level: 'sensitive' | 'restricted' | 'sealed' = 'restricted',
) => {
  const { id } = await db
    .insertInto('restriction')
    .values({
      person_id,
      level,
      reason_code: 'other',
      reason: 'In confidence',
      owner_id: members[0] ?? '',
      review_on: '2027-05-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const worker_id of members)
    await db.insertInto('restriction_member').values({ restriction_id: id, worker_id }).execute()
}

const valuesOf = async (db: Db, person_id: string, type: string) =>
  (
    await sql<{
      value: string
    }>`select value from person_identifier where person_id = ${person_id} and type = ${type} and voided_at is null order by value`.execute(
      db,
    )
  ).rows.map(row => row.value)

describe('merging two records of one person', () => {
  test('moves what hangs on the one to the other, keeps once what both say, and retires the number', () =>
    withDatabase(async db => {
      const { leo, second, mother, manager, contact } = await twoLeos(db)
      const { kept_id } = done(await merge(db, manager, leo, second, { kept_id: leo }))
      assert.equal(kept_id, leo)
      const moved = await db
        .selectFrom('contact')
        .select('person_id')
        .where('id', '=', contact)
        .executeTakeFirstOrThrow()
      assert.equal(moved.person_id, leo)
      const mothers = await db
        .selectFrom('relationship')
        .select('to_person')
        .where('from_person', '=', mother)
        .where('voided_at', 'is', null)
        .execute()
      assert.deepEqual(mothers, [{ to_person: leo }])
      const gone = await db.selectFrom('person').selectAll().where('id', '=', second).executeTakeFirstOrThrow()
      assert.deepEqual([gone.merged_into, gone.void_reason], [leo, 'duplicate'])
    }))

  test('is logged row by row, under the name of the act and of whoever did it', () =>
    withDatabase(async db => {
      const { leo, second, manager, contact } = await twoLeos(db)
      done(await merge(db, manager, leo, second, { kept_id: leo }))
      const line = await db
        .selectFrom('access_log')
        .select(['act', 'worker_id', 'before', 'after'])
        .where('entity_id', '=', contact)
        .where('act', '=', 'merge-people')
        .executeTakeFirstOrThrow()
      assert.deepEqual(line, {
        act: 'merge-people',
        worker_id: manager.worker_id,
        before: { person_id: second, updated_at: (line.before as { updated_at: string }).updated_at, version: 1 },
        after: { person_id: leo, updated_at: (line.after as { updated_at: string }).updated_at, version: 2 },
      })
    }))

  test('keeps the name that was not chosen as another name, the pupil number as a former one, and ends the earlier home', () =>
    withDatabase(async db => {
      const { leo, second, manager } = await twoLeos(db)
      await db.updateTable('person').set({ surname: 'Marsch' }).where('id', '=', second).execute()
      await insertIdentifier(db, { person_id: leo, type: 'upn', value: 'A100000000001' })
      await insertIdentifier(db, { person_id: second, type: 'upn', value: 'A100000000002' })
      for (const [person_id, lines] of [
        [leo, '4 Hill Street'],
        [second, '9 New Road'],
      ] as const)
        await db.insertInto('person_address').values({ person_id, lines, start_on: '2025-01-01' }).execute()
      const { refusals } = await merge(db, manager, leo, second, { kept_id: leo })
      assert.deepEqual(
        refusals?.map(({ field }) => field),
        ['name', 'upn', 'home'],
      )
      done(await merge(db, manager, leo, second, { kept_id: leo, name: second, upn: leo, home: second }))
      const person = await db
        .selectFrom('person')
        .select(['forename', 'surname'])
        .where('id', '=', leo)
        .executeTakeFirstOrThrow()
      assert.equal(person.surname, 'Marsch')
      const names = await db
        .selectFrom('person_name')
        .select(['kind', 'surname'])
        .where('person_id', '=', leo)
        .execute()
      assert.deepEqual(names, [{ kind: 'alias', surname: 'Marsh' }])
      assert.deepEqual(
        [await valuesOf(db, leo, 'upn'), await valuesOf(db, leo, 'former_upn')],
        [['A100000000001'], ['A100000000002']],
      )
      const homes = await db
        .selectFrom('person_address')
        .select(['lines', 'end_on'])
        .where('person_id', '=', leo)
        .orderBy('lines')
        .execute()
      assert.deepEqual(homes, [
        { lines: '4 Hill Street', end_on: '2026-11-16' },
        { lines: '9 New Road', end_on: null },
      ])
    }))

  test('moves the link to a restricted brother whom the merging worker may not see', () =>
    withDatabase(async db => {
      const { leo, second, manager } = await twoLeos(db)
      const hidden = await aChild(db, { forename: 'Kai' })
      const link = await db
        .insertInto('relationship')
        .values({ from_person: second, to_person: hidden, type: 'sibling' })
        .returning('id')
        .executeTakeFirstOrThrow()
      await restrict(db, hidden, [(await aWorker(db)).worker_id])
      await sql`set local role golden_thread_web`.execute(db)
      done(await merge(db, manager, leo, second, { kept_id: leo }))
      const seen = await db.selectFrom('relationship').select('id').where('id', '=', link.id).execute()
      await sql`set local role none`.execute(db)
      assert.deepEqual(seen, [])
      const moved = await db
        .selectFrom('relationship')
        .select('from_person')
        .where('id', '=', link.id)
        .executeTakeFirstOrThrow()
      assert.equal(moved.from_person, leo)
    }))

  test('points a record merged earlier to where it went at last', () =>
    withDatabase(async db => {
      const { leo, second, manager } = await twoLeos(db)
      const third = await aChild(db)
      const first = done(await merge(db, manager, second, third, { kept_id: second }))
      const later = done(await merge(db, manager, leo, second, { kept_id: leo }))
      const into = async () =>
        (await db.selectFrom('person').select('merged_into').where('id', '=', third).executeTakeFirstOrThrow())
          .merged_into
      assert.equal(await into(), leo)
      await assert.rejects(split(db, manager, second, first.merge_id), NotFound)
      done(await split(db, manager, leo, later.merge_id))
      assert.equal(await into(), second)
      done(await split(db, manager, second, first.merge_id))
      assert.equal(await into(), null)
    }))

  test('is refused while something could not stand in one record, and the record stays as it was', () =>
    withDatabase(async db => {
      const { leo, second, manager, priya } = await twoLeos(db)
      const episode = await aReferral(db, second)
      await anInvolvement(db, second, await aWorker(db))
      await aPlan(db, second, episode)
      await aPlan(
        db,
        leo,
        (await db.selectFrom('case_episode').select('id').where('person_id', '=', leo).executeTakeFirstOrThrow()).id,
      )
      await anAssessment(db, second, episode, priya)
      await db
        .updateTable('assessment')
        .set({ authorised_on: null, authorised_by: null })
        .where('person_id', '=', leo)
        .execute()
      const { visit_id } = await db
        .selectFrom('visit_person')
        .select('visit_id')
        .where('id', '=', await aVisit(db, leo, priya))
        .executeTakeFirstOrThrow()
      await db.insertInto('visit_person').values({ visit_id, person_id: second, seen: true }).execute()
      const { refusals } = await merge(db, manager, leo, second, { kept_id: leo })
      assert.deepEqual(
        refusals?.map(({ says }) => says.split(/[:.,]/)[0]),
        [
          'Both were seen at the visit of Wed 20 May 2026',
          'Their referrals overlap',
          'Their plans overlap',
          'Both are being assessed',
          'They have different lead workers',
        ],
      )
      assert.equal((await db.selectFrom('person_merge').select('id').execute()).length, 0)
    }))

  test('is refused where the record kept would say that somebody died before they were born', () =>
    withDatabase(async db => {
      const { leo, second, manager } = await twoLeos(db)
      await db
        .updateTable('person')
        .set({ date_of_birth: '2020-02-02', died_on: '2021-01-01' })
        .where('id', '=', second)
        .execute()
      const { refusals } = await merge(db, manager, leo, second, { kept_id: leo, birth: leo })
      assert.deepEqual(refusals, [
        { field: 'kept_id', says: 'They would have died before they were born: correct the dates first' },
      ])
    }))

  test('a merge of one of them that somebody else changed meanwhile is not done unseen', () =>
    withDatabase(async db => {
      const { leo, second, manager } = await twoLeos(db)
      const given = { params: { person: leo, other: second }, values: { kept_id: leo } as never, seen_version: 1 }
      await assert.rejects(doing(db, manager, NOW, mergePeople, given), /changed since/)
    }))

  test('is for those who may open both', () =>
    withDatabase(async db => {
      const { leo, second, dan, priya } = await twoLeos(db)
      await assert.rejects(merge(db, priya, leo, second, { kept_id: leo }), NotAllowed)
      await assert.rejects(merge(db, dan, leo, second, { kept_id: leo }), NotAllowed)
      await anInvolvement(db, second, priya)
      done(await merge(db, dan, leo, second, { kept_id: leo }))
    }))
})

describe('who may open what two records became', () => {
  const opens = async (db: Db, actor: Parameters<typeof reachOf>[1], person: string) => {
    const [reach] = await reachOf(db, actor, [person])
    return reach && allows('record.read', actor.role, reach)
  }

  test('only those who could open both: a restriction on either is a restriction on the kept one, with the same list', () =>
    withDatabase(async db => {
      const { leo, second, manager, priya } = await twoLeos(db)
      await restrict(db, second, [manager.worker_id])
      const { merge_id } = done(await merge(db, manager, leo, second, { kept_id: leo }))
      assert.equal(await opens(db, priya, leo), 'hidden')
      assert.equal(await opens(db, manager, leo), 'yes')
      done(await split(db, manager, leo, merge_id))
      assert.equal(await opens(db, priya, leo), 'yes')
    }))

  test('nothing left under the other number is open either', () =>
    withDatabase(async db => {
      const { leo, second, manager } = await twoLeos(db)
      await restrict(db, leo, [manager.worker_id])
      done(await merge(db, manager, leo, second, { kept_id: leo }))
      const closed = await db.selectFrom('restriction').select('person_id').where('person_id', '=', second).execute()
      assert.equal(closed.length, 1)
    }))

  test('somebody with a conflict of interest about either has one about both', () =>
    withDatabase(async db => {
      const { leo, second, manager, dan } = await twoLeos(db)
      await db
        .insertInto('conflict_of_interest')
        .values({ worker_id: dan.worker_id, person_id: second, relation: 'friend', declared_on: '2026-01-01' })
        .execute()
      done(await merge(db, manager, leo, second, { kept_id: leo }))
      assert.equal(await opens(db, dan, leo), 'hidden')
    }))

  test('leave to open one by name is not leave to open the other', () =>
    withDatabase(async db => {
      const { leo, second, manager } = await twoLeos(db)
      const inspector = await aWorker(db, 'inspector')
      const grant = {
        worker_id: inspector.worker_id,
        person_id: second,
        purpose: 'Sample',
        start_at: '2026-01-01T00:00:00Z',
        end_at: '2200-01-01T00:00:00Z',
      }
      await db.insertInto('access_grant').values(grant).execute()
      done(await merge(db, manager, leo, second, { kept_id: leo }))
      assert.equal(await opens(db, inspector, leo), 'hidden')
    }))

  test('a sealed record is joined to none, and two restricted unlike each other wait until they are alike', () =>
    withDatabase(async db => {
      const { leo, second } = await twoLeos(db)
      const director = await aWorker(db, 'director')
      await restrict(db, leo, [director.worker_id], 'sealed')
      const sealed = await merge(db, director, leo, second, { kept_id: leo })
      assert.match(sealed.refusals?.[0]?.says ?? '', /^One of them is sealed/)
      await db.updateTable('restriction').set({ level: 'restricted' }).execute()
      await restrict(db, second, [director.worker_id, (await aWorker(db)).worker_id])
      const unlike = await merge(db, director, leo, second, { kept_id: leo })
      assert.match(unlike.refusals?.[0]?.says ?? '', /^Both are restricted, and not alike/)
    }))
})

describe('taking apart two records merged in error', () => {
  const merged = async (db: Db) => {
    const known = await twoLeos(db)
    const alias = await insertName(db, { person_id: known.second, kind: 'alias', forename: 'Lee', surname: 'Brook' })
    const { merge_id } = done(await merge(db, known.manager, known.leo, known.second, { kept_id: known.leo }))
    return { ...known, alias, merge_id }
  }

  test('leaves each found by its own names alone', () =>
    withDatabase(async db => {
      const { leo, second, manager, merge_id } = await merged(db)
      const named = async () =>
        (await sql<{ person_id: string }>`select person_id from person_word where word = 'brook'`.execute(db)).rows.map(
          row => row.person_id,
        )
      assert.deepEqual(await named(), [leo])
      done(await split(db, manager, leo, merge_id))
      assert.deepEqual(await named(), [second])
    }))

  test('is refused while something was done since with what would go back, and says what', () =>
    withDatabase(async db => {
      const { leo, manager, merge_id, contact, alias } = await merged(db)
      await sql`select set_config('app.now', '2026-11-17T09:00:00.000Z', true)`.execute(db)
      await db.updateTable('person_name').set({ surname: 'Brooke' }).where('id', '=', alias).execute()
      await db
        .insertInto('contact_check')
        .values({
          contact_id: contact,
          person_id: leo,
          agency: 'police',
          basis: 'consent',
          question: 'Known?',
          status: 'asked',
          asked_at: '2026-11-17T09:00:00.000Z',
        })
        .execute()
      const { refusals } = await split(db, manager, leo, merge_id)
      assert.match(
        refusals?.[0]?.says ?? '',
        /other name changed Tue 17 Nov 2026; check asked of an agency added Tue 17 Nov 2026/,
      )
    }))

  test('takes it along when somebody says that it goes back too, as it is now', () =>
    withDatabase(async db => {
      const { leo, second, manager, merge_id, contact, alias } = await merged(db)
      await sql`select set_config('app.now', '2026-11-17T09:00:00.000Z', true)`.execute(db)
      await db.updateTable('person_name').set({ surname: 'Brooke' }).where('id', '=', alias).execute()
      const check = await db
        .insertInto('contact_check')
        .values({
          contact_id: contact,
          person_id: leo,
          agency: 'police',
          basis: 'consent',
          question: 'Known?',
          status: 'asked',
          asked_at: '2026-11-17T09:00:00.000Z',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      done(await split(db, manager, leo, merge_id, ['goes_back']))
      const name = await db
        .selectFrom('person_name')
        .select(['person_id', 'surname'])
        .where('id', '=', alias)
        .executeTakeFirstOrThrow()
      assert.deepEqual(name, { person_id: second, surname: 'Brooke' })
      const asked = await db
        .selectFrom('contact_check')
        .select('person_id')
        .where('id', '=', check.id)
        .executeTakeFirstOrThrow()
      assert.equal(asked.person_id, second)
    }))

  test('leaves what was recorded since about the kept one with the kept one', () =>
    withDatabase(async db => {
      const { leo, manager, merge_id } = await merged(db)
      await sql`select set_config('app.now', '2026-11-17T09:00:00.000Z', true)`.execute(db)
      const later = await aContact(db, leo)
      done(await split(db, manager, leo, merge_id))
      const stays = await db.selectFrom('contact').select('person_id').where('id', '=', later).executeTakeFirstOrThrow()
      assert.equal(stays.person_id, leo)
    }))

  test('is done once, and is not for somebody else’s record', () =>
    withDatabase(async db => {
      const { leo, ava, manager, merge_id } = await merged(db)
      await assert.rejects(split(db, manager, ava, merge_id), NotFound)
      done(await split(db, manager, leo, merge_id))
      await assert.rejects(split(db, manager, leo, merge_id), NotFound)
    }))
})

describe('saying that two people are two', () => {
  test('is said once, of two', () =>
    withDatabase(async db => {
      const { leo, second, manager } = await twoLeos(db)
      const say = (person: string, other: string) =>
        doing(db, manager, NOW, tellApart, { params: { person, other }, values: { reason: 'Cousins of one name.' } })
      done(await say(leo, second))
      assert.match((await say(second, leo)).refusals?.[0]?.says ?? '', /has said so already: “Cousins of one name\.”/)
      await assert.rejects(say(leo, leo), NotFound)
    }))
})
