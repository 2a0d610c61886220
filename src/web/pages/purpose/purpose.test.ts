import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'

describe('somebody on duty who opens a record that nothing has brought to them', () => {
  test('says why, once, and it stands on the log', () =>
    withSite(async site => {
      const visitor = await site.as(await aWorker(site.db, 'emergency_duty'))
      const leo = await aChild(site.db)
      const asked = await visitor.get(`/children/${leo}/plan?print=yes`)
      assert.equal(asked.location, `/children/${leo}/why?back=${encodeURIComponent(`/children/${leo}/plan?print=yes`)}`)
      const why = asked.location ?? ''
      assert.match((await visitor.get(why)).text, /Why are you opening this record\?/)
      assert.equal((await visitor.post(why)).status, 422)
      assert.equal((await visitor.post(why, { purpose: 'called' })).location, `/children/${leo}/plan?print=yes`)
      assert.equal((await visitor.get(`/children/${leo}`)).status, 200)
      const { rows } = {
        rows: await site.db.selectFrom('access_log').select('purpose').where('action', '=', 'purpose').execute(),
      }
      assert.deepEqual(rows, [{ purpose: 'Called out of hours' }])
    }))

  test('is not asked where a contact waits or came in the last month, nor when it is not their duty', () =>
    withSite(async site => {
      const leo = await aChild(site.db)
      await aContact(site.db, leo)
      for (const role of ['contact_officer', 'mash_manager', 'director'] as const)
        assert.equal((await (await site.as(await aWorker(site.db, role))).get(`/children/${leo}`)).status, 200)
      const ada = await aChild(site.db)
      assert.equal((await (await site.as(await aWorker(site.db, 'director'))).get(`/children/${ada}`)).status, 200)
    }))

  test('is led to no address that is not ours', () =>
    withSite(async site => {
      const visitor = await site.as(await aWorker(site.db, 'mash_manager'))
      const leo = await aChild(site.db)
      const led = await visitor.post(`/children/${leo}/why?back=//elsewhere.example/`, { purpose: 'told' })
      assert.equal(led.location, `/children/${leo}`)
    }))
})
