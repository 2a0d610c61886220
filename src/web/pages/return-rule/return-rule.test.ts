import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../../test/builders.ts'
import { type Site, withSite } from '../../../../test/site.ts'

const aSocialWorker = async (site: Site) => site.as(await aWorker(site.db, 'social_worker', { full_name: 'Priya S' }))

describe('one rule', () => {
  test('says what is wrong and what mends it, which cells it is about and what it needs, each a way to its like', () =>
    withSite(async site => {
      const { html, text } = await (await aSocialWorker(site)).get('/returns/ssda903/rules/706')
      assert.match(
        text,
        /Rule 706 Children looked after return \(SSDA903\), an error A deprivation of liberty order was open/,
      )
      assert.match(text, /What mends it: Repeat last year’s start/)
      assert.match(text, /DOLO_START day the order starts/)
      assert.match(text, /DoLo deprivation of liberty orders, of the year before/)
      assert.match(text, /Collections of 2026\/27 on\./)
      assert.match(html, /href="\/returns\/rules\?return=ssda903&amp;cell=DOLO_START"/)
      assert.match(html, /href="\/returns\/ssda903\/rules\/702">702<\/a> The deprivation of liberty order ends before/)
      assert.match(text, /Before: 705 Next: 707/)
    }))

  test('gives the reason where others answer otherwise, and says nothing of it where nobody does', () =>
    withSite(async site => {
      const priya = await aSocialWorker(site)
      const { text } = await priya.get('/returns/ssda903/rules/336')
      assert.match(text, /Others answer this otherwise .*The rule names A3 and A5, placements for adoption/)
      assert.match(text, /The other checker asks it of A3 and A4\./)
      assert.doesNotMatch((await priya.get('/returns/ssda903/rules/142')).text, /Others answer/)
    }))

  test('tells a query from an error, and what is decided over all children', () =>
    withSite(async site => {
      const priya = await aSocialWorker(site)
      const { text } = await priya.get('/returns/cin/rules/2887q')
      assert.match(text, /Rule 2887Q Children in need census, a query/)
      assert.match(text, /A query may be right as it stands/)
      assert.match(text, /decided over all children at once/)
      assert.doesNotMatch((await priya.get('/returns/cin/rules/1103')).text, /over all children at once/)
    }))

  test('says which list must be loaded first', () =>
    withSite(async site => {
      const { text } = await (await aSocialWorker(site)).get('/returns/ssda903/rules/219')
      assert.match(text, /Providers Ofsted’s list of providers/)
    }))

  test('is not found where there is no such rule or no such return', () =>
    withSite(async site => {
      const priya = await aSocialWorker(site)
      for (const path of ['/returns/ssda903/rules/8670Q', '/returns/tax/rules/142', '/returns/cin/rules/%3Cb%3E'])
        assert.equal((await priya.get(path)).status, 404, path)
    }))
})
