import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { aWorker } from '../../../../test/builders.ts'
import { CENSUS, RETURN } from '../../../../test/returns/small-returns.ts'
import { type Part, sendParts } from '../../../../test/send-parts.ts'
import { type Site, type Visitor, withSite } from '../../../../test/site.ts'
import { checkWaiting } from '../../../returns/file-check/check-waiting.store.ts'
import type { GivenFile } from '../../../returns/reading-fault.ts'

const TODAY = '2026-11-22'

const parts = (files: readonly GivenFile[], field = 'files'): Part[] =>
  files.map(({ name, bytes }) => ({ name: field, filename: name, bytes }))

const anAnalyst = async (site: Site) => site.as(await aWorker(site.db, 'performance_analyst', { full_name: 'Ann Lee' }))

/** Gives files as the form does, and checks them as the job does; gives where they led. */
const give = async (site: Site, who: Visitor, given: readonly Part[], url = '/returns'): Promise<string> => {
  const { statusCode, headers } = await sendParts(site.app, who, url, given)
  assert.equal(statusCode, 303)
  await checkWaiting(site.db, TODAY)
  return String(headers.location)
}

const refusals = async (site: Site, who: Visitor, given: readonly Part[], url = '/returns') => {
  const { statusCode, body } = await sendParts(site.app, who, url, given)
  assert.equal(statusCode, 422)
  return [...body.matchAll(/<a href="#(\w+)">([^<]+)</g)].map(([, field, says]) => `${field}: ${says}`)
}

const change = (name: string, from: string, to: string): GivenFile[] =>
  RETURN.filter(each => each.name === name).map(each => ({
    name,
    bytes: Buffer.from(Buffer.from(each.bytes).toString().replace(from, to)),
  }))

describe('the files of a return', () => {
  test('are shown to be on their way until they are checked, each as what it was known as', () =>
    withSite(async site => {
      const ann = await anAnalyst(site)
      assert.match((await ann.get('/returns')).text, /Nothing has been checked in this session/)
      const note = { name: 'notes.txt', bytes: Buffer.from('Dear all') }
      const { headers } = await sendParts(site.app, ann, '/returns', parts([...RETURN, note]))
      const waiting = await ann.get(String(headers.location))
      assert.match(waiting.html, /data-refreshes="yes"/)
      assert.match(waiting.text, /Waiting for its turn .*episodes\.csv Episodes – 1 KB/)
      assert.match(waiting.text, /notes\.txt Not known here: not read/)
      await checkWaiting(site.db, TODAY)
      const done = await ann.get(String(headers.location))
      assert.match(done.html, /data-refreshes="no"/)
      assert.match(done.text, /9 faults in 5 rows of 2 children 2 children checked by \d+ rules/)
    }))

  test('are told by rule, by child, by field, with what was not run and why', () =>
    withSite(async site => {
      const ann = await anAnalyst(site)
      const at = await give(site, ann, parts(RETURN))
      assert.match((await ann.get(at)).text, /Faults Children 101 .*? 2 2 151 /)
      assert.match((await ann.get(`${at}?by=child`)).text, /Child Faults Rules 1001 5 5 1002 4 4/)
      assert.match((await ann.get(`${at}?by=field`)).text, /SEX Header 2 2 101 .*REVIEW Reviews 1 1 166/)
      assert.match((await ann.get(`${at}?by=not-run`)).text, /It needs UASC, not given here: 7 rules/)
      assert.match((await ann.get(`${at}?by=files`)).text, /header\.csv Header 2 1 KB/)
      assert.match((await ann.get('/returns')).text, /In this session .*Ann Lee, 5 files 9 Kept No check has been kept/)
    }))

  test('have each row at fault shown as it was sent, with the cells at fault marked; chosen by rule, field, child and kind', () =>
    withSite(async site => {
      const ann = await anAnalyst(site)
      const at = await give(site, ann, parts(RETURN))
      const { html, text } = await ann.get(`${at}/rows?rule=166`)
      assert.match(text, /^ ?Rule 166 .*1 fault in 1 row Reviews, row 3 · child 1001/)
      assert.match(html, /<mark>x<span class="govuk-visually-hidden"> \(at fault\)<\/span><\/mark>/)
      assert.doesNotMatch(html, /<mark>PN9/, 'the other cell is at fault by another rule')
      assert.match((await ann.get(`${at}/rows?field=SEX&table=Header`)).text, /2 faults in 2 rows/)
      assert.match((await ann.get(`${at}/rows?child=1002`)).text, /4 faults in 2 rows/)
      assert.match((await ann.get(`${at}/rows?severity=query`)).text, /No fault is like this/)
      for (const page of ['99', '1.01', '1e300', '-1', 'x']) {
        assert.match((await ann.get(`${at}/rows?page=${page}`)).text, /9 faults in 5 rows/, page)
        assert.match((await ann.get(`${at}?by=child&page=${page}`)).text, /Child Faults Rules 1001 5 5/, page)
      }
    }))

  test('are taken out as CSV and XLSX as they are filtered, and the log has how many and nothing of a child', () =>
    withSite(async site => {
      const ann = await anAnalyst(site)
      const at = await give(site, ann, parts(RETURN))
      const { html: csv } = await ann.get(`${at}/faults.csv?child=1001&rule=166`)
      assert.deepEqual(csv.trim().split('\r\n'), [
        '\uFEFFrule,kind,what_is_wrong,what_would_mend_it,table,row,child,fields,as_sent,since'.slice(1),
        '166,error,"The day of the review is missing, or is not a valid date.",,Reviews,3,1001,REVIEW,REVIEW x,',
      ])
      const { headers, rawPayload } = await site.app.inject({
        url: `${at}/faults.xlsx`,
        headers: { cookie: ann.cookie },
      })
      assert.match(String(headers['content-disposition']), /ssda903-faults-2026-11-22\.xlsx/)
      assert.equal(rawPayload.subarray(0, 2).toString(), 'PK')
      const { rows } = await sql<{ line: string; action: string; shown: number | null }>`
        select access_log::text as line, action, shown from access_log`.execute(site.db)
      assert.deepEqual(
        rows.filter(({ action }) => action === 'export').map(({ shown }) => shown),
        [1, 9],
      )
      for (const { line } of rows) assert.doesNotMatch(line, /1001|1002|A123456789012|PN9/)
    }))

  test('are checked again with those that changed in their places, and what is mended, new and still there is told', () =>
    withSite(async site => {
      const ann = await anAnalyst(site)
      const first = await give(site, ann, parts(RETURN))
      const then = await give(site, ann, parts(change('reviews.csv', ',x,', ',03/07/2026,')), `${first}/again`)
      const done = await ann.get(then)
      assert.match(done.text, /8 faults .*1 mended since Sun 22 Nov 2026, 10:42 0 new 8 still there/)
      assert.match((await ann.get(`${then}/rows?since=mended`)).text, /Reviews, row 3 · child 1001 mended .*166/)
      assert.match((await ann.get(`${then}?by=files`)).text, /header\.csv .*ad1\.csv .*reviews\.csv Reviews 2/)
      assert.deepEqual(await refusals(site, ann, [], `${first}/again`), ['files: Choose the files that have changed'])
      const census = parts([{ name: 'census.xml', bytes: CENSUS }])
      assert.deepEqual(await refusals(site, ann, census, `${first}/again`), [
        'files: These are files of another return',
      ])
    }))

  test('are refused where none is of a return, where they are of two, and for a year with no rules', () =>
    withSite(async site => {
      const ann = await anAnalyst(site)
      assert.deepEqual(await refusals(site, ann, []), ['files: Choose the files to check'])
      const notes = parts([{ name: 'notes.txt', bytes: Buffer.from('Dear all') }])
      assert.match(String(await refusals(site, ann, notes)), /^files: None of these files is of a return/)
      const both = [...parts(RETURN), ...parts([{ name: 'census.xml', bytes: CENSUS }])]
      assert.match(String(await refusals(site, ann, both)), /check one return at a time/)
      const late = [...parts(RETURN), { name: 'year', bytes: '2031' }]
      assert.deepEqual(await refusals(site, ann, late), ['year: “Which year’s collection?” must be 2027 or less'])
      const cin = [...parts([{ name: 'census.xml', bytes: CENSUS }]), { name: 'year', bytes: '2015' }]
      assert.match(String(await refusals(site, ann, cin)), /^year: The census is checked for 2023 to 2026/)
    }))
})

