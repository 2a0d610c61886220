import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../../test/an-improvement.ts'
import { aChild, aReferral, aWorker } from '../../../../test/builders.ts'
import { type Site, withSite } from '../../../../test/site.ts'

const programme = (work: (given: Site & { item: string; href: string }) => Promise<void>) =>
  withSite(async site => {
    const { item } = await anImprovement(site.db)
    await work({ ...site, item, href: `/improvement/${item}` })
  })

const dated = (name: string, day: string, month: string, year: string) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})

describe('the improvement programme', () => {
  test('says how one comes to be, while there is none', () =>
    withSite(async ({ as, db }) => {
      const seen = await (await as(await aWorker(db, 'director'))).get('/improvement')
      assert.match(seen.text, /There is no programme yet. It begins when somebody accepts an inspection report/)
    }))

  test('is followed from the inspectors’ words to the children behind a figure', () =>
    programme(async ({ as, db, href }) => {
      const director = await aWorker(db, 'director', { full_name: 'Diana Holt' })
      const diana = await as(director)
      const [leo, ava] = [await aChild(db), await aChild(db, { forename: 'Ava' })]
      await aReferral(db, leo, { referral_on: '2025-09-01', close_on: '2025-10-01', close_reason: 'RC1' })
      await aReferral(db, leo)
      await aReferral(db, ava)
      const choose = await diana.get(`${href}/measures/new`)
      assert.match(choose.text, /Suggested by what it is about the front door Children are referred again/)
      assert.match((await diana.get(`${href}/measures/new?q=visits`)).text, /No measure has these words|seen in time/)
      assert.match(
        (await diana.get(`${href}/measures/new/FD7`)).text,
        /At the inspection .* Today 50%|At the inspection/,
      )
      const attached = await diana.post(`${href}/measures/new/FD7`, {
        ...dated('baseline_on', '25', '7', '2025'),
        ...dated('target_on', '31', '3', '2027'),
        target: '20',
        why: 'Children come back',
      })
      assert.equal(attached.location, `${href}#measures`)
      const item = await diana.get(href)
      assert.match(item.text, /“How thresholds are understood and applied at the front door.”/)
      assert.match(item.html, /href="\/measures\/FD7"/)
      assert.match(item.text, /Target 20%/)
      assert.match((await diana.get('/improvement')).text, /\(target 20%\)/)
    }))

  test('keeps an action’s old date in sight, and what shows that it was done', () =>
    programme(async ({ as, db, href }) => {
      const director = await aWorker(db, 'director', { full_name: 'Diana Holt' })
      const diana = await as(director)
      const owner_id = director.worker_id
      const what = 'Brief every school'
      const missing = await diana.post(`${href}/actions/new`, { what, ...dated('due_on', '30', '9', '2026') })
      assert.equal(missing.status, 422)
      assert.match(missing.html, /Brief every school<\/textarea>/)
      await diana.post(`${href}/actions/new`, { what, owner_id, ...dated('due_on', '30', '9', '2026') })
      assert.match((await diana.get('/improvement')).text, /Behind 1 action is more than four weeks late/)
      const { id } = await db.selectFrom('improvement_action').select('id').executeTakeFirstOrThrow()
      const because = 'Two schools could not meet'
      await diana.post(`${href}/actions/${id}/redate`, { because, ...dated('due_on', '11', '12', '2026') })
      assert.match(
        (await diana.get(href)).text,
        /given another date once Wed 30 Sep 2026 moved Sun 22 Nov: Two schools could not meet/,
      )
      await diana.post(`${href}/actions/${id}/done`, {
        evidence: '22 records seen',
        ...dated('done_on', '16', '11', '2026'),
      })
      const done = await diana.get(href)
      assert.match(done.text, /Actions complete/)
      assert.match(done.text, /Shown by: 22 records seen/)
    }))

  test('shows what a person says beside what the record suggests', () =>
    programme(async ({ as, db, href }) => {
      const diana = await as(await aWorker(db, 'director', { full_name: 'Diana Holt' }))
      const edit = await diana.get(`${href}/edit`)
      assert.match(edit.text, /The record suggests white : no action has been agreed yet/)
      assert.doesNotMatch(edit.html, /value="B"/)
      assert.match((await diana.post(`${href}/edit`, { rag: 'G' })).text, /Say why it is green/)
      assert.equal((await diana.post(`${href}/edit`, { rag: 'B', rag_because: 'x' })).status, 422)
      await diana.post(`${href}/edit`, { rag: 'G', rag_because: 'Agreed with partners in May' })
      assert.match(
        (await diana.get('/improvement')).text,
        /Diana Holt says green \(the record suggests white\): Agreed with partners in May/,
      )
    }))

  test('is filtered by status and owner, from the address', () =>
    programme(async ({ as, db }) => {
      const diana = await as(await aWorker(db, 'director'))
      await anImprovement(db, { start_on: '2019-07-01', end_on: '2019-07-12' })
      assert.match((await diana.get('/improvement?status=not_started')).text, /Inspection, Mon 14 to Fri 25 Jul 2025/)
      assert.match((await diana.get('/improvement?status=behind')).text, /Nothing in the programme matches/)
    }))

  test('is read by those who do the work, and changed by those who answer for it', () =>
    programme(async ({ as, db, href }) => {
      for (const role of ['social_worker', 'team_manager', 'lead_member', 'inspector'] as const) {
        const reader = await as(await aWorker(db, role))
        const item = await reader.get(href)
        assert.equal(item.status, 200, role)
        assert.doesNotMatch(item.html, /Add an action/)
        for (const page of ['edit', 'actions/new', 'measures/new', 'measures/new/FD7'])
          assert.equal((await reader.get(`${href}/${page}`)).status, 403, `${role} ${page}`)
      }
      const officer = await as(await aWorker(db, 'contact_officer'))
      assert.equal((await officer.get('/improvement')).status, 403)
    }))

  test('knows no item that is not there', () =>
    withSite(async ({ as, db }) => {
      const diana = await as(await aWorker(db, 'director'))
      for (const id of ['00000000-0000-4000-8000-000000000000', 'x'])
        for (const page of ['', '/edit', '/actions/new', '/measures/new', '/measures/new/FD7'])
          assert.equal((await diana.get(`/improvement/${id}${page}`)).status, 404, page)
    }))
})
