import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../../test/an-improvement.ts'
import { aWorker } from '../../../../test/builders.ts'
import { type Site, withSite } from '../../../../test/site.ts'

const programme = (work: (given: Site & { href: string }) => Promise<void>) =>
  withSite(async site => {
    const { item } = await anImprovement(site.db)
    await work({ ...site, href: `/improvement/${item}` })
  })

describe('the themes of an improvement', () => {
  test('are shown each with the words that say so, marked in the inspectors’ own', () =>
    programme(async ({ as, db, href }) => {
      const reader = await as(await aWorker(db, 'social_worker'))
      assert.match((await reader.get(href)).text, /The front door because it says “thresholds” and “front door”/)
      const dan = await as(await aWorker(db, 'head_of_service'))
      const { html } = await dan.get(`${href}/themes`)
      assert.match(html, /How <mark title="The front door">thresholds<\/mark> are understood/)
      assert.match(html, /the <mark title="The front door">front door<\/mark>\.”/)
    }))

  test('are added by a person, and suggest measures from then on', () =>
    programme(async ({ as, db, href }) => {
      const dan = await as(await aWorker(db, 'head_of_service', { full_name: 'Dan Mercer' }))
      const because = 'Schools do not know the levels'
      const done = await dan.post(`${href}/themes`, { theme: 'partnership', applies: 'true', because })
      assert.equal(done.location, `${href}#themes`)
      const said = /Partner agencies Dan Mercer added it on Sun 22 Nov 2026: Schools do not know the levels/
      assert.match((await dan.get(href)).text, said)
      assert.match((await dan.get(`${href}/measures/new`)).text, /the front door, partner agencies/)
    }))

  test('are taken away with why, while what the rules say stays in sight', () =>
    programme(async ({ as, db, href }) => {
      const dan = await as(await aWorker(db, 'head_of_service', { full_name: 'Dan Mercer' }))
      const form = await dan.get(`${href}/themes?theme=front-door&applies=no`)
      assert.match(form.html, /<option value="front-door" selected>|value="front-door"[^>]* checked/)
      const empty = await dan.post(`${href}/themes`, { theme: 'front-door', applies: 'false' })
      assert.equal(empty.status, 422)
      assert.match(empty.text, /Say why/)
      await dan.post(`${href}/themes`, { theme: 'front-door', applies: 'false', because: 'The office’s own doors' })
      const item = await dan.get(href)
      assert.match(item.html, /<s>The front door<\/s>/)
      assert.match(
        item.text,
        /because it says “thresholds” and “front door” Dan Mercer took it away on Sun 22 Nov 2026/,
      )
      assert.match((await dan.get(`${href}/themes`)).text, /speak of no theme.*Taken away The front door .*Put it back/)
      assert.match((await dan.get(`${href}/measures/new`)).text, /suggests none of the measures there are/)
    }))

  test('are changed by those who change the programme', () =>
    programme(async ({ as, db, href }) => {
      for (const role of ['social_worker', 'team_manager', 'inspector'] as const) {
        const reader = await as(await aWorker(db, role))
        assert.equal((await reader.get(`${href}/themes`)).status, 403, role)
        assert.doesNotMatch((await reader.get(href)).html, /\/themes"/)
      }
      const diana = await as(await aWorker(db, 'director'))
      assert.equal((await diana.get('/improvement/00000000-0000-4000-8000-000000000000/themes')).status, 404)
    }))
})
