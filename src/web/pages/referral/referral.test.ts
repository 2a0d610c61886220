import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aReferral, aTeam, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import { runClocks } from '../../../clocks/clock-run.store.ts'

const at = { now: '2026-03-03T10:30:00.000Z' }

describe('a referral', () => {
  test('waits on the list, is decided, goes unallocated until a worker is named', () =>
    withSite(async ({ db, as }) => {
      const manager = await as(await aWorker(db, 'mash_manager'))
      assert.match((await manager.get('/referrals')).text, /No referrals here/)
      assert.match((await manager.get('/unallocated')).text, /Every child has a worker/)
      const { team_id } = await aTeam(db, { name: 'Assessment 1' })
      const priya = await aWorker(db, 'social_worker', { team_id, full_name: 'Priya Shah' })
      const leo = await aChild(db)
      const episode = await aReferral(db, leo)
      await runClocks(db, [leo])
      assert.match((await manager.get('/referrals')).text, /Leo Marsh , 4 years .* due today/)
      const page = await manager.get(`/referrals/${episode}`)
      assert.match(page.text, /Decision: due today/)
      const decision = {
        outcomes: ['CFA'],
        risk: 'Bruises nobody explains.',
        protective_factors: 'Nana.',
        primary_need: 'N1',
        rationale: 'We must see him.',
        read: ['referral'],
        quality: 'thin',
        acknowledged: 'no',
      }
      const refused = await manager.post(`/referrals/${episode}`, decision)
      assert.equal(refused.status, 422)
      assert.match(refused.text, /Which team\?/)
      assert.match(refused.text, /We must see him/)
      await manager.post(`/referrals/${episode}`, { ...decision, team_id })
      assert.match((await manager.get(`/referrals/${episode}`)).text, /Unallocated/)
      assert.match((await manager.get('/unallocated')).text, /1 child waiting/)
      const named = await manager.post(`/children/${leo}/allocate`, {
        has_worker: 'no',
        worker_id: priya.worker_id,
        'start_at-day': '3',
        'start_at-month': '3',
        'start_at-year': '2026',
        rationale: 'Knows the school.',
      })
      assert.equal(named.location, `/children/${leo}`)
      assert.match((await manager.get('/unallocated')).text, /Every child has a worker/)
      const officer = await as(await aWorker(db, 'contact_officer'))
      const told = await officer.post(`/referrals/${episode}/feedback`, {
        acknowledged: 'yes',
        quality: 'thin',
        fed_back: 'yes',
      })
      assert.equal(told.location, `/referrals/${episode}`)
    }, at))

  test('of another team is no team manager’s to decide, and a partner finds none', () =>
    withSite(async ({ db, as }) => {
      const episode = await aReferral(db, await aChild(db))
      assert.equal((await (await as(await aWorker(db, 'team_manager'))).get(`/referrals/${episode}`)).status, 403)
      const partner = await as(await aWorker(db, 'mash_partner'))
      assert.equal((await partner.get(`/referrals/${episode}`)).status, 404)
      assert.equal((await (await as(await aWorker(db, 'social_worker'))).get('/unallocated')).status, 403)
    }, at))
})
