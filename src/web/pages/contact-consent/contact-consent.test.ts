import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'

const at = { now: '2026-11-16T10:30:00.000Z' }
const onMonday = { 'consent_said_on-day': '16', 'consent_said_on-month': '11', 'consent_said_on-year': '2026' }

describe('the page that records consent again', () => {
  test('holds what is recorded, asks who said so and when, and leaves the earlier answer on the contact', () =>
    withSite(async ({ db, as }) => {
      const jo = await as(await aWorker(db, 'contact_officer', { full_name: 'Jo Webb' }))
      const contact = await aContact(db, await aChild(db), {
        received_at: '2026-11-16T09:12:00.000Z',
        consent_state: 'not_sought',
        consent_reason: 'The school had not asked.',
      })
      const page = await jo.get(`/contacts/${contact}/consent`)
      assert.match(page.text, /Recorded now Not sought yet The school had not asked\./)
      assert.doesNotMatch(page.text, /Is it the same for the other children/)
      const refused = await jo.post(`/contacts/${contact}/consent`, { consent_state: 'given', was_wrong: 'no' })
      assert.equal(refused.status, 422)
      assert.match(refused.text, /Say who said so, and what they are to the child/)
      assert.match(refused.text, /Enter the day they said so/)
      const said = { consent_state: 'given', consent_said_by: 'Sarah Marsh, mother', ...onMonday, was_wrong: 'no' }
      const saved = await jo.post(`/contacts/${contact}/consent`, said)
      assert.equal(saved.location, `/contacts/${contact}`)
      const { text } = await jo.get(`/contacts/${contact}`)
      assert.match(text, /Consent Given Sarah Marsh, mother, Mon 16 Nov 2026/)
      assert.match(text, /Recorded before: 1 answer Not sought yet .* answered again Mon 16 Nov 2026, 10:30 by Jo Webb/)
    }, at))

  test('asks for the other children of the call', () =>
    withSite(async ({ db, as }) => {
      const jo = await as(await aWorker(db, 'contact_officer'))
      const contact = await aContact(db, await aChild(db))
      const { about_id } = await db.selectFrom('contact').select('about_id').executeTakeFirstOrThrow()
      await aContact(db, await aChild(db, { forename: 'Ava' }), { about_id })
      assert.match((await jo.get(`/contacts/${contact}/consent`)).text, /the other children\? \(optional\) Ava Marsh/)
    }, at))

  test('leads to itself from a contact whose consent was withdrawn while a check asked with it is out', () =>
    withSite(async ({ db, as }) => {
      const jo = await as(await aWorker(db, 'contact_officer'))
      const leo = await aChild(db)
      const contact = await aContact(db, leo, { consent_state: 'withdrawn' })
      const check = { contact_id: contact, person_id: leo, question: 'Known?', asked_at: at.now }
      await db
        .insertInto('contact_check')
        .values({ ...check, agency: 'police', basis: 'consent' })
        .execute()
      const page = await jo.get(`/contacts/${contact}`)
      assert.match(page.text, /Asked with consent, which is not recorded as given now: Police/)
      assert.match(page.html, new RegExp(`href="/contacts/${contact}/consent"`))
    }, at))

  test('keeps what both typed when two record it at once', () =>
    withSite(async ({ db, as }) => {
      const jo = await as(await aWorker(db, 'contact_officer', { full_name: 'Jo Webb' }))
      const nadia = await as(await aWorker(db, 'mash_manager'))
      const contact = await aContact(db, await aChild(db), { consent_state: 'not_stated' })
      const seen = { _seen_version: '1', was_wrong: 'no' }
      const refused = {
        consent_state: 'refused',
        consent_said_by: 'Tom Marsh, father',
        consent_reason: 'Afraid of us.',
      }
      await jo.post(`/contacts/${contact}/consent`, { ...seen, ...refused, ...onMonday })
      const second = await nadia.post(`/contacts/${contact}/consent`, {
        ...seen,
        consent_state: 'unsafe_to_seek',
        consent_reason: 'He would hurt her.',
      })
      assert.equal(second.status, 409)
      assert.match(second.text, /Jo Webb changed this while you were typing/)
      assert.match(second.text, /Refused Not sought, because asking could put a child at risk/)
      assert.match(second.text, /He would hurt her\./)
    }, at))
})
