import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aWorker } from '../../../test/builders.ts'
import { withDatabase, withDatabaseAs } from '../../../test/database.ts'
import type { Db } from '../database.ts'
import { householdOf } from '../household/household.store.ts'
import { networkOf } from './network.store.ts'
import { kinOf } from './relationship.ts'

const related = (db: Db, from_person: string, type: 'mother' | 'father' | 'partner' | 'sibling', to_person: string) =>
  db.insertInto('relationship').values({ from_person, to_person, type }).execute()

const marshFamily = async (db: Db) => {
  const leo = await aChild(db)
  const ava = await aChild(db, { forename: 'Ava', date_of_birth: '2019-06-01', sex: 'F' })
  const sarah = await aChild(db, { forename: 'Sarah', date_of_birth: '1994-03-09', sex: 'F' })
  const jean = await aChild(db, { forename: 'Jean', surname: 'Hollis', date_of_birth: '1966-03-09', sex: 'F' })
  const mark = await aChild(db, { forename: 'Mark', surname: 'Dunn', date_of_birth: '1990-03-09', sex: 'M' })
  await related(db, sarah, 'mother', leo)
  await related(db, sarah, 'mother', ava)
  await related(db, jean, 'mother', sarah)
  await related(db, mark, 'partner', sarah)
  const { id } = await db
    .insertInto('family_group')
    .values({ name: 'Marsh, Hill Street' })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const person_id of [leo, ava, sarah])
    await db.insertInto('family_member').values({ family_group_id: id, person_id, start_on: '2022-02-02' }).execute()
  return { leo, ava, sarah, jean, mark }
}

describe('who is around a child', () => {
  test('brothers, sisters, grandparents and a parent’s partner follow from what was recorded of the parents', () =>
    withDatabase(async db => {
      const { leo } = await marshFamily(db)
      const kin = kinOf(await networkOf(db, leo))
      assert.deepEqual(
        kin.map(({ person, says, derived }) => [person.forename, says, derived]),
        [
          ['Sarah', 'Mother', false],
          ['Mark', 'Stepfather', true],
          ['Ava', 'Sister', true],
          ['Jean', 'Grandmother', true],
        ],
      )
    }))

  test('a hidden brother is not there at all', () =>
    withDatabaseAs(
      async db => {
        const { leo, ava } = await marshFamily(db)
        const owner = await aWorker(db, 'head_of_service')
        await db
          .insertInto('restriction')
          .values({
            person_id: ava,
            level: 'restricted',
            reason_code: 'other',
            reason: 'For this test',
            owner_id: owner.worker_id,
            review_on: '2027-01-01',
          })
          .execute()
        return aWorker(db, 'social_worker', { full_name: leo })
      },
      async (db, actor) => {
        const network = await networkOf(db, actor.name)
        assert.deepEqual(network.people.map(person => person.forename).sort(), ['Jean', 'Leo', 'Mark', 'Sarah'])
        assert.deepEqual(
          (await householdOf(db, actor.name)).map(member => member.forename),
          ['Sarah'],
        )
      },
    ))

  test('the household is those recorded together, and those at the same address unless it is confidential', () =>
    withDatabase(async db => {
      const { leo, mark, jean } = await marshFamily(db)
      const live = (person_id: string, some = {}) =>
        db
          .insertInto('person_address')
          .values({ person_id, lines: '4 Hill Street', postcode: 'AL1 4QX', start_on: '2022-02-02', ...some })
          .execute()
      await live(leo)
      await live(mark, { lines: '4, hill street', postcode: 'AL1 4QX' })
      await live(jean, { is_confidential: true })
      const members = await householdOf(db, leo)
      assert.deepEqual(
        members.map(member => [member.forename, member.how]),
        [
          ['Mark', 'address'],
          ['Sarah', 'household'],
          ['Ava', 'household'],
        ],
      )
    }))
})
