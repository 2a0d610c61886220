import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Actor } from '../../access/actor.ts'
import { nameActor } from '../../access/as-worker.store.ts'
import { perform } from '../../practice/perform.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { householdOf } from '../household/household.store.ts'
import { networkOf } from '../relationship/network.store.ts'
import { kinOf } from '../relationship/relationship.ts'
import type { contactForm } from './contact.form.ts'
import { adultsOf } from './contact-adult.store.ts'
import { historyFacts } from './household-history.store.ts'
import { matchAdult } from './match-adult.act.ts'
import { matchContact } from './match-contact.act.ts'
import { recordContact } from './record-contact.act.ts'

type Told = ValuesOf<typeof contactForm>

const NOW = '2026-11-16T10:30:00.000Z'
const leoTold = { forename: 'Leo', surname: 'Marsh', date_of_birth: '2022-02-02', sex: 'M' as const }
const avaTold = { forename: 'Ava', surname: 'Marsh', date_of_birth: '2020-03-03', sex: 'F' as const }
const sarahTold = {
  forename: 'Sarah',
  surname: 'Marsh',
  date_of_birth: null,
  type: 'mother' as const,
  lives_with: true,
}
const tomTold = { forename: 'Tom', surname: 'Reed', date_of_birth: null, type: 'father' as const, lives_with: false }
const told: Told = {
  known_children: [],
  children: [leoTold],
  adults: [],
  address: '4 Hill Street',
  postcode: 'al1 2bb',
  received_at: '2026-11-16T09:12:00.000Z',
  mode: 'phone',
  source_code: '2A',
  referrer_name: null,
  referrer_organisation: null,
  referrer_contact: null,
  referrer_is_confidential: false,
  concern: 'Bruise on his cheek; says he fell.',
  is_immediate_danger: false,
  rag: 'amber',
  consent_state: 'given',
  consent_said_by: null,
  consent_said_on: null,
  consent_reason: null,
  recommendation: null,
}

const as = async (db: Db, actor: Actor) => {
  await nameActor(db, actor)
  return { actor, now: NOW, today: '2026-11-16' }
}
const record = async (db: Db, officer: Actor, values: Partial<Told>) => {
  const result = await perform(db, await as(db, officer), recordContact, { params: {}, values: { ...told, ...values } })
  if (!result.done) return { refusals: result.refusals, contacts: [], adult_ids: [] }
  return { ...result.done, refusals: [] }
}
const kin = async (db: Db, person: string) =>
  kinOf(await networkOf(db, person)).map(({ person: other, says }) => `${other.forename} ${says}`)
const homes = (db: Db) =>
  db
    .selectFrom('family_member')
    .innerJoin('person', 'person.id', 'person_id')
    .where('family_member.voided_at', 'is', null)
    .select(['family_group_id', 'forename'])
    .orderBy('forename')
    .execute()

describe('the adults a call tells of', () => {
  test('become people related to every child, and those at home one household with them', () =>
    withDatabase(async db => {
      const officer = await aWorker(db, 'contact_officer')
      const { contacts } = await record(db, officer, { children: [leoTold, avaTold], adults: [sarahTold, tomTold] })
      for (const { person_id } of contacts) {
        const found = await kin(db, person_id)
        assert.ok(found.includes('Sarah Mother') && found.includes('Tom Father'), String(found))
      }
      const [first] = contacts
      const home = await householdOf(db, first?.person_id ?? '')
      assert.deepEqual(home.map(({ forename }) => forename).sort(), ['Ava', 'Sarah'])
      const addresses = await db.selectFrom('person_address').select('postcode').execute()
      assert.equal(addresses.length, 3)
      const { members } = await historyFacts(db, first?.person_id ?? '', '2026-11-16')
      assert.ok(members.some(({ name, relation }) => name === 'Tom Reed' && relation === 'father'))
    }))

  test('join the household of a child on record', () =>
    withDatabase(async db => {
      const officer = await aWorker(db, 'contact_officer')
      const leo = await aChild(db)
      await record(db, officer, { known_children: [leo], children: [], adults: [sarahTold] })
      assert.deepEqual(
        (await householdOf(db, leo)).map(({ forename }) => forename),
        ['Sarah'],
      )
    }))

  test('need not be given, and a child alone makes no household', () =>
    withDatabase(async db => {
      const { adult_ids } = await record(db, await aWorker(db, 'contact_officer'), {})
      assert.deepEqual(adult_ids, [])
      assert.deepEqual(await homes(db), [])
    }))

  test('of whom a parent is younger than a child are refused, for a child on record too', () =>
    withDatabase(async db => {
      const officer = await aWorker(db, 'contact_officer')
      const leo = await aChild(db)
      const young = { ...sarahTold, date_of_birth: '2023-01-01' }
      const { refusals } = await record(db, officer, { known_children: [leo], children: [], adults: [young] })
      assert.deepEqual(refusals, [
        {
          field: 'adults',
          says: 'Sarah Marsh cannot be the mother of an older child: check the dates of birth',
        },
      ])
      const aunt = { ...young, type: 'aunt_or_uncle' as const }
      assert.deepEqual((await record(db, officer, { adults: [aunt] })).refusals, [])
    }))
})

