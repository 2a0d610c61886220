import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anInvolvement, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { doing, done, inNeed } from '../../../test/in-need.ts'
import type { Actor } from '../../access/actor.ts'
import { NotAllowed } from '../conditions.ts'
import type { Db } from '../database.ts'
import { correctServiceGiven } from './correct-service.act.ts'
import { endServiceGiven } from './end-service.act.ts'
import { putServiceGivenAside } from './put-service-aside.act.ts'
import { recordServiceGiven } from './record-service-given.act.ts'
import { earlierServices, findService, servicesInError, servicesOf } from './service-given.store.ts'

const NOW = '2026-05-20T10:00:00.000Z'
const CLUB = {
  what: 'Breakfast club',
  provider: 'Hill Street School',
  start_on: '2026-05-04',
  end_on: null as string | null,
  what_changed: null,
}

/** Leo goes to breakfast club from 4 May, as Priya records it. */
const received = async (db: Db) => {
  const family = await inNeed(db)
  const given = { params: { person: family.leo }, values: CLUB }
  const { id } = done(await doing(db, family.priya, NOW, recordServiceGiven, given))
  return { ...family, id, params: { service: id } }
}
const ending = (db: Db, actor: Actor, service: string, end_on = '2026-05-18') =>
  doing(db, actor, NOW, endServiceGiven, {
    params: { service },
    values: { end_on, ended_because: 'He eats with nana now.', what_changed: 'Not hungry at nursery.' },
  })
const correcting = (db: Db, actor: Actor, service: string, some: Partial<typeof CLUB & { ended_because: string }>) =>
  doing(db, actor, NOW, correctServiceGiven, {
    params: { service },
    values: { ...CLUB, ended_because: null, ...some, reason: 'It began a week later.' },
  })
const linesOf = async (db: Db) =>
  (
    await db
      .selectFrom('chronology_entry')
      .select(['on_date', 'says'])
      .where('kind', '=', 'service')
      .where('voided_at', 'is', null)
      .orderBy('on_date')
      .execute()
  ).map(line => `${line.on_date} ${line.says}`)

describe('help a child receives', () => {
  test('ends on a day, for a reason, and tells the chronology', () =>
    withDatabase(async db => {
      const { priya, leo, id } = await received(db)
      done(await ending(db, priya, id))
      const [service] = await servicesOf(db, leo)
      assert.deepEqual(
        [service?.end_on, service?.ended_because, service?.what_changed],
        ['2026-05-18', 'He eats with nana now.', 'Not hungry at nursery.'],
      )
      assert.deepEqual(await linesOf(db), [
        '2026-05-04 Help began: Breakfast club, from Hill Street School',
        '2026-05-18 Help ended: Breakfast club, from Hill Street School. He eats with nana now.',
      ])
    }))
  test('ends once, and not before it began', () =>
    withDatabase(async db => {
      const { priya, id } = await received(db)
      const early = await ending(db, priya, id, '2026-05-01')
      assert.match(early.refusals?.[0]?.says ?? '', /began on Mon 4 May 2026/)
      done(await ending(db, priya, id))
      const again = await ending(db, priya, id)
      assert.match(again.refusals?.[0]?.says ?? '', /ended on Mon 18 May 2026, as it is recorded: correct the record/)
    }))
  test('is corrected: the old record is kept with who, when and why, and read from the new', () =>
    withDatabase(async db => {
      const { priya, leo, id } = await received(db)
      const now = done(await correcting(db, priya, id, { start_on: '2026-05-11' }))
      const [service, ...others] = await servicesOf(db, leo)
      assert.deepEqual([service?.id, service?.start_on, others.length], [now.id, '2026-05-11', 0])
      const [earlier] = service ? await earlierServices(db, service) : []
      assert.deepEqual(
        [earlier?.id, earlier?.start_on, earlier?.put_aside],
        [id, '2026-05-04', { at: earlier?.put_aside?.at, by: 'Priya Shah', because: 'It began a week later.' }],
      )
      assert.deepEqual(await linesOf(db), ['2026-05-11 Help began: Breakfast club, from Hill Street School'])
    }))
  test('is put aside when it was recorded in error, and does not count', () =>
    withDatabase(async db => {
      const { dan, leo, id, params } = await received(db)
      const values = { mistake: 'wrong_child', because: 'Meant for Ava.' } as const
      done(await doing(db, dan, NOW, putServiceGivenAside, { params, values }))
      assert.deepEqual([await servicesOf(db, leo), await linesOf(db)], [[], []])
      assert.equal(
        (await servicesInError(db, leo))[0]?.put_aside?.because,
        "On the wrong child's record. Meant for Ava.",
      )
      assert.equal((await findService(db, id)).put_aside?.by, 'Dan Moore')
    }))
})

describe('a correction of help is refused', () => {
  test('when nothing is different', () =>
    withDatabase(async db => {
      const { priya, id } = await received(db)
      assert.match((await correcting(db, priya, id, {})).refusals?.[0]?.says ?? '', /Nothing is different/)
    }))
  test('when it says why it ended and not when', () =>
    withDatabase(async db => {
      const { priya, id } = await received(db)
      const { refusals } = await correcting(db, priya, id, { ended_because: 'It closed.' })
      assert.equal(refusals?.[0]?.field, 'end_on-day')
    }))
  test('once the record was put aside', () =>
    withDatabase(async db => {
      const { priya, id } = await received(db)
      done(await correcting(db, priya, id, { provider: 'The nursery' }))
      assert.match((await correcting(db, priya, id, {})).refusals?.[0]?.says ?? '', /put aside meanwhile/)
      assert.match((await ending(db, priya, id)).refusals?.[0]?.says ?? '', /put aside meanwhile/)
    }))
  test('to a second worker who did not record it, and to a worker from elsewhere', () =>
    withDatabase(async db => {
      const { team_id, leo, id } = await received(db)
      const sam = await aWorker(db, 'social_worker', { team_id })
      await anInvolvement(db, leo, sam, { is_lead: false })
      const { refusals } = await correcting(db, sam, id, { provider: 'The nursery' })
      assert.match(refusals?.[0]?.says ?? '', /ask one of them/)
      await assert.rejects(correcting(db, await aWorker(db), id, { provider: 'The nursery' }), NotAllowed)
    }))
})
