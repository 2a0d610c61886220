import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../../test/an-improvement.ts'
import { aWorker } from '../../../../test/builders.ts'
import { sendParts } from '../../../../test/send-parts.ts'
import { type Site, type Visitor, withSite } from '../../../../test/site.ts'

const HEAD = 'measure,month,numerator,denominator\n'
const load = ({ app }: Site, who: Visitor, rows: string) =>
  sendParts(app, who, '/improvement/measures/load', [{ name: 'months', filename: 'months.csv', bytes: HEAD + rows }])

const dated = (name: string, day: string, month: string, year: string) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})

const TOLD = {
  name: 'Children are matched in time',
  counts: 'Children matched in the year to the month’s end.',
  meets: 'Matched within six months of the decision.',
  source: 'The permanence team',
  unit: 'percent',
  better: 'higher',
}

const begin = async (site: Site) => {
  const { item } = await anImprovement(site.db)
  const ann = await site.as(await aWorker(site.db, 'performance_analyst', { full_name: 'Ann Lee' }))
  await ann.post('/improvement/measures/new', TOLD)
  return { item, ann, href: `/improvement/${item}` }
}

const attach = (ann: Visitor, href: string) =>
  ann.post(`${href}/measures/new/PM1`, {
    ...dated('baseline_on', '31', '5', '2026'),
    ...dated('target_on', '31', '3', '2027'),
    target: '75',
    why: 'Children wait for a home that is theirs',
  })

describe('a measure of the programme’s own', () => {
  test('is none at first, is added under the next code, and says that nothing is loaded', () =>
    withSite(async site => {
      const reader = await site.as(await aWorker(site.db, 'lead_member'))
      assert.match((await reader.get('/improvement/measures')).text, /The programme has no measure of its own yet/)
      const { ann } = await begin(site)
      assert.match((await ann.get('/improvement/measures')).text, /Children are matched in time PM1 nothing loaded yet/)
      assert.match((await ann.get('/improvement/measures/pm1')).text, /No month has been loaded yet/)
      assert.match((await ann.post('/improvement/measures/new', TOLD)).text, /Another measure is called this/)
      for (const path of ['new', 'load'])
        assert.equal((await reader.get(`/improvement/measures/${path}`)).status, 403, path)
      assert.equal((await reader.get('/improvement/measures/PM9')).status, 404)
    }))

  test('is loaded all or nothing, and a month loaded again keeps what it was', () =>
    withSite(async site => {
      const { ann } = await begin(site)
      const wrong = await load(site, ann, 'PM1,2026-10,47,100\nPM1,2026-09,101,100\n')
      assert.equal(wrong.statusCode, 422)
      assert.match(wrong.body, /Row 3, numerator: 101 of 100 is more than all of them/)
      assert.deepEqual(await site.db.selectFrom('programme_measure_month').select('id').execute(), [])
      assert.equal(
        (await load(site, ann, 'PM1,2026-10,47,100\nPM1,2026-09,46,100\n')).headers.location,
        '/improvement/measures',
      )
      await load(site, ann, 'PM1,2026-10,48,100\nPM1,2026-09,46,100\n')
      const seen = await ann.get('/improvement/measures/PM1')
      assert.match(seen.text, /Latest 48% \(48 of 100\) at the end of Oct 2026; loaded Sun 22 Nov 2026.* by Ann Lee/)
      assert.match(seen.html, /<s>47% \(47 of 100\)<\/s> until Sun 22 Nov 2026/)
      assert.doesNotMatch(seen.html, /<s>46%/)
    }))

  test('is attached like any other, with its baseline from what was loaded, and tells an outsider no small number', () =>
    withSite(async site => {
      const { ann, href } = await begin(site)
      assert.match(
        (await ann.get(`${href}/measures/new`)).text,
        /Children are matched in time PM1 The programme’s own, loaded/,
      )
      assert.match((await attach(ann, href)).text, /No month is loaded that had ended by then/)
      await load(site, ann, 'PM1,2026-05,38,100\nPM1,2026-09,76,100\nPM1,2026-10,77,100\n')
      assert.equal((await attach(ann, href)).location, `${href}#measures`)
      const seen = await ann.get(href)
      assert.match(
        seen.text,
        /Began at 38% .* Latest 77% 77 of 100 at the end of Oct 2026; loaded .* by Ann Lee better than where it began/,
      )
      assert.match(seen.text, /PM1 \(75%\) at target for the last two months/)
      assert.match((await ann.get('/improvement')).html, /href="\/improvement\/measures\/PM1"/)
      await load(site, ann, 'PM1,2026-10,3,100\n')
      const member = await site.as(await aWorker(site.db, 'lead_member'))
      for (const path of [href, '/improvement', '/improvement/measures', '/improvement/measures/PM1']) {
        const { text } = await member.get(path)
        assert.match(text, /too few to show/, path)
        assert.doesNotMatch(text, /3 of 100|\b3%/, path)
      }
    }))

  test('is given a path to its target, straight unless somebody says why not', () =>
    withSite(async site => {
      const { ann, href } = await begin(site)
      await load(site, ann, 'PM1,2026-05,35,100\nPM1,2026-10,47,100\n')
      await attach(ann, href)
      const path = `${href}/measures/PM1/path`
      const offered = await ann.get(path)
      assert.match(offered.text, /A straight line is filled in/)
      assert.match(offered.html, /Jun 2026/)
      const values = [...offered.html.matchAll(/name="(months\[\d+\]\[\w+\])"[^>]*value="([^"]*)"/g)]
      const given = Object.fromEntries(values.map(([, name = '', value = '']) => [name, value]))
      assert.equal(given['months[0][value]'], '39')
      const bent = { ...given, 'months[0][value]': '35' }
      assert.match((await ann.post(path, bent)).text, /The path is not straight: say why not/)
      assert.match((await ann.post(path, { ...given, 'months[1][value]': '140' })).text, /a percentage: 100 or less/)
      await ann.post(path, { ...bent, because: 'The panel begins in July' })
      const seen = await ann.get(href)
      assert.match(seen.text, /Path not straight: 55% by now.* The panel begins in July/)
      assert.match(seen.html, /class="gt-chart__path" points="/)
      assert.match(seen.text, /Mar 2027 none 75% to come/)
      await ann.post(path, given)
      const kept = await site.db
        .selectFrom('improvement_trajectory')
        .select(['because', 'void_reason'])
        .orderBy('id')
        .execute()
      assert.deepEqual(kept, [
        { because: 'The panel begins in July', void_reason: 'Set again' },
        { because: null, void_reason: null },
      ])
    }))
})
