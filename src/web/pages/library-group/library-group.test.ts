import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import { AUTHORITIES } from '../../../vocabulary/authorities/england.ts'

describe('authorities side by side', () => {
  test('are none until some are chosen, and says how', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'director'))
      assert.match((await ann.get('/library/group')).text, /No authority is chosen yet/)
    }))

  test('stand in the order they were chosen, each once, and the next is added to them', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'director'))
      const { html, text } = await ann.get(
        '/library/group?authority=swindon&authority=reading&authority=swindon&authority=',
      )
      assert.match(text, /Overall effectiveness over time, of 2 authorities/)
      assert.match(text, /Swindon Inadequate Mon 11 Sep 2023 now Reading Inadequate/)
      assert.equal([...html.matchAll(/<input type="hidden" name="authority" value="(swindon|reading)">/g)].length, 2)
      assert.match(html, /href="\/library\/group\?authority=reading">Take away<span[^>]*> Swindon/)
      assert.doesNotMatch(html, /<option value="swindon"/)
    }))

  test('may be looked at in another area, where one that was never judged there has an empty row', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'director'))
      const { text } = await ann.get('/library/group?authority=swindon&authority=bristol&area=leaders')
      assert.match(text, /Leaders over time/)
      assert.match(text, /Bristol nothing known here – – – – – –/)
      assert.match(
        (await ann.get('/library/group?authority=bristol')).text,
        /None of them is known to have been judged/,
      )
    }))

  test('are at most twelve: more are left out and named', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'director'))
      const many = AUTHORITIES.slice(0, 14).map(({ slug }) => `authority=${slug}`)
      const { html, text } = await ann.get(`/library/group?${many.join('&')}`)
      assert.match(text, new RegExp(`Left out: ${AUTHORITIES[12]?.name}, ${AUTHORITIES[13]?.name}.`))
      assert.doesNotMatch(html, /Add an authority/)
    }))
})
