import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, anAssessment, aReferral, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import { runClocks } from '../../../clocks/clock-run.store.ts'
import { MEASURES } from '../../../measures/index.ts'
import type { Db } from '../../../record/database.ts'

const assessed = async (db: Db) => {
  const worker = await aWorker(db)
  const manager = await aWorker(db, 'team_manager')
  const leo = await aChild(db)
  await anAssessment(db, leo, await aReferral(db, leo), worker, {
    authorised_on: '2026-05-08',
    authorised_by: manager.worker_id,
  })
  await runClocks(db, [leo])
}

describe('the list of measures', () => {
  test('shows every measure by area, with today’s figure, what stands behind it, and those not yet with why', () =>
    withSite(async ({ db, as }) => {
      await assessed(db)
      const { text, html } = await (await as(await aWorker(db, 'director'))).get('/measures')
      for (const measure of MEASURES) assert.ok(html.includes(`href="/measures/${measure.id}"`), measure.id)
      assert.match(text, /The front door .* Assessment .* Children in need/)
      assert.match(text, /within 45 working days of starting AS1, good is high 100% 1 of 1/)
      assert.match(text, /not applicable/)
      assert.match(text, /CI7 Not yet: The record does not yet say/)
    }))

  test('says where each stands against its target for the year', () =>
    withSite(async ({ db, as }) => {
      await assessed(db)
      await db.insertInto('measure_target').values({ measure: 'AS1', year: 2027, target: 85 }).execute()
      const { text } = await (await as(await aWorker(db, 'director'))).get('/measures')
      assert.match(text, /100% 1 of 1 On target target 85%/)
    }))

  test('changes with the period', () =>
    withSite(async ({ db, as }) => {
      await assessed(db)
      const director = await as(await aWorker(db, 'director'))
      assert.match((await director.get('/measures?period=month')).text, /of starting AS1, good is high not applicable/)
      assert.match((await director.get('/measures?period=year_to_date')).text, /of starting AS1, good is high 100%/)
    }))

  test('shows the lead member no figure that rests on fewer than six children', () =>
    withSite(async ({ db, as }) => {
      await assessed(db)
      const { text } = await (await as(await aWorker(db, 'lead_member'))).get('/measures')
      assert.match(text, /AS1, good is high too few to show/)
      assert.doesNotMatch(text, /1 of 1/)
    }))
})

describe('setting a target', () => {
  const given = { year: '2027', target: '85', tolerance: '5' }

  test('is shown on the measure from then on', () =>
    withSite(async ({ db, as }) => {
      const head = await as(await aWorker(db, 'head_of_service'))
      const { status, location } = await head.post('/measures/AS1/target', given)
      assert.deepEqual([status, location], [303, '/measures/AS1'])
      const { text } = await head.get('/measures/AS1')
      assert.match(text, /Target 85%/)
    }))

  test('refuses a percentage over 100, and keeps what was typed', () =>
    withSite(async ({ db, as }) => {
      const head = await as(await aWorker(db, 'head_of_service'))
      const { status, text, html } = await head.post('/measures/AS1/target', { ...given, target: '850' })
      assert.equal(status, 422)
      assert.match(text, /cannot be over 100/)
      assert.match(html, /value="850"/)
    }))

  test('is not for a team manager', () =>
    withSite(async ({ db, as }) => {
      const manager = await as(await aWorker(db, 'team_manager'))
      assert.equal((await manager.get('/measures/AS1/target')).status, 403)
    }))
})
