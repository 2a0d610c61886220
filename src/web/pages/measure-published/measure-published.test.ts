import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../../test/builders.ts'
import { sendParts } from '../../../../test/send-parts.ts'
import { type Site, type Visitor, withSite } from '../../../../test/site.ts'

const FILE = 'measure,england,neighbours,source\nAS1,83,84,CIN census 2026\nFD7,22,,CIN census 2026\n'

const load = (
  { app }: Site,
  who: Visitor,
  given: { year?: string; file?: string; replaces?: string; name?: string } = {},
) =>
  sendParts(app, who, '/measures/published/new', [
    { name: 'year', bytes: given.year ?? '2026' },
    { name: 'figures', filename: given.name ?? 'figures.csv', bytes: given.file ?? FILE },
    { name: 'replaces', bytes: given.replaces ?? 'no' },
  ])

const anAnalyst = async (site: Site) => site.as(await aWorker(site.db, 'performance_analyst', { full_name: 'Ann Lee' }))

const said = (html: string) =>
  [...html.matchAll(/<a href="#(?:figures|year|replaces)[^"]*">([^<]+)</g)].map(([, says]) => says)

describe('what others reach', () => {
  test('is loaded for a year and stands on each measure with its year and source, and in the list of measures', () =>
    withSite(async site => {
      const ann = await anAnalyst(site)
      assert.match((await ann.get('/measures/published')).text, /No figures are loaded for this year/)
      const reply = await load(site, ann)
      assert.equal(reply.headers.location, '/measures/published?year=2026')
      const { text } = await ann.get('/measures/published?year=2026')
      assert.match(text, /AS1 83% 84% – CIN census 2026 Ann Lee/)
      const measure = (await ann.get('/measures/AS1')).text
      assert.match(measure, /England 83% year to 31 March 2026; CIN census 2026/)
      assert.match(measure, /Similar authorities 84% year to 31 March 2026/)
      assert.match((await ann.get('/measures')).text, /England 83% 2025 to 2026/)
    }))

  test('of the latest year stands beside the measure, and every year in its table', () =>
    withSite(async site => {
      const ann = await anAnalyst(site)
      await load(site, ann)
      await load(site, ann, { year: '2024', file: 'measure,england,region,source\nAS1,81,79,CIN census 2024' })
      const { text } = await ann.get('/measures/AS1')
      assert.match(text, /England 83% year to 31 March 2026/)
      assert.match(text, /The region 79% year to 31 March 2024/)
      assert.match(text, /2026 83% 84% – CIN census 2026 2024 81% – 79% CIN census 2024/)
    }))

  test('is replaced for a year only when somebody says so, and what was there is kept', () =>
    withSite(async site => {
      const ann = await anAnalyst(site)
      await load(site, ann)
      const file = 'measure,england,source\nAS1,82,CIN census 2026 revised'
      const refused = await load(site, ann, { file })
      assert.equal(refused.statusCode, 422)
      assert.deepEqual(said(refused.body), ['3 figures of 2026 are loaded already: say yes, or choose another year'])
      assert.equal((await load(site, ann, { file, replaces: 'yes' })).statusCode, 303)
      const { text } = await ann.get('/measures/published?year=2026')
      assert.match(text, /AS1 82% – – CIN census 2026 revised/)
      assert.doesNotMatch(text, /FD7/)
      const aside = await site.db
        .selectFrom('published_figure')
        .select('void_reason')
        .where('voided_at', 'is not', null)
        .execute()
      assert.deepEqual([...new Set(aside.map(row => row.void_reason))], ['Figures of the year were loaded again'])
      assert.equal(aside.length, 3)
    }))

  test('is not loaded from a file with a fault: each is said by its row and column, and nothing is written', () =>
    withSite(async site => {
      const ann = await anAnalyst(site)
      const wrong = await load(site, ann, { file: 'measure,england,source\nZZ9,1,LAIT\nAS1,eighty,LAIT' })
      assert.equal(wrong.statusCode, 422)
      assert.deepEqual(said(wrong.body), [
        'Row 2, measure: there is no measure “ZZ9”',
        'Row 3, england: “eighty” is not a number',
      ])
      const many = `measure,england,source\n${'ZZ9,1,LAIT\n'.repeat(30)}`
      assert.equal(said((await load(site, ann, { file: many })).body).at(-1), 'And 10 more of the kind')
      assert.deepEqual(said((await load(site, ann, { year: '2027' })).body), [
        'This year has not ended: choose one that has',
      ])
      assert.deepEqual(said((await load(site, ann, { name: 'figures.xlsx' })).body), ['Choose a CSV file'])
      assert.deepEqual(await site.db.selectFrom('published_figure').select('id').execute(), [])
    }))

  test('comes as a file with a row a measure, which is filled and loaded again', () =>
    withSite(async site => {
      const ann = await anAnalyst(site)
      await load(site, ann)
      const { html } = await ann.get('/measures/published/figures.csv?year=2026')
      assert.match(html, /^\uFEFFmeasure,title,unit,england,neighbours,region,source\r\n/)
      assert.match(html, /AS1,Assessments are finished within 45 working days of starting,%,83,84,,CIN census 2026/)
      assert.equal((await load(site, ann, { file: html, replaces: 'yes' })).statusCode, 303)
      assert.match((await ann.get('/measures/published?year=2026')).text, /AS1 83% 84% –/)
    }))

  test('is loaded by those who set targets: a team manager reads it, and their file is not taken', () =>
    withSite(async site => {
      const manager = await site.as(await aWorker(site.db, 'team_manager'))
      const { status, html } = await manager.get('/measures/published')
      assert.equal(status, 200)
      assert.doesNotMatch(html, /published\/new/)
      assert.equal((await load(site, manager)).statusCode, 403)
      assert.deepEqual(await site.db.selectFrom('published_figure').select('id').execute(), [])
    }))
})