describe('matching an adult of a call', () => {
  const match = async (db: Db, officer: Actor, contact: string, adult: string, person_id: string) =>
    perform(db, await as(db, officer), matchAdult, { params: { contact, adult }, values: { person_id } })

  const recorded = async (db: Db, values: Partial<Told> = {}) => {
    const officer = await aWorker(db, 'contact_officer')
    const { contacts, adult_ids } = await record(db, officer, { adults: [sarahTold], ...values })
    return {
      officer,
      contact: contacts[0]?.contact_id ?? '',
      leo: contacts[0]?.person_id ?? '',
      adult: adult_ids[0] ?? '',
    }
  }

  test('to somebody on record makes that person the mother, and retires the row made for the call', () =>
    withDatabase(async db => {
      const known = await aChild(db, { forename: 'Sara', date_of_birth: '1994-03-09', sex: 'F' })
      const { officer, contact, leo, adult } = await recorded(db)
      const { done } = await match(db, officer, contact, adult, known)
      assert.equal(done?.next?.contact_id, contact)
      assert.deepEqual(await kin(db, leo), ['Sara Mother'])
      assert.deepEqual(
        (await homes(db)).map(({ forename }) => forename),
        ['Leo', 'Sara'],
      )
      const retired = await db.selectFrom('person').select('merged_into').where('forename', '=', 'Sarah').execute()
      assert.deepEqual(retired, [{ merged_into: known }])
      const { about_id } = await db.selectFrom('contact').select('about_id').executeTakeFirstOrThrow()
      assert.deepEqual(
        (await adultsOf(db, about_id)).map(({ person_id, matched_at }) => [person_id, matched_at]),
        [[known, NOW]],
      )
    }))

  test('to nobody on record keeps the new person', () =>
    withDatabase(async db => {
      const { officer, contact, leo, adult } = await recorded(db)
      await match(db, officer, contact, adult, 'nobody')
      assert.deepEqual(await kin(db, leo), ['Sarah Mother'])
    }))

  test('and the child, to a mother and son on record, leaves what is on record of them as it was', () =>
    withDatabase(async db => {
      const leo = await aChild(db)
      const sarah = await aChild(db, { forename: 'Sarah', date_of_birth: '1994-03-09', sex: 'F' })
      await db.insertInto('relationship').values({ from_person: leo, to_person: sarah, type: 'child' }).execute()
      const { id } = await db
        .insertInto('family_group')
        .values({ name: 'Marsh' })
        .returning('id')
        .executeTakeFirstOrThrow()
      for (const person_id of [leo, sarah])
        await db
          .insertInto('family_member')
          .values({ family_group_id: id, person_id, start_on: '2022-02-02' })
          .execute()
      const { officer, contact, adult } = await recorded(db)
      const matched = await perform(db, await as(db, officer), matchContact, {
        params: { contact },
        values: { person_id: leo },
      })
      assert.deepEqual(matched.done?.next, { contact_id: contact, adult_id: adult })
      assert.deepEqual(await kin(db, leo), ['Sarah Mother', 'Sarah Mother'])
      const { done } = await match(db, officer, contact, adult, sarah)
      assert.equal(done?.next, null)
      assert.deepEqual(await kin(db, leo), ['Sarah Mother'])
      assert.deepEqual(
        await homes(db),
        ['Leo', 'Sarah'].map(forename => ({ family_group_id: id, forename })),
      )
      const standing = await db.selectFrom('relationship').select('type').where('voided_at', 'is', null).execute()
      assert.deepEqual(standing, [{ type: 'child' }])
    }))

  test('is refused twice, for a child of the call, and for a mother born after her child', () =>
    withDatabase(async db => {
      const { officer, contact, leo, adult } = await recorded(db)
      const says = async (person: string) =>
        (await match(db, officer, contact, adult, person)).refusals?.[0]?.says ?? ''
      assert.match(await says(leo), /a child whom the contact is about/)
      assert.match(await says(await aChild(db, { forename: 'Sarah', date_of_birth: '2024-01-01' })), /an older child/)
      await match(db, officer, contact, adult, 'nobody')
      assert.match(await says('nobody'), /said who this is already/)
    }))

  test('of another call is not found', () =>
    withDatabase(async db => {
      const { officer, adult } = await recorded(db)
      const { contact } = await recorded(db)
      await assert.rejects(match(db, officer, contact, adult, 'nobody'), { name: 'Error' })
    }))
})
