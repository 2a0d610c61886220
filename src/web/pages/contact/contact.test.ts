import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import { runClocks } from '../../../clocks/clock-run.store.ts'
import type { Db } from '../../../record/database.ts'

const NOW = '2026-11-16T10:30:00.000Z'

const leoMarsh = async (db: Db) => {
  const leo = await aChild(db)
  const ava = await aChild(db, { forename: 'Ava', sex: 'F', date_of_birth: '2020-03-03' })
  await db.insertInto('relationship').values({ from_person: ava, to_person: leo, type: 'sibling' }).execute()
  const decider = await aWorker(db, 'mash_manager', { full_name: 'Nadia Khan' })
  for (const day of ['2026-03-02', '2026-06-01', '2026-09-07']) {
    const earlier = await aContact(db, ava, {
      received_at: `${day}T09:00:00.000Z`,
      source_code: '6',
      concern: 'Shouting heard by a neighbour.',
      decided_at: `${day}T15:00:00.000Z`,
      decided_by: decider.worker_id,
      rationale: 'Advice given.',
    })
    await db.insertInto('contact_outcome').values({ contact_id: earlier, person_id: ava, code: 'NFA' }).execute()
  }
  const contact = await aContact(db, leo, { received_at: '2026-11-16T09:12:00.000Z' })
  await runClocks(db, [leo, ava])
  return { leo, ava, contact, decider }
}

const decision = {
  threshold_level: '3',
  outcomes: ['REFERRAL'],
  primary_need: 'N1',
  rationale: 'A second unexplained bruise.',
  read: ['contact', 'history'],
  feedback_given: 'no',
}

describe('the decision at the front door', () => {
  test('shows the concern beside what was known of the household, and what was missed before', () =>
    withSite(
      async ({ db, as }) => {
        const { contact, decider } = await leoMarsh(db)
        const page = await (await as(decider)).get(`/contacts/${contact}`)
        assert.equal(page.status, 200)
        assert.match(page.text, /Contact about Leo Marsh, 4 years/)
        assert.match(page.text, /Bruise on his cheek/)
        assert.match(page.text, /Three contacts, three of them to nothing further in the last 24 months/)
        assert.match(page.text, /Contact: Police → No further action \(Ava\)/)
        assert.match(page.text, /Three contacts in 9 months ended without anyone seeing a child/)
        assert.match(page.text, /due Tue 17 Nov/)
      },
      { now: NOW },
    ))

  test('writes down that the history was put before whoever decides, and not when an officer looks', () =>
    withSite(
      async ({ db, as }) => {
        const { contact, decider } = await leoMarsh(db)
        const opened = () =>
          db.selectFrom('contact').select('history_opened_by').where('id', '=', contact).executeTakeFirstOrThrow()
        await (await as(await aWorker(db, 'contact_officer'))).get(`/contacts/${contact}`)
        assert.equal((await opened()).history_opened_by, null)
        await (await as(decider)).get(`/contacts/${contact}`)
        assert.equal((await opened()).history_opened_by, decider.worker_id)
      },
      { now: NOW },
    ))

  test('is refused without an answer to what was missed, and the words typed stay', () =>
    withSite(
      async ({ db, as }) => {
        const { contact, decider } = await leoMarsh(db)
        const manager = await as(decider)
        const refused = await manager.post(`/contacts/${contact}`, decision)
        assert.equal(refused.status, 422)
        assert.match(refused.text, /Answer what was missed before/)
        assert.match(refused.text, /A second unexplained bruise/)
        const decided = await manager.post(`/contacts/${contact}`, {
          ...decision,
          missed_before: 'Nobody saw the children; we do now.',
        })
        assert.equal(decided.location, `/contacts/${contact}`)
        const page = await manager.get(`/contacts/${contact}`)
        assert.match(page.text, /New referral to social care/)
        assert.match(page.text, /Nobody saw the children; we do now/)
        assert.doesNotMatch(page.text, /Decided without the history/)
      },
      { now: NOW },
    ))

  test('taken without the history on screen is possible, and shows', () =>
    withSite(
      async ({ db, as }) => {
        const { contact, decider } = await leoMarsh(db)
        const manager = await as(decider)
        await manager.post(`/contacts/${contact}`, { ...decision, missed_before: 'Nobody saw the children.' })
        assert.match((await manager.get(`/contacts/${contact}`)).text, /Decided without the history/)
      },
      { now: NOW },
    ))

  test('is not there for a partner, and only read by a worker whose child it is not about', () =>
    withSite(
      async ({ db, as }) => {
        const { contact } = await leoMarsh(db)
        assert.equal((await (await as(await aWorker(db, 'mash_partner'))).get(`/contacts/${contact}`)).status, 404)
        assert.equal((await (await as(await aWorker(db, 'social_worker'))).get(`/contacts/${contact}`)).status, 403)
        assert.equal((await (await as(await aWorker(db, 'contact_officer'))).get('/contacts/nonsense')).status, 404)
      },
      { now: NOW },
    ))

  test('says first that a child is in danger now, and that a strategy discussion is to be considered', () =>
    withSite(
      async ({ db, as }) => {
        const { contact, decider } = await leoMarsh(db)
        await db
          .updateTable('contact')
          .set({ is_immediate_danger: true, rag: 'red' })
          .where('id', '=', contact)
          .execute()
        const { text } = await (await as(decider)).get(`/contacts/${contact}`)
        assert.ok(text.indexOf('consider a strategy discussion') < text.indexOf('What we were told'))
        assert.match(text, /Decide it below : choose “Immediate strategy discussion”/)
        const officer = await (await as(await aWorker(db, 'contact_officer'))).get(`/contacts/${contact}`)
        assert.match(officer.text, /Tell the manager who decides, and the police where you have not yet/)
      },
      { now: NOW },
    ))
})
