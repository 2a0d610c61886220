import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, anInvolvement, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import type { Db } from '../../../record/database.ts'

const marshHome = async (db: Db) => {
  const priya = await aWorker(db, 'social_worker', { full_name: 'Priya Shah' })
  const officer = await aWorker(db, 'contact_officer', { full_name: 'Jo Webb' })
  const leo = await aChild(db)
  await anInvolvement(db, leo, priya)
  const mark = await aChild(db, { forename: 'Mark', surname: 'Dunn', date_of_birth: '1990-03-09', sex: 'M' })
  const { id } = await db
    .insertInto('family_group')
    .values({ name: 'Marsh household' })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const person_id of [leo, mark])
    await db.insertInto('family_member').values({ family_group_id: id, person_id, start_on: '2024-02-02' }).execute()
  const member = await db
    .selectFrom('family_member')
    .select('id')
    .where('person_id', '=', mark)
    .executeTakeFirstOrThrow()
  return { priya, officer, leo, mark, at: `/people/${leo}/household/${member.id}` }
}
const left = {
  what: 'ended',
  'end_on-day': '20',
  'end_on-month': '11',
  'end_on-year': '2026',
  end_reason: 'Asked to leave.',
}

describe('the household on a person’s page', () => {
  test('shows who lives there and, apart, who lived there before, with why they left', () =>
    withSite(async ({ db, as }) => {
      const { priya, leo, at } = await marshHome(db)
      const visitor = await as(priya)
      const before = await visitor.get(`/children/${leo}/people`)
      assert.match(before.text, /The household .*Mark Dunn , 36 years since Fri 2 Feb 2024 Moved out/)
      assert.doesNotMatch(before.text, /Lived here before/)
      assert.match((await visitor.get(`${at}/end`)).text, /Has Mark Dunn moved out\?/)
      const unsaid = await visitor.post(`${at}/end`, { what: 'ended' })
      assert.match(unsaid.text, /Enter the day they moved out/)
      assert.match(unsaid.text, /Say why they moved out/)
      const saved = await visitor.post(`${at}/end`, left)
      assert.equal(saved.location, `/people/${leo}?part=people#household`)
      const after = await visitor.get(`/children/${leo}/people`)
      assert.match(after.text, /Nobody is recorded as living with Leo now/)
      assert.match(
        after.text,
        /Lived here before Mark Dunn , 36 years Fri 2 Feb 2024 to Fri 20 Nov 2026 .*Asked to leave/,
      )
    }))

  test('puts somebody back who did not leave, with why', () =>
    withSite(async ({ db, as }) => {
      const { priya, leo, at } = await marshHome(db)
      const visitor = await as(priya)
      await visitor.post(`${at}/end`, left)
      assert.match((await visitor.get(`${at}/restore`)).text, /moved out on Fri 20 Nov 2026: Asked to leave/)
      assert.match((await visitor.post(`${at}/restore`, { reason: '' })).text, /Say what was wrong/)
      assert.equal((await visitor.post(`${at}/restore`, { reason: 'He only works away.' })).status, 303)
      assert.doesNotMatch((await visitor.get(`/children/${leo}/people`)).text, /Lived here before/)
    }))

  test('takes back somebody who lived there before; says so when there is nobody who could have moved in', () =>
    withSite(async ({ db, as }) => {
      const { priya, leo, mark, at } = await marshHome(db)
      const visitor = await as(priya)
      assert.match(
        (await visitor.get(`/people/${leo}/household/new`)).text,
        /Nobody of the family is recorded elsewhere/,
      )
      await visitor.post(`${at}/end`, left)
      const page = await visitor.get(`/people/${leo}/household/new`)
      assert.match(page.text, /Mark Dunn, 36 years Lived here before/)
      const came = { 'start_on-day': '21', 'start_on-month': '11', 'start_on-year': '2026' }
      assert.equal((await visitor.post(`/people/${leo}/household/new`, { other_id: mark, ...came })).status, 303)
      const { text } = await visitor.get(`/children/${leo}/people`)
      assert.match(text, /Mark Dunn , 36 years since Sat 21 Nov 2026 .*Lived here before Mark Dunn/)
    }))

  test('shows each of two who end the same what the other said', () =>
    withSite(async ({ db, as }) => {
      const { priya, officer, at } = await marshHome(db)
      await (await as(officer)).post(`${at}/end`, { ...left, _seen_version: '1' })
      const second = await (await as(priya)).post(`${at}/end`, {
        ...left,
        'end_on-day': '18',
        end_reason: 'Went to his mother’s.',
        _seen_version: '1',
      })
      assert.equal(second.status, 409)
      assert.match(second.text, /Jo Webb changed this while you were typing/)
      assert.match(second.text, /When did they move out\? Fri 20 Nov 2026 Wed 18 Nov 2026/)
      assert.match(second.text, /Why\? Asked to leave\. Went to his mother/)
    }))

  test('offers nothing to change to whoever may only read', () =>
    withSite(async ({ db, as }) => {
      const { leo, at } = await marshHome(db)
      const director = await as(await aWorker(db, 'director'))
      const { html } = await director.get(`/children/${leo}/people`)
      assert.match(html, /The household/)
      assert.doesNotMatch(html, /\/household\//)
      assert.equal((await director.get(`${at}/end`)).status, 403)
    }))
})
