import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../../test/builders.ts'
import { type Site, withSite } from '../../../../test/site.ts'
import { CATALOGUES } from '../../../returns/catalogue.ts'

const anAnalyst = async (site: Site) =>
  site.as(await aWorker(site.db, 'performance_analyst', { full_name: 'Peter Naylor' }))

const codesIn = (html: string) => [...html.matchAll(/<tr id="rule-([^"]+)"/g)].map(([, code]) => code)

const [looked_after, in_need] = CATALOGUES.map(({ rules }) => rules.map(({ code }) => code))

describe('the rules of the returns', () => {
  test('are all shown, each with its code, what is wrong, what mends it, its cells, needs and years', () =>
    withSite(async site => {
      const peter = await anAnalyst(site)
      const { html, text } = await peter.get('/returns/rules')
      assert.deepEqual(codesIn(html), looked_after)
      assert.match(html, new RegExp(`<h2[^>]*>${looked_after?.length} rules</h2>`))
      assert.match(
        text,
        / 142 A new episode has begun, but the one before it has not ended\. Give the earlier episode its end and its reason\. DEC , REC Episodes 2022\/23 on /,
      )
      assert.match(text, / 203 .* DOB Header, Header of the year before 2022\/23 on /)
      assert.match(html, /<span title="day the episode ended">DEC<\/span>/)
      assert.deepEqual(codesIn((await peter.get('/returns/rules?return=cin')).html), in_need)
    }))

  test('are found by code, the code itself first, and by words of the sentence or of what a cell holds', () =>
    withSite(async site => {
      const peter = await anAnalyst(site)
      const found = async (query: string) => codesIn((await peter.get(`/returns/rules?${query}`)).html)
      assert.equal((await found('q=sw12stg2'))[0], 'SW12STG2')
      assert.deepEqual(await found('q=foyer'), ['347'])
      assert.deepEqual(await found('q=emergency+ORDER'), ['362'])
      // Typed with a straight apostrophe, and found with ours.
      assert.ok((await found("q=last+year's+return")).includes('561'))
      assert.ok((await found('q=strengths+difficulties')).includes('180'))
      assert.ok((await found('q=primary+need&return=cin')).includes('8650'))
    }))

  test('are filtered by file, column, need, kind and year, and the address keeps it', () =>
    withSite(async site => {
      const peter = await anAnalyst(site)
      const found = async (query: string) => codesIn((await peter.get(`/returns/rules?${query}`)).html)
      assert.deepEqual(await found('table=DoLo&need=previous'), ['706'])
      assert.deepEqual(await found('need=authority'), ['229', '411', '1015'])
      assert.ok((await found('need=none')).every(code => !['706', '229', '203'].includes(code ?? '')))
      assert.deepEqual(await found('cell=DUC&need=none'), ['104', '303', '304', '1014'])
      assert.ok((await found('return=cin&kind=query')).every(code => code?.endsWith('Q')))
      assert.ok(!(await found('year=2026')).includes('700'))
      assert.ok((await found('year=2027')).includes('700'))
      assert.deepEqual((await found('since=2027')).slice(0, 2), ['700', '701'])
      const { html, text } = await peter.get('/returns/rules?table=DoLo&need=previous')
      assert.match(html, /<option value="DoLo" selected>DoLo: deprivation of liberty orders</)
      assert.match(html, /href="\/returns\/rules\.csv\?table=DoLo&amp;need=previous"/)
      assert.match(text, /1 rule of 322, show all/)
    }))

  test('take no notice of what cannot be asked, and say what to do where nothing is found', () =>
    withSite(async site => {
      const peter = await anAnalyst(site)
      const { html } = await peter.get('/returns/rules?return=tax&table=Weather&year=1066&kind=odd&cell=%3Cb%3E')
      assert.equal(codesIn(html).length, looked_after?.length)
      const { text } = await peter.get('/returns/rules?q=zebra')
      assert.match(text, /0 rules of 322, show all No rule of this return is like that\. Take away a word/)
    }))

  test('name no child, and may be read by anybody who has signed in, but by nobody else', () =>
    withSite(async site => {
      for (const role of ['social_worker', 'lead_member', 'system_administrator'] as const)
        assert.equal((await (await site.as(await aWorker(site.db, role))).get('/returns/rules')).status, 200, role)
      assert.match((await site.nobody.get('/returns/rules')).location ?? '', /^\/sign-in/)
    }))

  test('are taken out as a file: the same rules, with what the list has no room for', () =>
    withSite(async site => {
      const { html } = await (await anAnalyst(site)).get('/returns/rules.csv?return=cin&q=8670Q')
      const [headings, line, none] = html.trim().split('\r\n')
      assert.equal(headings, 'code,kind,says,mend,fields,needs,years,changed,differs')
      assert.match(line ?? '', /^8670Q,query,"The assessment began more than 45 working days .*Friday 27 January/)
      assert.equal(none, undefined)
      const logged = await site.db
        .selectFrom('access_log')
        .select(['entity', 'shown'])
        .where('action', '=', 'export')
        .execute()
      assert.deepEqual(logged, [{ entity: '/returns/rules', shown: 1 }])
    }))
})
