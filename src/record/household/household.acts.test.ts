import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, anInvolvement, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Actor } from '../../access/actor.ts'
import { nameActor } from '../../access/as-worker.store.ts'
import { perform } from '../../practice/perform.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { householdOf } from './household.store.ts'
import type { moveOutForm } from './membership.form.ts'
import { membershipsOf } from './membership.store.ts'
import { moveIn } from './move-in.act.ts'
import { moveOut } from './move-out.act.ts'
import { putBack } from './put-back.act.ts'

type Left = ValuesOf<typeof moveOutForm>

const TODAY = '2026-11-22'
const left: Left = {
  what: 'ended',
  end_on: '2026-11-20',
  end_reason: 'Asked to leave after the police were called.',
  ends_address: null,
  reason: null,
}
const mistake: Left = { ...left, what: 'mistake', end_on: null, end_reason: null, reason: 'wrong_facts' }

/** Leo, held by Priya, at home with his mother Sarah and her partner Mark. */
const marshHome = async (db: Db) => {
  const priya = await aWorker(db, 'social_worker', { full_name: 'Priya Shah' })
  const leo = await aChild(db)
  const sarah = await aChild(db, { forename: 'Sarah', date_of_birth: '1994-03-09', sex: 'F' })
  const mark = await aChild(db, { forename: 'Mark', surname: 'Dunn', date_of_birth: '1990-03-09', sex: 'M' })
  await anInvolvement(db, leo, priya)
  const { id } = await db
    .insertInto('family_group')
    .values({ name: 'Marsh household' })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const person_id of [leo, sarah, mark])
    await db.insertInto('family_member').values({ family_group_id: id, person_id, start_on: '2024-02-02' }).execute()
  await db.insertInto('relationship').values({ from_person: sarah, to_person: leo, type: 'mother' }).execute()
  return { priya, leo, sarah, mark }
}

const as = async (db: Db, actor: Actor) => {
  await nameActor(db, actor)
  return { actor, now: `${TODAY}T10:00:00.000Z`, today: TODAY }
}
const memberOf = async (db: Db, leo: string, forename: string) => {
  const found = (await membershipsOf(db, leo, TODAY)).find(member => member.forename === forename)
  assert.ok(found, `${forename} is in the household`)
  return found
}
const out = async (db: Db, actor: Actor, person: string, member: string, values = left, seen: number | null = null) =>
  perform(db, await as(db, actor), moveOut, { params: { person, member }, values, seen_version: seen })
const back = async (db: Db, actor: Actor, person: string, member: string) =>
  perform(db, await as(db, actor), putBack, { params: { person, member }, values: { reason: 'He only works away.' } })
const into = async (db: Db, actor: Actor, person: string, other_id: string, start_on = '2026-11-21') =>
  perform(db, await as(db, actor), moveIn, { params: { person }, values: { other_id, start_on } })
const atHome = async (db: Db, leo: string) => (await householdOf(db, leo, TODAY)).map(({ forename }) => forename).sort()
const told = async (db: Db, person: string) =>
  (
    await db
      .selectFrom('chronology_entry')
      .select('says')
      .where('person_id', '=', person)
      .where('voided_at', 'is', null)
      .orderBy('id')
      .execute()
  ).map(({ says }) => says)

