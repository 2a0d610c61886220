import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, aReferral, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import { runClocks } from '../../../clocks/clock-run.store.ts'
import type { Db } from '../../../record/database.ts'

const at = { now: '2026-11-18T09:00:00.000Z' }

const decidedContact = async (db: Db) => {
  const nadia = await aWorker(db, 'mash_manager', { full_name: 'Nadia Khan' })
  const leo = await aChild(db)
  const contact = await aContact(db, leo, {
    received_at: '2026-11-16T09:12:00.000Z',
    decided_at: '2026-11-16T15:00:00.000Z',
    decided_by: nadia.worker_id,
    threshold_level: '1',
    rationale: 'Nothing to worry about.',
  })
  await db.insertInto('contact_outcome').values({ contact_id: contact, person_id: leo, code: 'NFA' }).execute()
  await runClocks(db, [leo])
  return { nadia, leo, contact }
}

describe('the page that opens a contact again', () => {
  test('is led to from the decision, asks why, and shows the decision set aside with who, when and why', () =>
    withSite(async ({ db, as }) => {
      const { nadia, contact } = await decidedContact(db)
      const manager = await as(nadia)
      assert.match((await manager.get(`/contacts/${contact}`)).html, new RegExp(`/contacts/${contact}/reopen`))
      const page = await manager.get(`/contacts/${contact}/reopen`)
      assert.match(page.text, /counted from when it was received, Mon 16 Nov 2026, 09:12/)
      const empty = await manager.post(`/contacts/${contact}/reopen`, { reason: '' })
      assert.equal(empty.status, 422)
      assert.match(empty.text, /Say what was wrong with the decision/)
      const opened = await manager.post(`/contacts/${contact}/reopen`, { reason: 'Decided on the wrong child.' })
      assert.equal(opened.location, `/contacts/${contact}`)
      const again = await manager.get(`/contacts/${contact}`)
      assert.match(again.text, /decided Mon 16 Nov 2026, 15:00 by Nadia Khan/)
      assert.match(again.text, /Opened again on Wed 18 Nov 2026, 09:00 by Nadia Khan , because: Decided on the wrong/)
      assert.match(again.text, /Record the decision/)
      assert.match((await manager.get('/contacts?waiting=all')).text, /Opened again/)
    }, at))

  test('names what stands in the way, and asks nothing then', () =>
    withSite(async ({ db, as }) => {
      const { nadia, leo, contact } = await decidedContact(db)
      const decided = { contact_id: contact, decided_at: '2026-11-17T09:00:00.000Z', decided_by: nadia.worker_id }
      const episode = await aReferral(db, leo, decided)
      const manager = await as(nadia)
      const page = await manager.get(`/contacts/${contact}/reopen`)
      assert.match(page.text, /The referral was decided on Tue 17 Nov 2026 by Nadia Khan/)
      assert.match(page.html, new RegExp(`href="/referrals/${episode}"`))
      assert.doesNotMatch(page.text, /What was wrong with the decision/)
      const refused = await manager.post(`/contacts/${contact}/reopen`, { reason: 'Decided on the wrong child.' })
      assert.equal(refused.status, 422)
      assert.match(refused.text, /cannot be opened again while that stands/)
    }, at))

  test('is for those who decide: an officer sees what was set aside and no way to do it', () =>
    withSite(async ({ db, as }) => {
      const { contact } = await decidedContact(db)
      const officer = await as(await aWorker(db, 'contact_officer'))
      assert.doesNotMatch((await officer.get(`/contacts/${contact}`)).html, /\/reopen/)
      assert.equal((await officer.get(`/contacts/${contact}/reopen`)).status, 403)
    }, at))
})
