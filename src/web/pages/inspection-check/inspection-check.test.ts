import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fileGiven, giveOnSite, letterFile, NOTICE } from '../../../../test/a-letter.ts'
import { aWorker } from '../../../../test/builders.ts'
import { sendParts } from '../../../../test/send-parts.ts'
import { type Site, withSite } from '../../../../test/site.ts'
import { madeUnknownReport } from '../../../inspection/read-report/made-2013.ts'
import { madePdf } from '../../../inspection/read-report/made-pdf.ts'

/** Aldermere's director, and the check page of what she gave to be read. */
const checking = async (site: Site, some: Parameters<typeof giveOnSite>[2]) => {
  const actor = await aWorker(site.db, 'director', { full_name: 'Diana Holt' })
  const set = { name: 'authority.name', value: JSON.stringify('Aldermere'), from_on: '2026-01-01' }
  await site.db.insertInto('setting').values(set).execute()
  const { done, refusals } = await giveOnSite(site.db, actor, some)
  assert.ok(done, refusals?.[0]?.says ?? 'refused without a word')
  const diana = await site.as(actor)
  const check = `/inspections/${done.id}/check`
  return { diana, check, seen: await diana.get(check) }
}

describe('checking what was read of a letter', () => {
  test('says what it is, and holds what a visit’s letter says, with its figures', () =>
    withSite(async site => {
      const { seen } = await checking(site, { report: fileGiven(letterFile()) })
      assert.match(seen.text, /Aldermere. Fifth monitoring visit, Tue 6 to Wed 7 Oct 2026/)
      assert.match(seen.html, /name="inspectors"[^>]*value="Nadia Karim, Lewis Grant"/)
      assert.match(seen.html, /name="figures\[0\]\[value\]"[^>]*value="79"/)
      assert.doesNotMatch(seen.text, /Is it for our programme/)
    }))

  test('asks whose it is where it names another authority', () =>
    withSite(async site => {
      const { seen } = await checking(site, { report: fileGiven(letterFile({ name: 'Brackley Vale' })) })
      assert.match(
        seen.text,
        /This says it is about Brackley Vale ; this is the system of Aldermere. Keep it all the same/,
      )
      assert.match(seen.text, /Is it for our programme/)
    }))
})

describe('checking what was read of an account', () => {
  test('says that it is second hand and where it is from, and shows its words', () =>
    withSite(async site => {
      const { diana, check, seen } = await checking(site, { pasted: NOTICE, source: 'The council’s website' })
      assert.match(seen.text, /second hand This was read from somebody’s words: The council’s website/)
      assert.match(seen.html, /<div class="gt-paper__words gt-as-typed">Aldermere welcomes findings/)
      const file = await site.app.inject({ url: check.replace('check', 'report'), headers: { cookie: diana.cookie } })
      assert.match(String(file.headers['content-type']), /^text\/plain/)
      assert.equal((await diana.get(check.replace('check', 'pages/1'))).status, 404)
    }))
})

describe('checking what could hardly be read', () => {
  test('says of a scan that nothing could be read, and shows its pages beside an empty form', () =>
    withSite(async site => {
      const { seen } = await checking(site, { report: fileGiven(Buffer.from(madePdf([[], []])), 'scan.pdf') })
      assert.match(seen.text, /nothing could be read/)
      assert.match(seen.html, /name="authority"[^>]*value=""|name="authority" type="text" [^>]*>/)
      assert.equal(seen.html.match(/loading="lazy"/g)?.length, 2)
    }))

  test('says of a report that its framework is not known', () =>
    withSite(async site => {
      const { seen } = await checking(site, { report: fileGiven(Buffer.from(madeUnknownReport()), 'old.pdf') })
      assert.match(seen.text, /framework not known/)
      assert.match(seen.text, /This report is of no framework that is known/)
    }))
})

describe('giving the same twice', () => {
  test('leads from the refusal to the one that is here', () =>
    withSite(async site => {
      const { diana, check } = await checking(site, { report: fileGiven(letterFile()) })
      const parts = [{ name: 'report', filename: 'again.pdf', bytes: letterFile() }]
      const reply = await sendParts(site.app, diana, '/inspections/new', parts)
      assert.equal(reply.statusCode, 422)
      assert.ok(reply.body.includes(`href="${check}"`))
      assert.match(reply.body, /This document is here already/)
    }))

  test('says that another document of the same visit is here, with a link', () =>
    withSite(async site => {
      const { check } = await checking(site, { report: fileGiven(letterFile()) })
      const actor = await aWorker(site.db, 'director')
      const { done } = await giveOnSite(site.db, actor, { report: fileGiven(letterFile({ plans: 'Plans are weak.' })) })
      assert.ok(done)
      const seen = await (await site.as(actor)).get(`/inspections/${done.id}/check`)
      assert.match(seen.text, /There is a letter of the same days here already/)
      assert.ok(seen.html.includes(`href="${check}"`))
    }))
})
