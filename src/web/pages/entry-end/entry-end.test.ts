import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, anInvolvement, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import type { Db } from '../../../record/database.ts'

const twoAtOnce = async (db: Db) => {
  const priya = await aWorker(db, 'social_worker', { full_name: 'Priya Shah' })
  const officer = await aWorker(db, 'contact_officer')
  const leo = await aChild(db)
  await anInvolvement(db, leo, priya)
  const { id } = await db
    .insertInto('person_address')
    .values({ person_id: leo, lines: '4 Hill Street', postcode: 'AL1 4QX', start_on: '2024-01-02' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { priya, officer, leo, id, at: `/people/${leo}/addresses/${id}/end` }
}
const ended = (date: string) => ({
  what: 'ended',
  'end_on-day': date,
  'end_on-month': '6',
  'end_on-year': '2026',
  _seen_version: '1',
})

describe('ending an entry about a person', () => {
  test('says which entry it is, but for an address that is confidential', () =>
    withSite(async ({ db, as }) => {
      const { priya, officer, leo, at, id } = await twoAtOnce(db)
      assert.match((await (await as(priya)).get(at)).text, /4 Hill Street, AL1 4QX since Tue 2 Jan 2024/)
      await db.updateTable('person_address').set({ is_confidential: true }).where('id', '=', id).execute()
      const { text } = await (await as(officer)).get(at)
      assert.match(text, /The confidential address/)
      assert.doesNotMatch(text, /Hill Street/)
      const sarah = await aChild(db, { forename: 'Sarah', sex: 'F' })
      const { id: tie } = await db
        .insertInto('relationship')
        .values({ from_person: sarah, to_person: leo, type: 'mother' })
        .returning('id')
        .executeTakeFirstOrThrow()
      const page = await (await as(priya)).get(`/people/${leo}/relationships/${tie}/end`)
      assert.match(page.text, /Sarah Marsh, mother of Leo Marsh/)
    }))

  test('that somebody else ended meanwhile shows what they said beside what was typed', () =>
    withSite(async ({ db, as }) => {
      const { priya, officer, at } = await twoAtOnce(db)
      assert.equal((await (await as(priya)).post(at, ended('1'))).status, 303)
      const second = await (await as(officer)).post(at, ended('9'))
      assert.equal(second.status, 409)
      assert.match(second.text, /Priya Shah changed this while you were typing/)
      assert.match(second.text, /Until when was it so\? Mon 1 Jun 2026 Tue 9 Jun 2026/)
      const { end_on } = await db.selectFrom('person_address').select('end_on').executeTakeFirstOrThrow()
      assert.equal(end_on, '2026-06-01')
    }))

  test('that somebody else put aside meanwhile says so, and it stays put aside', () =>
    withSite(async ({ db, as }) => {
      const { priya, officer, at } = await twoAtOnce(db)
      await (await as(priya)).post(at, { what: 'mistake', reason: 'wrong_child', _seen_version: '1' })
      const visitor = await as(officer)
      const second = await visitor.post(at, ended('9'))
      assert.equal(second.status, 409)
      assert.match(second.text, /What should happen to it\? It is a mistake It was so, and has ended/)
      const third = await visitor.post(at, { ...ended('9'), _seen_version: '2' })
      assert.match(third.text, /Somebody has put this entry aside as a mistake already/)
      assert.equal((await visitor.get(at)).status, 404)
    }))
})