describe('somebody who moved out of a household', () => {
  test('no longer lives there, and stays on its list with until when and why', () =>
    withDatabase(async db => {
      const { priya, leo } = await marshHome(db)
      const mark = await memberOf(db, leo, 'Mark')
      await out(db, priya, leo, mark.id)
      assert.deepEqual(await atHome(db, leo), ['Sarah'])
      const now = await memberOf(db, leo, 'Mark')
      assert.deepEqual([now.lives_here, now.end_on, now.end_reason], [false, '2026-11-20', left.end_reason])
    }))

  test('is told in the chronology by what they are to the child, never by name', () =>
    withDatabase(async db => {
      const { priya, leo } = await marshHome(db)
      await out(db, priya, leo, (await memberOf(db, leo, 'Sarah')).id)
      await out(db, priya, leo, (await memberOf(db, leo, 'Mark')).id)
      assert.deepEqual(await told(db, leo), ['Mother moved out of the home', 'Somebody moved out of the home'])
    }))

  test('leaves the address recorded for them too, where that is said', () =>
    withDatabase(async db => {
      const { priya, leo, mark } = await marshHome(db)
      const home = { person_id: mark, lines: '4 Hill Street', postcode: 'AL1 4QX', start_on: '2024-02-02' }
      await db.insertInto('person_address').values(home).execute()
      const member = await memberOf(db, leo, 'Mark')
      await out(db, priya, leo, member.id, { ...left, ends_address: true })
      const address = await db.selectFrom('person_address').select('end_on').executeTakeFirstOrThrow()
      assert.equal(address.end_on, '2026-11-20')
    }))

  test('cannot have left before they came, nor twice', () =>
    withDatabase(async db => {
      const { priya, leo } = await marshHome(db)
      const { id } = await memberOf(db, leo, 'Mark')
      const early = await out(db, priya, leo, id, { ...left, end_on: '2024-01-01' })
      assert.match(early.refusals?.[0]?.says ?? '', /came to live here on Fri 2 Feb 2024/)
      await out(db, priya, leo, id)
      const twice = await out(db, priya, leo, id)
      assert.match(twice.refusals?.[0]?.says ?? '', /recorded as having moved out on Fri 20 Nov 2026/)
    }))

  test('and never lived there is put aside, and is on no list', () =>
    withDatabase(async db => {
      const { priya, leo } = await marshHome(db)
      const { id } = await memberOf(db, leo, 'Mark')
      await out(db, priya, leo, id, mistake)
      assert.deepEqual(
        (await membershipsOf(db, leo, TODAY)).map(({ forename }) => forename),
        ['Leo', 'Sarah'],
      )
      const again = await out(db, priya, leo, id, mistake)
      assert.match(again.refusals?.[0]?.says ?? '', /put this entry aside as a mistake already/)
    }))

  test('is not ended over what somebody else recorded meanwhile', () =>
    withDatabase(async db => {
      const { priya, leo } = await marshHome(db)
      const { id } = await memberOf(db, leo, 'Mark')
      await out(db, priya, leo, id, left, 1)
      await assert.rejects(out(db, priya, leo, id, left, 1), /changed since it was looked at/)
    }))

  test('is not found in another household, nor ended by a worker who does not hold the child', () =>
    withDatabase(async db => {
      const { priya, leo } = await marshHome(db)
      const stranger = await aChild(db, { forename: 'Ada' })
      await anInvolvement(db, stranger, priya)
      const { id } = await memberOf(db, leo, 'Mark')
      await assert.rejects(out(db, priya, stranger, id), { name: 'Error' })
      await assert.rejects(out(db, await aWorker(db), leo, id), /not one of those you work with/)
    }))
})

describe('somebody who did not move out after all', () => {
  test('lives there as before, and the ending is kept with the reason', () =>
    withDatabase(async db => {
      const { priya, leo } = await marshHome(db)
      const { id } = await memberOf(db, leo, 'Mark')
      await out(db, priya, leo, id)
      await back(db, priya, leo, id)
      assert.deepEqual(await atHome(db, leo), ['Mark', 'Sarah'])
      const now = await memberOf(db, leo, 'Mark')
      assert.deepEqual([now.start_on, now.end_on], ['2024-02-02', null])
      const kept = await db.selectFrom('family_member').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      assert.deepEqual([kept.end_on, kept.void_reason], ['2026-11-20', 'He only works away.'])
      assert.deepEqual(await told(db, leo), [])
    }))

  test('is refused for one who has not moved out, was put back already, or has moved back in since', () =>
    withDatabase(async db => {
      const { priya, leo, mark } = await marshHome(db)
      const { id } = await memberOf(db, leo, 'Mark')
      const says = async () => (await back(db, priya, leo, id)).refusals?.[0]?.says ?? ''
      assert.match(await says(), /recorded as living here/)
      await out(db, priya, leo, id)
      await into(db, priya, leo, mark)
      assert.match(await says(), /living here again since Sat 21 Nov 2026/)
      const sarah = await memberOf(db, leo, 'Sarah')
      await out(db, priya, leo, sarah.id)
      await back(db, priya, leo, sarah.id)
      assert.match((await back(db, priya, leo, sarah.id)).refusals?.[0]?.says ?? '', /put aside already/)
    }))
})

describe('somebody who moved in', () => {
  test('lives there from that day; their earlier time there stays on the list', () =>
    withDatabase(async db => {
      const { priya, leo, sarah } = await marshHome(db)
      await out(db, priya, leo, (await memberOf(db, leo, 'Sarah')).id)
      await into(db, priya, leo, sarah)
      const times = (await membershipsOf(db, leo, TODAY)).filter(({ forename }) => forename === 'Sarah')
      assert.deepEqual(
        times.map(({ start_on, end_on }) => [start_on, end_on]),
        [
          ['2026-11-21', null],
          ['2024-02-02', '2026-11-20'],
        ],
      )
      assert.deepEqual(await told(db, leo), ['Mother moved out of the home', 'Mother moved into the home'])
    }))

  test('cannot live there already, nor have come back before they left', () =>
    withDatabase(async db => {
      const { priya, leo, sarah } = await marshHome(db)
      assert.match((await into(db, priya, leo, sarah)).refusals?.[0]?.says ?? '', /living here already/)
      assert.match((await into(db, priya, leo, leo)).refusals?.[0]?.says ?? '', /Choose somebody else/)
      await out(db, priya, leo, (await memberOf(db, leo, 'Sarah')).id)
      const early = await into(db, priya, leo, sarah, '2026-11-19')
      assert.match(early.refusals?.[0]?.says ?? '', /moved out on Fri 20 Nov 2026/)
    }))
})
