import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import type { Db } from '../../../record/database.ts'

const at = { now: '2026-11-16T08:30:00.000Z' }

const fromTheNight = async (db: Db) => {
  const ruth = await aWorker(db, 'emergency_duty', { full_name: 'Ruth Cole' })
  const jo = await aWorker(db, 'contact_officer', { full_name: 'Jo Webb' })
  const leo = await aChild(db)
  const contact = await aContact(db, leo, {
    received_at: '2026-11-14T22:10:00.000Z',
    created_at: '2026-11-14T22:20:00.000Z',
    created_by: ruth.worker_id,
  })
  await db
    .insertInto('contact_check')
    .values({
      contact_id: contact,
      person_id: leo,
      agency: 'police',
      basis: 'safeguarding',
      question: 'Known?',
      asked_at: '2026-11-14T22:30:00.000Z',
    })
    .execute()
  return { ruth, jo, contact, page: `/contacts/${contact}/handover` }
}

describe('taking over from emergency duty', () => {
  test('says from whom, to whom, since when, and what is accepted with it', () =>
    withSite(async ({ db, as }) => {
      const { jo, contact, page } = await fromTheNight(db)
      const officer = await as(jo)
      assert.match((await officer.get(`/contacts/${contact}`)).html, new RegExp(`href="${page}"`))
      const { text } = await officer.get(page)
      assert.match(text, /Take over the contact about Leo Marsh/)
      assert.match(text, /From Ruth Cole, who recorded it Sat 14 Nov 2026, 22:20 To Jo Webb, for the day team/)
      assert.match(text, /Since received Sat 14 Nov 2026, 22:10, 2 days ago/)
      assert.match(
        text,
        /Leo has not been looked for on record\. The contact waits for a decision\. 1 check is still out: Pol/,
      )
      assert.equal((await officer.post(page)).location, '/contacts#out-of-hours')
      assert.match((await officer.get(`/contacts/${contact}`)).text, /Taken over by Jo Webb, Mon 16 Nov 2026, 08:30/)
    }, at))

  test('is done once: the second is told who did it and when', () =>
    withSite(async ({ db, as }) => {
      const { jo, page } = await fromTheNight(db)
      await (await as(jo)).post(page)
      const second = await (await as(await aWorker(db, 'mash_manager'))).post(page)
      assert.equal(second.status, 422)
      assert.match(second.text, /Jo Webb took this over on Mon 16 Nov 2026, 08:30/)
      assert.match(second.text, /It has been taken over: there is nothing more to do here/)
    }, at))

  test('is the day team’s, not emergency duty’s own', () =>
    withSite(async ({ db, as }) => {
      const { ruth, page } = await fromTheNight(db)
      const night = await as(ruth)
      assert.match((await night.get(page)).text, /The day team takes it over in the morning/)
      assert.match((await night.post(page)).text, /this is not yours to accept/)
    }, at))

  test('is only of what emergency duty recorded or decided', () =>
    withSite(async ({ db, as }) => {
      const { jo } = await fromTheNight(db)
      const contact = await aContact(db, await aChild(db), { created_by: jo.worker_id })
      const officer = await as(jo)
      assert.match((await officer.get(`/contacts/${contact}/handover`)).text, /there is nothing to take over/)
      assert.equal((await officer.post(`/contacts/${contact}/handover`)).status, 422)
    }, at))
})
