import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, aReferral, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import { runClocks } from '../../../clocks/clock-run.store.ts'

const at = { now: '2026-11-16T08:30:00.000Z' }

describe('the contacts at the front door', () => {
  test('say that there are none, and how they come', () =>
    withSite(async ({ db, as }) => {
      const page = await (await as(await aWorker(db, 'contact_officer'))).get('/contacts')
      assert.equal(page.status, 200)
      assert.match(page.text, /No contacts here/)
      assert.match(page.text, /Nothing was recorded or decided out of hours/)
    }, at))

  test('stand the most urgent first, with the clock, what is waited for and what is worth a look', () =>
    withSite(async ({ db, as }) => {
      const officer = await aWorker(db, 'contact_officer')
      const [leo, mia] = [await aChild(db), await aChild(db, { forename: 'Mia', surname: 'Dean' })]
      await aReferral(db, leo, {
        referral_on: '2026-03-02',
        referral_received_at: '2026-03-02T09:00:00.000Z',
        close_on: '2026-05-01',
        close_reason: 'RC7',
      })
      await aContact(db, mia, { received_at: '2026-11-12T09:00:00.000Z', rag: 'green', matched_at: at.now })
      await aContact(db, leo, { received_at: '2026-11-13T09:00:00.000Z', rag: 'red' })
      await runClocks(db, [leo, mia])
      const page = await (await as(officer)).get('/contacts')
      assert.ok(page.text.indexOf('Leo Marsh') < page.text.indexOf('Mia Dean'))
      assert.match(page.text, /Referred 8 months ago/)
      assert.match(page.text, /Not matched/)
      assert.match(page.text, /overdue by 1 working day/)
      const waiting = await (await as(officer)).get('/contacts?waiting=decision')
      assert.doesNotMatch(waiting.text, /Leo Marsh/)
    }, at))

  test('name first whoever is in danger now, in every view, matched or not, and what must be considered', () =>
    withSite(async ({ db, as }) => {
      const manager = await as(await aWorker(db, 'mash_manager'))
      const [leo, mia] = [await aChild(db), await aChild(db, { forename: 'Mia', surname: 'Dean' })]
      await aContact(db, mia, { received_at: '2026-11-10T09:00:00.000Z', rag: 'red', matched_at: at.now })
      const danger = await aContact(db, leo, {
        received_at: '2026-11-16T08:10:00.000Z',
        rag: 'red',
        is_immediate_danger: true,
      })
      await runClocks(db, [leo, mia])
      for (const view of ['/contacts', '/contacts?waiting=checks', '/contacts?waiting=decided&sort=-name']) {
        const { text } = await manager.get(view)
        assert.match(text, /In danger now: consider a strategy discussion 1 contact/, view)
        assert.match(
          text,
          /with the police and health must be considered now, before the other contacts\. Leo Marsh , 4 years/,
          view,
        )
        assert.match(text, /4 hours left of 4 Not matched/, view)
      }
      const all = (await manager.get('/contacts?waiting=all')).text
      assert.ok(all.indexOf('Leo Marsh', all.indexOf('Worth a look')) < all.indexOf('Mia Dean'))
      const decided = { decided_at: at.now, decided_by: (await aWorker(db)).worker_id, rationale: 'Held now.' }
      await db.updateTable('contact').set(decided).where('id', '=', danger).execute()
      assert.doesNotMatch((await manager.get('/contacts')).text, /In danger now/)
    }, at))

  test('show what emergency duty did since five o’clock on Friday, until the day team takes over', () =>
    withSite(async ({ db, as }) => {
      const ruth = await aWorker(db, 'emergency_duty', { full_name: 'Ruth Cole' })
      const officer = await as(await aWorker(db, 'contact_officer', { full_name: 'Jo Webb' }))
      await aContact(db, await aChild(db), {
        received_at: '2026-11-14T22:10:00.000Z',
        created_at: '2026-11-14T22:20:00.000Z',
        created_by: ruth.worker_id,
      })
      const page = await officer.get('/contacts')
      assert.match(page.text, /since Fri 13 Nov 2026, 17:00/)
      assert.match(page.text, /recorded by Ruth Cole/)
      const contact = await db.selectFrom('contact').select('id').executeTakeFirstOrThrow()
      const taken = await officer.post(`/contacts/${contact.id}/handover`)
      assert.equal(taken.location, '/contacts#out-of-hours')
      assert.match((await officer.get('/contacts')).text, /Taken over by Jo Webb/)
    }, at))

  test('leave out a restricted child, and are not for a social worker', () =>
    withSite(async ({ db, as }) => {
      const leo = await aChild(db)
      await aContact(db, leo, { received_at: '2026-11-13T09:00:00.000Z' })
      const owner = await aWorker(db, 'head_of_service')
      await db
        .insertInto('restriction')
        .values({
          person_id: leo,
          level: 'restricted',
          reason_code: 'staff_family',
          reason: 'A colleague’s child',
          owner_id: owner.worker_id,
          review_on: '2027-01-01',
        })
        .execute()
      const page = await (await as(await aWorker(db, 'contact_officer'))).get('/contacts')
      assert.doesNotMatch(page.text, /Marsh/)
      assert.equal((await (await as(await aWorker(db, 'social_worker'))).get('/contacts')).status, 403)
    }, at))
})
