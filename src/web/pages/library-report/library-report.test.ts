import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { aWorker } from '../../../../test/builders.ts'
import { sendParts } from '../../../../test/send-parts.ts'
import { type Site, type Visitor, withSite } from '../../../../test/site.ts'
import { readWaiting } from '../../../inspection/library/reports/read-waiting.store.ts'
import { madeReport } from '../../../inspection/read-report/made-report.ts'
import { stopReading } from '../../../inspection/read-report/read-report.ts'

after(stopReading)

const send = ({ app }: Site, who: Visitor, ...files: [string, string | Uint8Array][]) =>
  sendParts(
    app,
    who,
    '/library/reports/new',
    files.map(([filename, bytes]) => ({ name: 'reports', filename, bytes })),
  )

const REPORT: [string, Uint8Array] = ['80999-aldermere-2023-07-31.pdf', madeReport()]

/** A report sent with a file that is none, and where its reading is watched. */
const sent = async (site: Site) => {
  const ann = await site.as(await aWorker(site.db, 'performance_analyst', { full_name: 'Ann Lee' }))
  const reply = await send(site, ann, REPORT, ['notes.txt', 'Some notes'])
  assert.equal(reply.statusCode, 303)
  return { ann, load: String(reply.headers.location) }
}

/** The report's own address, once it is read. */
const addressOf = async ({ db }: Site) => {
  const { id } = await db.selectFrom('library_report').select('id').executeTakeFirstOrThrow()
  return `/library/reports/${id}`
}

describe('reports added to the library', () => {
  test('are many in one upload, and their reading is watched without scripts and with them', () =>
    withSite(async site => {
      const { ann, load } = await sent(site)
      const before = await ann.get(load)
      assert.match(before.text, /1 of 2 reports done 0 read · 1 could not be read · 0 here already · 1 waiting/)
      assert.match(before.text, /notes.txt could not be read This is not a PDF/)
      assert.match(before.html, /<noscript><meta http-equiv="refresh"/)
      await readWaiting(site.db)
      const done = await ann.get(load)
      assert.match(done.text, /Reports read .* 2 of 2 reports done 1 read · 1 could not be read/)
      assert.doesNotMatch(done.html, /http-equiv="refresh"/)
      assert.match(done.html, /href="\/library\/reports\/[0-9a-f-]+">Aldermere</)
      assert.match((await ann.get('/library/reports')).text, /Ann Lee 2 1 1 0 0/)
    }))

  test('are at least one: none chosen is said beside the question', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'performance_analyst'))
      const reply = await send(site, ann, ['', ''])
      assert.equal(reply.statusCode, 422)
      assert.match(reply.body, /Choose the reports/)
    }))

  test('are added by those who add inspection reports; others read them, and their list says how they come', () =>
    withSite(async site => {
      const priya = await site.as(await aWorker(site.db, 'social_worker'))
      assert.equal((await send(site, priya, REPORT)).statusCode, 403)
      const empty = await priya.get('/library/reports')
      assert.match(empty.text, /No report has been read into the library yet/)
      assert.doesNotMatch(empty.html, /Add reports/)
      const { load } = await sent(site)
      await readWaiting(site.db)
      assert.equal((await priya.get(load)).status, 403)
      assert.equal((await priya.get(await addressOf(site))).status, 200)
      assert.equal((await priya.get(`${await addressOf(site)}/check`)).status, 403)
    }))
})

describe('a report of the library', () => {
  test('shows what it judged, what it asks with its themes, and what it found', () =>
    withSite(async site => {
      const { ann } = await sent(site)
      await readWaiting(site.db)
      const { html, text } = await ann.get(await addressOf(site))
      assert.match(text, /Aldermere: inspection ILACS, Mon 5 Jun 2023 to Fri 9 Jun 2023/)
      assert.match(text, /Overall effectiveness Requires improvement Leaders Requires improvement/)
      assert.match(text, /2 What plans say of:.* Plans/)
      assert.match(html, /href="\/library\/search\?theme=plans&amp;part=improvement"/)
      assert.match(text, /2 Visits are timely./)
      assert.doesNotMatch(text, /O.Neil/)
      assert.match((await ann.get(`${await addressOf(site)}?tone=weakness`)).text, /1 of 3 findings/)
      const file = await site.app.inject({ url: `${await addressOf(site)}/file`, headers: { cookie: ann.cookie } })
      assert.equal(file.headers['content-type'], 'application/pdf')
      assert.deepEqual(file.rawPayload, Buffer.from(madeReport()))
    }))

  test('is led to from its authority’s page', () =>
    withSite(async site => {
      const { ann } = await sent(site)
      await readWaiting(site.db)
      const { html, text } = await ann.get('/library/aldermere')
      assert.match(html, new RegExp(`href="${await addressOf(site)}"`))
      assert.match(text, /report read here/)
    }))

  test('that was read with a doubt is not checked until somebody says it is right', () =>
    withSite(async site => {
      const { ann } = await sent(site)
      await readWaiting(site.db)
      await site.db
        .updateTable('library_report')
        .set({ faults: ['No lead inspector was found.'] })
        .execute()
      const address = await addressOf(site)
      assert.match((await ann.get(address)).text, /Nobody has checked this reading. .*No lead inspector was found/)
      assert.match((await ann.get('/library/reports?show=unchecked')).text, /not checked/)
      assert.match((await ann.get('/library/aldermere')).text, /report read here, not checked/)
      assert.match((await ann.post(`${address}/check`)).text, /Choose whether it is right/)
      assert.equal((await ann.post(`${address}/check`, { is_right: 'right' })).location, address)
      assert.match((await ann.get(address)).text, /Checked Sun 22 Nov 2026, Ann Lee/)
      const again = await ann.post(`${address}/check`, { is_right: 'right' })
      assert.match(again.text, /There was nothing to check/)
    }))

  test('that was read wrongly is put aside with why, and its file may be added again', () =>
    withSite(async site => {
      const { ann, load } = await sent(site)
      await readWaiting(site.db)
      const address = await addressOf(site)
      const put = await ann.post(`${address}/check`, { is_right: 'wrong', reason: 'It is of another county.' })
      assert.equal(put.location, '/library/reports')
      assert.equal((await ann.get(address)).status, 404)
      assert.equal((await ann.get('/library/aldermere')).status, 404)
      assert.equal((await ann.get(load)).status, 200)
      const again = await send(site, ann, REPORT)
      assert.match((await ann.get(String(again.headers.location))).text, /1 waiting/)
    }))

  test('is not found where there is none such', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'performance_analyst'))
      for (const id of ['00000000-0000-4000-8000-000000000000', 'x'])
        for (const path of [`reports/${id}`, `reports/${id}/check`, `reports/${id}/file`, `loads/${id}`])
          assert.equal((await ann.get(`/library/${path}`)).status, 404)
    }))
})
