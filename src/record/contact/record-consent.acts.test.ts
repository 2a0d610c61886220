import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Actor } from '../../access/actor.ts'
import { nameActor } from '../../access/as-worker.store.ts'
import { perform } from '../../practice/perform.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { findContact } from './contact.store.ts'
import type { contactConsentForm } from './contact-consent.form.ts'
import { earlierConsents } from './contact-consent.store.ts'
import { recordConsent } from './record-consent.act.ts'

type Values = ValuesOf<typeof contactConsentForm>

const given: Values = {
  consent_state: 'given',
  consent_said_by: 'Sarah Marsh, mother',
  consent_said_on: '2026-11-16',
  consent_reason: null,
  was_wrong: false,
  also_for: [],
}
const overridden: Values = {
  ...given,
  consent_state: 'overridden',
  consent_said_by: null,
  consent_said_on: null,
  consent_reason: 'Asking would tell the father where they are.',
}

const record = async (
  db: Db,
  actor: Actor,
  contact: string,
  values: Values,
  { now = '2026-11-16T10:30:00.000Z', seen = null }: { now?: string; seen?: number | null } = {},
) => {
  await nameActor(db, actor)
  return perform(db, { actor, now, today: now.slice(0, 10) }, recordConsent, {
    params: { contact },
    values,
    seen_version: seen,
  })
}

const notAsked = async (db: Db) => {
  const jo = await aWorker(db, 'contact_officer', { full_name: 'Jo Webb' })
  const leo = await aChild(db)
  const contact = await aContact(db, leo, {
    consent_state: 'not_sought',
    consent_reason: 'The school had not asked.',
    created_at: '2026-11-16T09:20:00.000Z',
    created_by: jo.worker_id,
  })
  return { jo, leo, contact }
}

describe('recording consent again', () => {
  test('puts the new answer on the contact, with who said so and when, and keeps what was there', () =>
    withDatabase(async db => {
      const { jo, contact } = await notAsked(db)
      await record(db, jo, contact, given)
      const now = await findContact(db, contact)
      assert.deepEqual(
        [now.consent_state, now.consent_said_by, now.consent_said_on, now.consent_reason],
        ['given', 'Sarah Marsh, mother', '2026-11-16', null],
      )
      const [was, ...more] = await earlierConsents(db, contact)
      assert.equal(more.length, 0)
      assert.deepEqual([was?.consent_state, was?.consent_reason], ['not_sought', 'The school had not asked.'])
      assert.deepEqual([was?.recorded_by, was?.recorded_at], ['Jo Webb', '2026-11-16T09:20:00.000Z'])
      assert.deepEqual([was?.replaced_at, was?.was_wrong], ['2026-11-16T10:30:00.000Z', false])
    }))

  test('keeps each answer with whoever recorded it', () =>
    withDatabase(async db => {
      const { jo, contact } = await notAsked(db)
      const nadia = await aWorker(db, 'mash_manager', { full_name: 'Nadia Khan' })
      await record(db, nadia, contact, given)
      await record(db, jo, contact, { ...overridden, was_wrong: true }, { now: '2026-11-16T11:00:00.000Z' })
      const earlier = await earlierConsents(db, contact)
      assert.deepEqual(
        earlier.map(each => [each.consent_state, each.recorded_by, each.replaced_by, each.was_wrong]),
        [
          ['given', 'Nadia Khan', 'Jo Webb', true],
          ['not_sought', 'Jo Webb', 'Nadia Khan', false],
        ],
      )
      assert.equal((await findContact(db, contact)).consent_reason, overridden.consent_reason)
    }))

  test('is done for the other children of the call where it is the same, each keeping its own earlier answer', () =>
    withDatabase(async db => {
      const { jo, contact } = await notAsked(db)
      const { about_id } = await findContact(db, contact)
      const ava = await aContact(db, await aChild(db, { forename: 'Ava' }), { about_id, consent_state: 'not_stated' })
      const mia = await aContact(db, await aChild(db, { forename: 'Mia' }), { about_id, consent_state: 'not_stated' })
      await record(db, jo, contact, { ...given, also_for: [ava] })
      assert.equal((await findContact(db, ava)).consent_state, 'given')
      assert.equal((await earlierConsents(db, ava))[0]?.consent_state, 'not_stated')
      assert.equal((await findContact(db, mia)).consent_state, 'not_stated')
    }))

  test('tells the chronology what it was and what it is', () =>
    withDatabase(async db => {
      const { jo, contact } = await notAsked(db)
      await record(db, jo, contact, given)
      const line = await db.selectFrom('chronology_entry').select('says').executeTakeFirstOrThrow()
      assert.equal(line.says, 'Consent recorded again: given (before: not sought yet)')
    }))

  test('is refused once the contact is decided', () =>
    withDatabase(async db => {
      const { jo, contact } = await notAsked(db)
      const decided = { decided_at: '2026-11-16T10:00:00.000Z', decided_by: jo.worker_id, rationale: 'Advice given.' }
      await db.updateTable('contact').set(decided).where('id', '=', contact).execute()
      const { refusals } = await record(db, jo, contact, given)
      assert.match(refusals?.[0]?.says ?? '', /This contact is decided/)
    }))

  test('is refused when it says what is recorded already', () =>
    withDatabase(async db => {
      const { jo, contact } = await notAsked(db)
      await record(db, jo, contact, given)
      const { refusals } = await record(db, jo, contact, given)
      assert.match(refusals?.[0]?.says ?? '', /This is what is recorded already/)
    }))

  test('is not done over what somebody else recorded meanwhile', () =>
    withDatabase(async db => {
      const { jo, contact } = await notAsked(db)
      const { version } = await findContact(db, contact)
      await record(db, jo, contact, given, { seen: version })
      await assert.rejects(record(db, jo, contact, overridden, { seen: version }), /changed since it was looked at/)
    }))

  test('is not for a social worker', () =>
    withDatabase(async db => {
      const { contact } = await notAsked(db)
      await assert.rejects(record(db, await aWorker(db, 'social_worker'), contact, given), /does not do this/)
    }))
})
