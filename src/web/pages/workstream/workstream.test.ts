import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../../test/an-improvement.ts'
import { aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'

const SCOPE = 'From the first call to the decision.'

describe('the workstreams of the programme', () => {
  test('are none until one is added, and then stand on the programme’s page with where each stands', () =>
    withSite(async ({ as, db }) => {
      const { item } = await anImprovement(db)
      const director = await aWorker(db, 'director', { full_name: 'Diana Holt' })
      const diana = await as(director)
      assert.match((await diana.get('/improvement')).text, /There are none yet. A workstream gathers improvements/)
      assert.match((await diana.get(`/improvement/${item}/workstream`)).text, /There is no workstream yet/)
      const people = { sponsor_id: director.worker_id, lead_id: director.worker_id }
      const missing = await diana.post('/improvement/workstreams/new', { name: 'The front door', ...people })
      assert.match(missing.text, /Say what it covers/)
      assert.match(missing.html, /value="The front door"/)
      const added = await diana.post('/improvement/workstreams/new', {
        name: 'The front door',
        scope: SCOPE,
        ...people,
      })
      const href = added.location ?? ''
      assert.match((await diana.get(href)).text, /No improvement is in this workstream yet/)
      const workstream_id = href.split('/').at(-1) ?? ''
      await diana.post(`/improvement/${item}/workstream`, { workstream_id })
      await db
        .insertInto('improvement_action')
        .values({ improvement_item_id: item, what: 'Brief every school', due_on: '2026-11-20' })
        .execute()
      const seen = await diana.get(href)
      assert.match(seen.text, /amber Number 1 is at risk\./)
      assert.match(seen.text, /Actions late 1 action .* Brief every school/)
      assert.match(
        (await diana.get('/improvement')).text,
        /The front door amber Number 1 is at risk\. 1 in The front door 1 Diana Holt/,
      )
      assert.match((await diana.get(`/improvement/${item}`)).text, /Workstream The front door/)
    }))

  test('filter the programme, and what is in none is found', () =>
    withSite(async ({ as, db }) => {
      await anImprovement(db)
      const worker = await aWorker(db, 'director')
      const { id } = await db
        .insertInto('workstream')
        .values({ name: 'Leadership', scope: SCOPE, sponsor_id: worker.worker_id, lead_id: worker.worker_id })
        .returning('id')
        .executeTakeFirstOrThrow()
      const diana = await as(worker)
      assert.match((await diana.get(`/improvement?workstream=${id}`)).text, /Nothing in the programme matches/)
      const none = (await diana.get('/improvement?workstream=none')).text
      assert.match(none, /1 improvement is in no workstream yet/)
      assert.match(none, /How thresholds are understood/)
    }))

  test('say what the adviser reports of each, as the adviser filed it in the form', () =>
    withSite(async ({ as, db }) => {
      const { worker_id } = await aWorker(db, 'director')
      const [id, other] = await Promise.all(
        ['The front door', 'Leadership'].map(async name => {
          const row = { name, scope: SCOPE, sponsor_id: worker_id, lead_id: worker_id }
          return (await db.insertInto('workstream').values(row).returning('id').executeTakeFirstOrThrow()).id
        }),
      )
      const adviser = await as(await aWorker(db, 'improvement_adviser', { full_name: 'Adaeze Fenwick' }))
      assert.match(
        (await adviser.get(`/improvement/workstreams/${id}`)).text,
        /No report of the adviser speaks of this/,
      )
      const form = await adviser.get('/adviser-reports/new')
      assert.match(form.text, /Each workstream \(optional\) The front door .* Leadership/)
      const filed = await adviser.post('/adviser-reports/new', {
        'from_on-day': '1',
        'from_on-month': '4',
        'from_on-year': '2026',
        'to_on-day': '30',
        'to_on-month': '9',
        'to_on-year': '2026',
        says: 'The front door is safer than it was a year ago.',
        'workstream_views[0][workstream_id]': id ?? '',
        'workstream_views[0][shows]': 'better',
        'workstream_views[0][says]': 'The lead knows each call.',
        'workstream_views[1][workstream_id]': other ?? '',
        recommendation: 'continue',
        because: 'It holds.',
      })
      const report = await adviser.get(filed.location ?? '')
      assert.match(report.text, /Each workstream 1 view The front door practice is better The lead knows each call/)
      const member = await as(await aWorker(db, 'lead_member'))
      const seen = await member.get(`/improvement/workstreams/${id}`)
      assert.match(
        seen.text,
        /What the adviser says 1 report Report to Wed 30 Sep 2026 practice is better The lead knows/,
      )
      assert.match((await member.get(`/improvement/workstreams/${other}`)).text, /No report of the adviser speaks/)
      assert.match((await member.get('/adviser-reports')).text, /The front door: practice is better/)
    }))

  test('are changed by those who answer for the programme, and read by the rest', () =>
    withSite(async ({ as, db }) => {
      const { item } = await anImprovement(db)
      const { worker_id } = await aWorker(db, 'director')
      const { id } = await db
        .insertInto('workstream')
        .values({ name: 'Leadership', scope: SCOPE, sponsor_id: worker_id, lead_id: worker_id })
        .returning('id')
        .executeTakeFirstOrThrow()
      const member = await as(await aWorker(db, 'lead_member'))
      const seen = await member.get(`/improvement/workstreams/${id}`)
      assert.equal(seen.status, 200)
      assert.doesNotMatch(seen.html, /Change the workstream/)
      for (const path of ['workstreams/new', `workstreams/${id}/edit`, `${item}/workstream`])
        assert.equal((await member.get(`/improvement/${path}`)).status, 403, path)
      assert.equal((await member.get('/improvement/workstreams/x')).status, 404)
    }))
})
