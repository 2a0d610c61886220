import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../../test/an-improvement.ts'
import { aWorker } from '../../../../test/builders.ts'
import { type Site, withSite } from '../../../../test/site.ts'

const aDirector = async (site: Site) => site.as(await aWorker(site.db, 'director', { full_name: 'Ann Lee' }))

const namesIn = (html: string) =>
  [
    ...html.matchAll(
      /<th scope="row"><a class="govuk-link" href="\/library\/[^"]+">([^<]+)<\/a><\/th><td>(?!\w{3} \d)/g,
    ),
  ].map(([, name]) => name)

describe('the library', () => {
  test('shows every authority on the map with its letter and, to a listener, its grade and when it was published', () =>
    withSite(async site => {
      const { html, text } = await (await aDirector(site)).get('/library')
      assert.equal([...html.matchAll(/<g class="gt-tile gt-tile--/g)].length, 153)
      assert.match(html, /<title>Swindon: Inadequate, published Mon 11 Sep 2023<\/title>/)
      assert.match(html, /<title>Bristol: Not known<\/title>/)
      assert.match(text, /O 22 outstanding G 37 good R 24 requires improvement I 12 inadequate – 58 not known/)
      assert.match(text, /153 authorities/)
    }))

  test('is as it was on a day: from its publication a grade counts, and an authority that ended stands apart', () =>
    withSite(async site => {
      const ann = await aDirector(site)
      assert.match((await ann.get('/library?on=2023-09-10')).html, /<title>Swindon: Good, published Mon 12 Aug 2019</)
      assert.match((await ann.get('/library?on=2023-09-11')).html, /<title>Swindon: Inadequate, published/)
      const before = await ann.get('/library?on=2018-06-01')
      assert.match(before.text, /Not on the map: .*Northamptonshire Not known until Thu 1 Apr 2021/)
      assert.match(before.text, /on Fri 1 Jun 2018/)
      assert.match(before.html, /<title>Cumberland began on Sat 1 Apr 2023<[^>]+><g class="gt-tile gt-tile--absent">/)
      assert.doesNotMatch((await ann.get('/library?on=2024-06-01')).text, /Not on the map/)
    }))

  test('says so where the day cannot be one, or is still to come, and shows today', () =>
    withSite(async site => {
      const ann = await aDirector(site)
      for (const day of ['2024-02-30', '2027-01-01', 'soon']) {
        const { text } = await ann.get(`/library?on=${day}`)
        assert.match(text, new RegExp(`“${day}” is no day that has come`))
        assert.match(text, /England’s authorities today/)
      }
      assert.equal((await ann.get('/library?area=weather&region=Atlantis&grade=purple')).status, 200)
    }))

  test('shows another area, and says where the latest inspection did not judge it by itself', () =>
    withSite(async site => {
      const { text } = await (await aDirector(site)).get('/library?area=adoption&region=South+West')
      assert.match(text, /Swindon South West Good not judged by itself since Fri 23 May 2014/)
    }))

  test('has a table that is filtered by region and grade and sorted by authority, grade and date', () =>
    withSite(async site => {
      const ann = await aDirector(site)
      const inadequate = namesIn((await ann.get('/library?region=North+West&grade=inadequate')).html)
      assert.deepEqual(inadequate, ['Bury', 'Cheshire East', 'Knowsley', 'Liverpool', 'Sefton'])
      const latest = namesIn((await ann.get('/library?region=North+West&grade=inadequate&sort=date&dir=desc')).html)
      assert.deepEqual(latest, ['Knowsley', 'Cheshire East', 'Liverpool', 'Sefton', 'Bury'])
      const byGrade = namesIn((await ann.get('/library?region=North+East&sort=grade&dir=desc')).html)
      assert.equal(byGrade.length, 12)
      assert.deepEqual(byGrade.slice(0, 4).sort(), ['Hartlepool', 'North Tyneside', 'Northumberland', 'Sunderland'])
      assert.match((await ann.get('/library?region=London&grade=none&on=2013-01-01')).text, /33 authorities of 152/)
      assert.match((await ann.get('/library?grade=inadequate&on=2013-01-01')).text, /No authority has this grade here/)
    }))

  test('is taken out as a file with the same authorities in the same order, which is logged', () =>
    withSite(async site => {
      const ann = await aDirector(site)
      const { html, text } = await ann.get(
        '/library/judgements.csv?region=North+West&grade=inadequate&sort=date&dir=desc',
      )
      const lines = html.trim().split('\r\n')
      assert.match(lines[0] ?? '', /authority,region,urn,area,grade,published,framework,inspection_start/)
      assert.equal(
        lines[1],
        'Knowsley,North West,80479,overall,inadequate,2025-01-20,ILACS,2024-11-18,2024-11-29,10,published',
      )
      assert.equal(lines.length, 6, text)
      const { action, entity, shown } = await site.db
        .selectFrom('access_log')
        .select(['action', 'entity', 'shown'])
        .where('action', '=', 'export')
        .executeTakeFirstOrThrow()
      assert.deepEqual({ action, entity, shown }, { action: 'export', entity: '/library', shown: 5 })
    }))

  test('tells how long inadequate lasted, as it was known on the day', () =>
    withSite(async site => {
      const ann = await aDirector(site)
      const { text } = await ann.get('/library?on=2025-03-31')
      assert.match(
        text,
        /Times inadequate 41, in 40 authorities To better 38 months at the middle of 29; half took 32 to 48/,
      )
      assert.match(text, /To good 79 months at the middle of 15; half took 60.5 to 88 No better known yet 12/)
      assert.match(text, /Birmingham Fri 23 May 2014 55 106/)
      assert.match(text, /Swindon Mon 11 Sep 2023 18 so far –/)
      assert.match((await ann.get('/library?on=2013-01-01')).text, /No authority was known to be inadequate/)
    }))

  test('holds a report accepted here, of an authority on the map or not, with a way to it', () =>
    withSite(async site => {
      const ann = await aDirector(site)
      const { inspection } = await anImprovement(site.db, { published_on: '2025-09-05' })
      const { html, text } = await ann.get('/library')
      assert.match(text, /Not on the map: Aldermere Requires improvement/)
      assert.match(html, new RegExp(`href="/inspections/${inspection}">ILACS, the report`))
    }))

  test('is found from the inspections and the programme, by those who read them, and by nobody else', () =>
    withSite(async site => {
      const ann = await aDirector(site)
      for (const from of ['/inspections', '/improvement']) assert.match((await ann.get(from)).html, /href="\/library"/)
      const officer = await site.as(await aWorker(site.db, 'contact_officer'))
      assert.equal((await officer.get('/library')).status, 403)
      const worker = await site.as(await aWorker(site.db, 'social_worker'))
      const seen = await worker.get('/library')
      assert.equal(seen.status, 200)
      assert.doesNotMatch(seen.html, /\/library\/load/)
    }))
})
