import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aPlace, restricting, WHY } from '../../../../test/a-place.ts'
import { withSite } from '../../../../test/site.ts'

describe('a record outside one’s work is opened with a reason', () => {
  test('for the time asked, to read and not to write, and closes by itself', () =>
    withSite(async site => {
      const { jo, leo } = await aPlace(site)
      const visitor = await site.as(jo)
      const before = await visitor.get(`/children/${leo}`)
      assert.equal(before.status, 403)
      assert.match(before.html, new RegExp(`/break-glass/${leo}\\?back=`))
      const short = await visitor.post(`/break-glass/${leo}`, { ...WHY, reason: 'Cover' })
      assert.equal(short.status, 422)
      assert.match(short.text, /Say why in twenty letters or more/)
      const opened = await visitor.post(`/break-glass/${leo}?back=/children/${leo}/plan`, WHY)
      assert.equal(opened.location, `/children/${leo}/plan`)
      const page = await visitor.get(`/children/${leo}`)
      assert.match(page.text, /You opened a record outside your work with a reason.*It closes at 11:42/)
      assert.equal((await visitor.get(`/children/${leo}/visits/new`)).status, 403)
      site.at('2026-11-22T11:43:00.000Z')
      assert.equal((await (await site.as(jo)).get(`/children/${leo}`)).status, 403)
    }))

  test('it is not a way elsewhere: the address to go back to is the record’s own', () =>
    withSite(async site => {
      const { jo, leo } = await aPlace(site)
      const opened = await (await site.as(jo)).post(`/break-glass/${leo}?back=//elsewhere.example`, WHY)
      assert.equal(opened.location, `/children/${leo}`)
    }))

  test('the child’s manager sees who and why; information governance sees what was read and says whether it was right', () =>
    withSite(async site => {
      const { jo, dan, grace, leo } = await aPlace(site)
      const visitor = await site.as(jo)
      await visitor.post(`/break-glass/${leo}`, WHY)
      await visitor.get(`/children/${leo}/chronology`)
      const seen = await (await site.as(dan)).get(`/children/${leo}/opened`)
      assert.match(seen.text, /Jo Barrett.*outside their work.*Covering for a colleague: Covering for Priya/)
      const governance = await site.as(grace)
      assert.match((await governance.get('/break-glass')).text, /Jo Barrett.*due Tue 24 Nov/)
      const { id } = await site.db.selectFrom('break_glass').select('id').executeTakeFirstOrThrow()
      const review = `/break-glass/openings/${id}/review`
      assert.match((await governance.get(review)).text, /What was read Chronology [A-Z]/)
      await governance.post(review, { outcome: 'training', note: 'The duty worker could have been asked.' })
      assert.match((await governance.get('/break-glass')).text, /Every opening has been looked at.*training given/)
    }))
})

describe('a restricted record', () => {
  test('is found by nobody but its list, its manager included', () =>
    withSite(async site => {
      const { priya, dan, helen, leo } = await aPlace(site)
      const head = await site.as(helen)
      const saved = await head.post(
        `/children/${leo}/restriction`,
        restricting(helen.worker_id, 'restricted', [priya.worker_id]),
      )
      assert.equal(saved.location, `/children/${leo}`)
      assert.equal((await (await site.as(priya)).get(`/children/${leo}`)).status, 200)
      assert.equal((await (await site.as(dan)).get(`/children/${leo}`)).status, 404)
      assert.match((await head.get(`/children/${leo}/decisions`)).text, /Restrict the record/)
    }))

  test('is not sealed but by the director, nor answered for by somebody who is no manager', () =>
    withSite(async site => {
      const { priya, helen, leo } = await aPlace(site)
      const head = await site.as(helen)
      const refused = await head.post(`/children/${leo}/restriction`, restricting(helen.worker_id, 'sealed'))
      assert.match(refused.text, /Only the director seals a record/)
      const owner = await head.post(`/children/${leo}/restriction`, restricting(priya.worker_id, 'sensitive'))
      assert.equal(owner.status, 422)
    }))

  test('is opened by its number only when an approver says so, and asking tells nothing', () =>
    withSite(async site => {
      const { jo, helen, leo, reference } = await aPlace(site)
      const head = await site.as(helen)
      await head.post(`/children/${leo}/restriction`, restricting(helen.worker_id, 'restricted'))
      const visitor = await site.as(jo)
      assert.equal((await visitor.post(`/break-glass/${leo}`, WHY)).status, 404)
      for (const number of [reference, '999999'])
        assert.equal((await visitor.post('/break-glass/number', { ...WHY, reference: number })).status, 303)
      const mine = (await visitor.get('/break-glass/number')).text
      assert.equal([...mine.matchAll(/waiting for an answer/g)].length, 2)
      const asked = await site.db.selectFrom('break_glass').select(['id', 'person_id']).execute()
      for (const { id, person_id } of asked) {
        const answer = await head.post(`/break-glass/openings/${id}/approve`, { answer: 'yes', note: 'Spoke to her.' })
        assert.equal(answer.status, person_id ? 303 : 422)
      }
      assert.equal((await visitor.get(`/children/${leo}`)).status, 200)
      site.at('2026-11-22T11:43:00.000Z')
      assert.equal((await (await site.as(jo)).get(`/children/${leo}`)).status, 404)
    }))

  test('nobody answers what they asked themselves', () =>
    withSite(async site => {
      const { helen, reference } = await aPlace(site)
      const head = await site.as(helen)
      await head.post('/break-glass/number', { ...WHY, reference })
      const { id } = await site.db.selectFrom('break_glass').select('id').executeTakeFirstOrThrow()
      const answer = await head.post(`/break-glass/openings/${id}/approve`, { answer: 'yes', note: 'I need it now.' })
      assert.match(answer.text, /Nobody answers what they asked themselves/)
    }))

  test('is lifted with a reason, and only then', () =>
    withSite(async site => {
      const { dan, helen, leo } = await aPlace(site)
      const head = await site.as(helen)
      await head.post(`/children/${leo}/restriction`, restricting(helen.worker_id, 'restricted'))
      site.at('2027-12-01T10:00:00.000Z')
      const [later, manager] = [await site.as(helen), await site.as(dan)]
      assert.equal((await manager.get(`/children/${leo}`)).status, 404)
      await later.post(`/children/${leo}/restriction/lift`, { reason: 'The aunt has left the authority.' })
      assert.equal((await manager.get(`/children/${leo}`)).status, 200)
    }))
})

describe('a conflict of interest', () => {
  test('closes the record to whoever declares it, keeps work from them, and is ended by their manager', () =>
    withSite(async site => {
      const { priya, dan, leo } = await aPlace(site)
      const visitor = await site.as(priya)
      assert.equal((await visitor.post(`/people/${leo}/conflict`, { relation: 'neighbour' })).status, 303)
      assert.equal((await visitor.get(`/children/${leo}`)).status, 404)
      const manager = await site.as(dan)
      assert.match((await manager.get('/conflicts')).text, /Priya Shah.*Leo Marsh.*Neighbour/)
      const { id } = await site.db.selectFrom('conflict_of_interest').select('id').executeTakeFirstOrThrow()
      await manager.post(`/conflicts/${id}/end`, { because: 'She has moved to another town.' })
      assert.equal((await visitor.get(`/children/${leo}`)).status, 200)
    }))
})
