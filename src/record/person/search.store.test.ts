import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, anInvolvement, aReferral, aWorker } from '../../../test/builders.ts'
import { withDatabaseAs } from '../../../test/database.ts'
import type { Db } from '../database.ts'
import { likelyMatches } from './likely-matches.store.ts'
import { searchPeople } from './search.store.ts'
import { readSearch } from './search-terms.ts'

const today = '2026-11-22'
const find = async (db: Db, typed: string) => {
  const found = await searchPeople(db, readSearch(typed, today))
  return { ...found, names: found.people.map(person => `${person.forename} ${person.surname}`) }
}

const people = async (db: Db) => {
  const worker = await aWorker(db, 'social_worker', { full_name: 'Priya Shah' })
  const leo = await aChild(db, { forename: 'Leo', surname: "O'Brien", known_as: 'Lee', date_of_birth: '2019-05-07' })
  await aReferral(db, leo)
  await anInvolvement(db, leo, worker)
  await db
    .insertInto('person_name')
    .values({ person_id: leo, kind: 'previous', forename: null, surname: 'Marsh' })
    .execute()
  await db
    .insertInto('person_address')
    .values({ person_id: leo, lines: '4 Hill Street', postcode: 'AL1 4QX', start_on: '2020-01-01' })
    .execute()
  await db.insertInto('person_identifier').values({ person_id: leo, type: 'nhs', value: '9434765919' }).execute()
  const zoe = await aChild(db, { forename: 'Zoë', surname: 'Okafor-Price', date_of_birth: '2015-07-05' })
  await db
    .insertInto('person_address')
    .values({
      person_id: zoe,
      lines: '9 Secret Road',
      postcode: 'AL7 7ZZ',
      start_on: '2020-01-01',
      is_confidential: true,
    })
    .execute()
  const hide = async (level: 'sensitive' | 'restricted' | 'sealed', forename: string) => {
    const person_id = await aChild(db, { forename, surname: 'Hidden', date_of_birth: '2012-01-01' })
    await db
      .insertInto('restriction')
      .values({
        person_id,
        level,
        reason_code: 'staff_family',
        reason: 'A test',
        owner_id: worker.worker_id,
        review_on: '2027-01-01',
      })
      .execute()
  }
  await hide('sensitive', 'Sasha')
  await hide('restricted', 'Robin')
  await hide('sealed', 'Sidney')
  return aWorker(db, 'contact_officer')
}

describe('searching for people', () => {
  const FINDS: [typed: string, names: string[]][] = [
    ['obrien', ["Leo O'Brien"]],
    ["o'brien leo", ["Leo O'Brien"]],
    ['O’Br', ["Leo O'Brien"]],
    ['lee', ["Leo O'Brien"]],
    ['marsh', ["Leo O'Brien"]],
    ['leo 2019', ["Leo O'Brien"]],
    ['leo 2018', []],
    ['leo aged 7', ["Leo O'Brien"]],
    ['7 May 2019', ["Leo O'Brien"]],
    ['5/7/2019', ["Leo O'Brien"]],
    ['al14qx', ["Leo O'Brien"]],
    ['leo al1', ["Leo O'Brien"]],
    ['leo al2', []],
    ['943 476 5919', ["Leo O'Brien"]],
    ['zoe', ['Zoë Okafor-Price']],
    ['price okafor', ['Zoë Okafor-Price']],
    ['okafour', ['Zoë Okafor-Price']],
    ['okafro', ['Zoë Okafor-Price']],
  ]
  for (const [typed, names] of FINDS)
    test(`“${typed}” finds ${names.join(', ') || 'nobody'}`, () =>
      withDatabaseAs(people, async db => assert.deepEqual((await find(db, typed)).names, names)))

  test('a line says where the child stands and who works with them', () =>
    withDatabaseAs(people, async db => {
      const { people: found } = await find(db, 'leo')
      const { status, lead_worker, postcode_area, other_names, known_as } = found[0] ?? assert.fail()
      assert.deepEqual(
        { status, lead_worker, postcode_area, other_names, known_as },
        {
          status: 'referral',
          lead_worker: 'Priya Shah',
          postcode_area: 'AL1',
          other_names: ['Marsh'],
          known_as: 'Lee',
        },
      )
    }))

  test('a confidential address is neither searched nor shown', () =>
    withDatabaseAs(people, async db => {
      assert.deepEqual((await find(db, 'AL7 7ZZ')).names, [])
      assert.deepEqual((await find(db, 'zoe al7')).names, [])
      const { people: found } = await find(db, 'zoe')
      assert.deepEqual([found[0]?.postcode_area, found[0]?.is_protected], [null, true])
    }))

  test('a sensitive record is counted and not named; restricted and sealed ones are not there', () =>
    withDatabaseAs(people, async db => {
      const { names, restricted } = await find(db, 'hidden')
      assert.deepEqual({ names, restricted }, { names: [], restricted: 1 })
      assert.equal((await find(db, 'hid')).restricted, 0, 'and not by a few letters')
      assert.equal((await find(db, 'robin hidden')).restricted, 0)
    }))

  test('the duplicate check finds a child by sound, by a slip in the date, by number and by home, and never a hidden one', () =>
    withDatabaseAs(people, async db => {
      const score = async (sought: Parameters<typeof likelyMatches>[1]) =>
        (await likelyMatches(db, sought)).map(match => [match.forename, match.score])
      assert.deepEqual(await score({ forename: 'Lee', surname: 'Obrian', date_of_birth: '2019-07-05' }), [['Leo', 69]])
      assert.deepEqual(await score({ forename: 'Leo', surname: 'Marsh', date_of_birth: '2019-05-17' }), [['Leo', 69]])
      assert.deepEqual(
        await score({ forename: 'Brien', surname: 'Leo', identifiers: [{ type: 'nhs', value: '9434765919' }] }),
        [['Leo', 100]],
      )
      assert.deepEqual(await score({ forename: 'Leo', surname: 'Smith', postcode: 'al14qx' }), [])
      assert.deepEqual(await score({ forename: 'Robin', surname: 'Hidden', date_of_birth: '2012-01-01' }), [])
    }))
})
