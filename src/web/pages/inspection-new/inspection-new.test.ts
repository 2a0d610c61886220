import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../../test/builders.ts'
import { sendParts } from '../../../../test/send-parts.ts'
import { type Site, type Visitor, withSite } from '../../../../test/site.ts'
import { madePdf } from '../../../inspection/read-report/made-pdf.ts'
import { madeReport } from '../../../inspection/read-report/made-report.ts'

const send = ({ app }: Site, who: Visitor, bytes: string | Uint8Array, filename = 'report.pdf') =>
  sendParts(app, who, '/inspections/new', [{ name: 'report', filename, bytes }])

const stored = async ({ db }: Site) => (await db.selectFrom('document').select('id').execute()).length

/** A report sent by a director, and where it led. */
const sent = async (site: Site) => {
  const diana = await site.as(await aWorker(site.db, 'director', { full_name: 'Diana Holt' }))
  const reply = await send(site, diana, madeReport())
  assert.equal(reply.statusCode, 303)
  const check = String(reply.headers.location)
  return { diana, check, address: check.replace(/\/check$/, '') }
}

/** Every field of the form as the page shows it, to send back unchanged. */
const fieldsOf = (html: string): Record<string, string> => {
  const unescaped = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  const fields: Record<string, string> = {}
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const [, name] = /name="([^"]+)"/.exec(tag) ?? []
    const [, value = ''] = /value="([^"]*)"/.exec(tag) ?? []
    if (name && !name.startsWith('_') && (!/type="radio"/.test(tag) || /checked/.test(tag)))
      fields[name] = unescaped(value)
  }
  for (const [, name = '', value = ''] of html.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g))
    fields[name] = unescaped(value)
  for (const [, name = '', options = ''] of html.matchAll(/<select[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g))
    fields[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? ''
  return fields
}

describe('adding an inspection report', () => {
  test('refuses in one line, beside the question, what is no report, and stores nothing', () =>
    withSite(async site => {
      const diana = await site.as(await aWorker(site.db, 'director'))
      const locked = madePdf([[{ x: 71, y: 700, text: 'A menu' }]])
      const files: [string | Uint8Array, RegExp][] = [
        ['', /empty/i],
        ['<!doctype html><p>Sign in</p>', /web page|page from the web|not a PDF/i],
        ['%PDF-1.7 and no more', /./],
        [locked, /report/i],
      ]
      for (const [bytes, says] of files) {
        const reply = await send(site, diana, bytes)
        assert.equal(reply.statusCode, 422)
        const [, message = ''] =
          /id="report-error"[^>]*>\s*<span[^>]*>Error:<\/span>\s*([^<]+?)\s*</.exec(reply.body) ?? []
        assert.match(message, says)
      }
      assert.equal(await stored(site), 0)
      assert.doesNotMatch((await diana.get('/inspections/new')).text, /Your draft from/)
    }))

  test('is not for a team manager, whose file is not read', () =>
    withSite(async site => {
      const gwen = await site.as(await aWorker(site.db, 'team_manager'))
      assert.equal((await send(site, gwen, madeReport())).statusCode, 403)
      assert.equal(await stored(site), 0)
    }))

  test('leads to what was read, beside the pages of the report', () =>
    withSite(async site => {
      const { diana, check } = await sent(site)
      const seen = await diana.get(check)
      assert.match(seen.text, /Check what was read Aldermere. Inspection, Mon 5 to Fri 9 Jun 2023/)
      assert.match(seen.html, /name="improvements\[0\]\[text\]"[^>]*>The well-being of children who wait/)
      assert.match(seen.html, /href="#mark-improvements-0"[\s\S]*?page 2/)
      assert.equal(seen.html.match(/loading="lazy"/g)?.length, 4)
      assert.match((await diana.get('/improvement')).text, /There is no programme yet/)
    }))

  test('shows the picture of a page to those who may accept, and to nobody else until it is accepted', () =>
    withSite(async site => {
      const { diana, address } = await sent(site)
      const picture = (who: Visitor, page = '1') =>
        site.app.inject({ url: `${address}/pages/${page}`, headers: { cookie: who.cookie } })
      const first = await picture(diana)
      assert.equal(first.headers['content-type'], 'image/png')
      assert.match(String(first.headers['cache-control']), /^private, max-age/)
      assert.deepEqual([...first.rawPayload.subarray(1, 4)], [...Buffer.from('PNG')])
      for (const page of ['0', '5', 'x']) assert.equal((await picture(diana, page)).statusCode, 404)
      const priya = await site.as(await aWorker(site.db, 'social_worker'))
      assert.equal((await picture(priya)).statusCode, 404)
      assert.equal((await priya.get(`${address}/report`)).status, 404)
      assert.doesNotMatch((await priya.get('/inspections')).text, /To check/)
    }))

  test('becomes the programme when it is accepted, as corrected', () =>
    withSite(async site => {
      const { diana, check, address } = await sent(site)
      const fields = fieldsOf((await diana.get(check)).html)
      const wrong = await diana.post(check, { ...fields, 'improvements[0][text]': '', overall: 'good' })
      assert.equal(wrong.status, 422)
      assert.match(wrong.text, /Write what needs to improve/)
      await diana.post(check, { _discard: 'yes' })
      const accepted = await diana.post(check, {
        ...fields,
        authority: 'Aldermere Council',
        corrected_because: 'It is a council.',
      })
      assert.equal(accepted.location, address)
      const seen = await diana.get(address)
      assert.match(seen.text, /Aldermere Council/)
      assert.match(seen.text, /What needs to improve 2 items/)
      assert.match((await diana.get('/improvement')).text, /2 things to improve · 2 not started/)
      assert.equal((await diana.get(check)).location, address)
      const found = await diana.get(`${address}?q=wait+too+long`)
      assert.match(found.text, /1 of 3 findings/)
      const priya = await site.as(await aWorker(site.db, 'social_worker'))
      assert.equal((await priya.get(address)).status, 200)
      assert.equal((await priya.get(check)).status, 403)
    }))

  test('is an address nobody knows until there is such a report', () =>
    withSite(async site => {
      const diana = await site.as(await aWorker(site.db, 'director'))
      for (const id of ['00000000-0000-4000-8000-000000000000', 'x'])
        for (const page of ['', '/check', '/pages/1', '/report'])
          assert.equal((await diana.get(`/inspections/${id}${page}`)).status, 404)
    }))
})
