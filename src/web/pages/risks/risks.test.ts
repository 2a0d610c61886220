import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../../test/an-improvement.ts'
import { aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'

const TOLD = {
  what: 'Social workers leave faster than they come.',
  cause: 'Pay next door.',
  mitigation: 'A retention payment.',
  likelihood: '4',
  impact: '4',
  threatens: 'programme',
}

describe('the register of risks', () => {
  test('says what a risk is while there is none', () =>
    withSite(async ({ as, db }) => {
      const seen = await (await as(await aWorker(db, 'lead_member'))).get('/improvement/risks')
      assert.match(seen.text, /No risk has been raised yet\. A risk says what may keep the programme/)
      assert.doesNotMatch(seen.html, /risks\/new/)
    }))

  test('keeps each score with why, and says which risk nobody has looked at for a month', () =>
    withSite(async ({ as, db, at }) => {
      const { item } = await anImprovement(db)
      const worker = await aWorker(db, 'director', { full_name: 'Diana Holt' })
      const diana = await as(worker)
      const missing = await diana.post('/improvement/risks/new', {
        ...TOLD,
        mitigation: '',
        owner_id: worker.worker_id,
      })
      assert.match(missing.text, /Say what is done about it/)
      assert.match(missing.html, /Pay next door\.<\/textarea>/)
      const added = await diana.post('/improvement/risks/new', {
        ...TOLD,
        owner_id: worker.worker_id,
        threatens: `improvement:${item}`,
      })
      const href = added.location ?? ''
      assert.match((await diana.get(href)).text, /Nobody has reviewed it yet.* Score 16, high .* Threatens number 1/)
      await diana.post(`${href}/review`, {
        likelihood: '2',
        impact: '4',
        says: 'Nobody has left since June.',
        escalated_to: 'the improvement board',
      })
      const seen = await diana.get(href)
      assert.match(
        seen.text,
        /was 16 8, medium 2 × 4 Nobody has left since June\. Escalated to the improvement board Diana Holt/,
      )
      assert.match((await diana.get('/improvement/risks')).text, /1 open, 0 high, 0 issues Add a risk/)
      at('2026-12-23T10:42:00.000Z')
      const later = await as(await aWorker(db, 'lead_member'))
      assert.match((await later.get('/improvement/risks')).text, /1 open, 0 high, 0 issues, 1 not reviewed for a month/)
      assert.match(
        (await later.get('/improvement/risks?show=escalated')).text,
        /Escalated to the improvement board, Sun 22 Nov/,
      )
      assert.match((await later.get('/improvement/risks?show=issues')).text, /No risk matches/)
    }))

  test('keeps what was closed, with why, and offers nothing more to do about it', () =>
    withSite(async ({ as, db }) => {
      const worker = await aWorker(db, 'director')
      const diana = await as(worker)
      const { location } = await diana.post('/improvement/risks/new', { ...TOLD, owner_id: worker.worker_id })
      await diana.post(`${location}/close`, {
        'closed_on-day': '22',
        'closed_on-month': '11',
        'closed_on-year': '2026',
        closed_because: 'Pay next door was cut.',
      })
      const seen = await diana.get(location ?? '')
      assert.match(seen.text, /Pay next door was cut\./)
      assert.doesNotMatch(seen.html, /\/review"/)
      assert.match((await diana.get('/improvement/risks')).text, /No risk matches/)
      assert.match((await diana.get('/improvement/risks?show=closed')).text, /closed Sun 22 Nov 2026/)
    }))

  test('stands on the page of the workstream it threatens, and on the programme’s', () =>
    withSite(async ({ as, db }) => {
      await anImprovement(db)
      const worker = await aWorker(db, 'director')
      const { worker_id } = worker
      const { id } = await db
        .insertInto('workstream')
        .values({ name: 'Leadership', scope: 'All of it.', sponsor_id: worker_id, lead_id: worker_id })
        .returning('id')
        .executeTakeFirstOrThrow()
      const diana = await as(worker)
      assert.match((await diana.get(`/improvement/workstreams/${id}`)).text, /No open risk threatens this workstream/)
      await diana.post('/improvement/risks/new', { ...TOLD, owner_id: worker_id, threatens: `workstream:${id}` })
      assert.match(
        (await diana.get(`/improvement/workstreams/${id}`)).text,
        /Social workers leave faster than they come/,
      )
      assert.match((await diana.get('/improvement')).text, /1 open risk/)
      assert.match(
        (await diana.get(`/improvement/risks/new?workstream=${id}`)).html,
        new RegExp(`value="workstream:${id}" (selected|checked)`),
      )
    }))

  test('is written by those who answer for the programme', () =>
    withSite(async ({ as, db }) => {
      const worker = await aWorker(db, 'director')
      const { location } = await (await as(worker)).post('/improvement/risks/new', {
        ...TOLD,
        owner_id: worker.worker_id,
      })
      const member = await as(await aWorker(db, 'lead_member'))
      assert.equal((await member.get(location ?? '')).status, 200)
      for (const path of ['/improvement/risks/new', `${location}/edit`, `${location}/review`, `${location}/close`])
        assert.equal((await member.get(path)).status, 403, path)
      assert.equal((await member.get('/improvement/risks/x')).status, 404)
    }))
})
