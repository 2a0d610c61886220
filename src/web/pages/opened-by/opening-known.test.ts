import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aPlace, restricting, WHY } from '../../../../test/a-place.ts'
import { aWorker } from '../../../../test/builders.ts'
import { type Site, withSite } from '../../../../test/site.ts'

const openingOf = async ({ db }: Site) =>
  (await db.selectFrom('break_glass').select('id').orderBy('asked_at', 'desc').executeTakeFirstOrThrow()).id

/** Jo has opened Leo's record with a reason and read his plan; `known` is where Leo's people say that they know. */
const opened = async (site: Site) => {
  const place = await aPlace(site)
  const jo = await site.as(place.jo)
  await jo.post(`/break-glass/${place.leo}`, WHY)
  await jo.get(`/children/${place.leo}/plan`)
  return { ...place, visitor: jo, known: `/children/${place.leo}/opened/${await openingOf(site)}/known` }
}

describe('those who answer for a child are told that the record was opened outside somebody’s work', () => {
  test('the lead worker and their manager, on their first page, with who and why, until each has said that they know', () =>
    withSite(async site => {
      const { priya, dan, known } = await opened(site)
      const [worker, manager] = [await site.as(priya), await site.as(dan)]
      assert.match((await worker.get('/caseload')).text, /Record opened: Leo Marsh , by Jo Barrett, social worker/)
      const { text, html } = await manager.get('/team')
      assert.match(text, /1 opening nobody has reviewed yet Leo Marsh , 4 years: opened by Jo Barrett, social worker/)
      assert.match(text, /Covering for a colleague: Covering for Priya.*open until 11:42/)
      assert.ok(html.includes(`href="${known}"`))
      assert.match((await worker.get(known)).text, /What was read Plan [A-Z]/)
      assert.equal((await worker.post(known, { note: 'I was at court: it was right.' })).location, '/')
      assert.doesNotMatch((await worker.get('/caseload')).text, /Record opened/)
      assert.match((await manager.get('/team')).text, /Records opened outside people’s work/)
    }))

  test('information governance reads who knows and what they said, and when it has reviewed the opening nobody is told any more', () =>
    withSite(async site => {
      const { priya, dan, grace, known } = await opened(site)
      await (await site.as(priya)).post(known, { note: 'I was at court: it was right.' })
      const governance = await site.as(grace)
      const review = `/break-glass/openings/${await openingOf(site)}/review`
      const { text } = await governance.get(review)
      assert.match(text, /Who knows of it Priya Shah, Sun 22 Nov 2026, 10:42 I was at court: it was right\./)
      assert.doesNotMatch(text, /Leo/)
      await governance.post(review, { outcome: 'justified', note: 'Priya knew of it beforehand.' })
      const manager = await site.as(dan)
      assert.doesNotMatch((await manager.get('/team')).text, /Records opened/)
      assert.match((await manager.get(known)).text, /Review Justified, Sun 22 Nov 2026/)
    }))

  test('not the one who opened it, nor another team’s manager; and each says it once', () =>
    withSite(async site => {
      const { dan, visitor, known } = await opened(site)
      const other = await site.as(await aWorker(site.db, 'team_manager'))
      assert.doesNotMatch((await other.get('/team')).text, /Records opened/)
      assert.doesNotMatch((await visitor.get('/caseload')).text, /Record opened/)
      for (const elsewhere of [other, visitor]) assert.equal((await elsewhere.post(known, {})).status, 403)
      const manager = await site.as(dan)
      assert.equal((await manager.post(known, {})).status, 303)
      const again = await manager.post(known, {})
      assert.equal(again.status, 422)
      assert.match(again.text, /You have said already that you know of this/)
    }))

  test('nobody says so of an opening they made themselves before the child became theirs', () =>
    withSite(async site => {
      const { jo, leo, visitor, known } = await opened(site)
      await site.db.updateTable('involvement').set({ worker_id: jo.worker_id }).where('person_id', '=', leo).execute()
      assert.match((await visitor.post(known, {})).text, /You opened this record yourself/)
    }))

  test('of a restricted child only those on the list and who answers for it, and nobody else learns the name', () =>
    withSite(async site => {
      const { priya, dan, helen, jo, leo, reference } = await aPlace(site)
      const head = await site.as(helen)
      await head.post(`/children/${leo}/restriction`, restricting(helen.worker_id, 'restricted', [priya.worker_id]))
      const visitor = await site.as(jo)
      await visitor.post('/break-glass/number', { ...WHY, reference })
      const asked = await head.get('/service')
      assert.match(asked.text, /1 person waits for your answer/)
      const opening = await openingOf(site)
      await head.post(`/break-glass/openings/${opening}/approve`, { answer: 'yes', note: 'Spoke to her.' })
      assert.match((await head.get('/service')).text, /Leo Marsh , 4 years: opened by Jo Barrett/)
      assert.match((await (await site.as(priya)).get('/caseload')).text, /Record opened: Leo Marsh/)
      const manager = await site.as(dan)
      assert.doesNotMatch((await manager.get('/team')).text, /Leo|Records opened/)
      assert.equal((await manager.get(`/children/${leo}/opened/${opening}/known`)).status, 404)
    }))
})

describe('while a record is open to somebody outside their work', () => {
  test('every page says until when, and how long that is, with no script', () =>
    withSite(async site => {
      const { jo, leo } = await aPlace(site)
      await (await site.as(jo)).post(`/break-glass/${leo}`, { ...WHY, minutes: '90' })
      const says = async (now: string) => {
        site.at(now)
        return (await (await site.as(jo)).get('/caseload')).text
      }
      assert.match(await says('2026-11-22T10:42:00.000Z'), /It closes at 12:12, in 1 hour 30 minutes\./)
      assert.match(await says('2026-11-22T12:11:30.000Z'), /It closes at 12:12, in less than a minute\./)
      assert.doesNotMatch(await says('2026-11-22T12:12:00.000Z'), /It closes/)
    }))

  test('the day is said where it closes on another', () =>
    withSite(async site => {
      const { jo, leo } = await aPlace(site)
      const visitor = await site.as(jo)
      await visitor.post(`/break-glass/${leo}`, { ...WHY, minutes: '1440' })
      assert.match((await visitor.get('/caseload')).text, /It closes on Mon 23 Nov at 10:42, in 24 hours\./)
    }))
})
