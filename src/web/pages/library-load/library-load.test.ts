import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../../test/builders.ts'
import { sendParts } from '../../../../test/send-parts.ts'
import { type Site, type Visitor, withSite } from '../../../../test/site.ts'

const HEAD = 'authority,framework,inspection_start,inspection_end,published,overall,leaders,recommendations'
const FILE = `${HEAD}\nBristol City Council,ILACS,12/01/2026,23/01/2026,09/03/2026,Requires improvement to be good,good,5\n`

const load = ({ app }: Site, who: Visitor, file = FILE, filename = 'judgements.csv') =>
  sendParts(app, who, '/library/load', [{ name: 'judgements', filename, bytes: file }])

const said = (html: string) => [...html.matchAll(/<a href="#judgements[^"]*">([^<]+)</g)].map(([, says]) => says)

describe('judgements from a file', () => {
  test('are on the map and on the authority’s page, and the page says who loaded them', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'performance_analyst', { full_name: 'Ann Lee' }))
      assert.match((await ann.get('/library/load')).text, /Nothing has been loaded yet/)
      assert.equal((await load(site, ann)).headers.location, '/library/load#loaded')
      assert.match((await ann.get('/library/load')).text, /Ann Lee 1 0/)
      assert.match((await ann.get('/library')).html, /<title>Bristol: Requires improvement, published Mon 9 Mar 2026</)
      assert.match((await ann.get('/library/bristol')).text, /Mon 12 Jan 2026 to Fri 23 Jan 2026; loaded here/)
    }))

  test('loaded again correct what was loaded, which is kept', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'performance_analyst', { full_name: 'Ann Lee' }))
      await load(site, ann)
      await load(site, ann, FILE.replace('Requires improvement to be good', 'Good'))
      assert.match((await ann.get('/library')).html, /<title>Bristol: Good, published Mon 9 Mar 2026</)
      const rows = await site.db
        .selectFrom('published_judgement')
        .select(['overall', 'void_reason'])
        .orderBy('id')
        .execute()
      assert.deepEqual(rows, [
        { overall: 'requires improvement', void_reason: 'Corrected by a later file' },
        { overall: 'good', void_reason: null },
      ])
    }))

  test('with a fault are not loaded, none of them: each fault is said by its row and column', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'performance_analyst'))
      const row = 'Leeds,ILACS,2026-01-12,2026-01-23,2026-03-09,splendid,good,5\n'
      const wrong = await load(site, ann, FILE + row)
      assert.equal(wrong.statusCode, 422)
      assert.deepEqual(said(wrong.body), [
        'Row 3, overall: “splendid” is not a grade: outstanding, good, requires improvement, inadequate, adequate, not judged',
      ])
      assert.equal(said((await load(site, ann, `${HEAD}\n${row.repeat(30)}`)).body).at(-1), 'And 10 more of the kind')
      assert.deepEqual(said((await load(site, ann, FILE.replaceAll('2026', '2027'))).body), [
        'Bristol, 2027-01-12: published 2027-03-09, which is still to come',
      ])
      assert.deepEqual(said((await load(site, ann, FILE, 'judgements.xlsx')).body), ['Choose a CSV file'])
      assert.deepEqual(await site.db.selectFrom('published_judgement').select('id').execute(), [])
    }))

  test('are loaded by those who add inspection reports, and by nobody else', () =>
    withSite(async site => {
      const worker = await site.as(await aWorker(site.db, 'social_worker'))
      assert.equal((await worker.get('/library/load')).status, 403)
      assert.equal((await load(site, worker)).statusCode, 403)
    }))
})