describe('a census', () => {
  test('is checked by the rules of its reference date, and a file that is none says why in a sentence', () =>
    withSite(async site => {
      const ann = await anAnalyst(site)
      const at = await give(site, ann, parts([{ name: 'census.xml', bytes: CENSUS }]))
      assert.match((await ann.get(at)).text, /Children in need census 2025\/26 .*1 child checked/)
      const broken = { name: 'census.xml', bytes: Buffer.from('<Message><Header></Message>') }
      const refused = await ann.get(await give(site, ann, parts([broken])))
      assert.match(refused.text, /census\.xml: 1:\d+: unexpected close tag/)
      assert.match(refused.text, /Check it again Throw it away/)
    }))
})

describe('a check', () => {
  test('is seen in the session it was made in alone, and by everybody who checks returns once it is kept', () =>
    withSite(async site => {
      const [ann, ben] = [await anAnalyst(site), await anAnalyst(site)]
      const at = await give(site, ann, parts(RETURN))
      for (const page of ['', '/rows', '/faults.csv', '/faults.xlsx', '/again', '/keep', '/discard'])
        assert.equal((await ben.get(`${at}${page}`)).status, 404, page)
      const kept = await ann.post(`${at}/keep`, { kept_as: 'First run' })
      assert.equal(kept.location, at)
      assert.match((await ben.get('/returns')).text, /Kept .*First run Children looked after/)
      assert.match((await ben.get(at)).text, /First run: checked .* Kept Sun 22 Nov 2026, 10:42 by Ann Lee/)
      assert.match((await ben.post(`${at}/keep`)).text, /Ann Lee has kept it already/)
    }))

  test('is thrown away with all its files, which is logged; signing out does the same to what was not kept', () =>
    withSite(async site => {
      const ann = await anAnalyst(site)
      const [first, second] = [await give(site, ann, parts(RETURN)), await give(site, ann, parts(RETURN))]
      assert.equal((await ann.post(`${first}/discard`)).location, '/returns')
      assert.equal((await ann.get(first)).status, 404)
      const { rows: log } =
        await sql`select from access_log where entity = 'return_check' and terms = 'thrown away'`.execute(site.db)
      assert.equal(log.length, 1)
      assert.equal((await ann.get(second)).status, 200)
      await ann.post('/sign-out')
      const left = await site.db.selectFrom('return_check').select('id').execute()
      assert.deepEqual(left, [])
    }))

  test('is made by those who work on returns, and by nobody else', () =>
    withSite(async site => {
      const worker = await site.as(await aWorker(site.db, 'social_worker'))
      assert.equal((await worker.get('/returns')).status, 403)
      assert.equal((await sendParts(site.app, worker, '/returns', parts(RETURN))).statusCode, 403)
    }))
})
