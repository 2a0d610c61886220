import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'

const at = { now: '2026-11-16T10:30:00.000Z' }
const told = {
  'received_at-day': '16',
  'received_at-month': '11',
  'received_at-year': '2026',
  'received_at-time': '09:12',
  mode: 'phone',
  source_code: '2A',
  referrer_is_confidential: 'no',
  concern: 'Bruise on his cheek.',
  is_immediate_danger: 'no',
  rag: 'amber',
  consent_state: 'given',
}
const child = {
  'children[0][forename]': 'Leo',
  'children[0][surname]': 'Marsh',
  'children[0][date_of_birth]-day': '2',
  'children[0][date_of_birth]-month': '2',
  'children[0][date_of_birth]-year': '2022',
  'children[0][sex]': 'M',
}

describe('recording a contact', () => {
  test('finds a child on record first, whose brothers and sisters come along', () =>
    withSite(async ({ db, as }) => {
      const officer = await as(await aWorker(db, 'contact_officer'))
      const [leo, ava] = [await aChild(db), await aChild(db, { forename: 'Ava' })]
      await db.insertInto('relationship').values({ from_person: ava, to_person: leo, type: 'sibling' }).execute()
      const found = await officer.get('/contacts/new?q=marsh')
      assert.match(found.html, new RegExp(`/children/${leo}/contacts/new`))
      const family = await officer.get(`/children/${leo}/contacts/new`)
      assert.match(family.text, /Record a contact about Leo Marsh’s family/)
      assert.match(family.text, /Ava Marsh, 4 years/)
      const recorded = await officer.post(`/children/${leo}/contacts/new`, { ...told, known_children: [leo, ava] })
      const rows = await db.selectFrom('contact').select(['id', 'about_id']).orderBy('id').execute()
      assert.equal(rows.length, 2)
      assert.equal(recorded.location, `/contacts/${rows[0]?.id}`)
    }, at))

  test('of a child not found asks whether it is somebody on record, and moves the contact to them', () =>
    withSite(async ({ db, as }) => {
      const officer = await as(await aWorker(db, 'contact_officer'))
      const known = await aChild(db, { forename: 'Leo', surname: 'Marshe' })
      const recorded = await officer.post('/contacts/new', { ...told, ...child })
      const contact = await db.selectFrom('contact').select('id').executeTakeFirstOrThrow()
      assert.equal(recorded.location, `/contacts/${contact.id}/match`)
      const match = await officer.get(recorded.location ?? '')
      assert.match(match.text, /Is Leo Marsh one of these\?/)
      assert.match(match.text, /Leo Marshe, born Wed 2 Feb 2022/)
      assert.match(match.text, /same date of birth/)
      const matched = await officer.post(`/contacts/${contact.id}/match`, { person_id: known })
      assert.equal(matched.location, `/contacts/${contact.id}`)
      const row = await db.selectFrom('contact').selectAll().executeTakeFirstOrThrow()
      assert.deepEqual([row.person_id, row.child_known], [known, true])
    }, at))

  test('with a mother asks who she is after the child, by name and household, and shows her on the contact', () =>
    withSite(async ({ db, as }) => {
      const officer = await as(await aWorker(db, 'contact_officer'))
      const sarah = await aChild(db, { forename: 'Sara', date_of_birth: '1994-03-09', sex: 'F' })
      const adult = { 'adults[0][forename]': 'Sarah', 'adults[0][surname]': 'Marsh', 'adults[0][lives_with]': 'yes' }
      const unsaid = await officer.post('/contacts/new', { ...told, ...child, ...adult })
      assert.equal(unsaid.status, 422)
      assert.match(unsaid.text, /Say what this adult is to the children/)
      const recorded = await officer.post('/contacts/new', { ...told, ...child, ...adult, 'adults[0][type]': 'mother' })
      const next = await officer.post(recorded.location ?? '', { person_id: 'nobody' })
      assert.match(next.location ?? '', /\/adults\//)
      const match = await officer.get(next.location ?? '')
      assert.match(
        match.text,
        /Is Sarah Marsh one of these\? The caller said: Sarah Marsh , no date of birth; to Leo Marsh/,
      )
      assert.match(match.text, /Sara Marsh, born Wed 9 Mar 1994/)
      const { id } = await db.selectFrom('contact').select('id').executeTakeFirstOrThrow()
      assert.match(
        (await officer.get(`/contacts/${id}`)).text,
        /Sarah Marsh , mother Not matched Look for Sarah on rec/,
      )
      const matched = await officer.post(next.location ?? '', { person_id: sarah })
      assert.equal(matched.location, `/contacts/${id}`)
      assert.match((await officer.get(`/contacts/${id}`)).text, /Adults told of Sara Marsh , mother, 32 years/)
      const again = await officer.post(next.location ?? '', { person_id: 'nobody' })
      assert.match(again.text, /Somebody has said who this is already/)
    }, at))

  test('about a family on record names the adults it has, so that they are not written again', () =>
    withSite(async ({ db, as }) => {
      const officer = await as(await aWorker(db, 'contact_officer'))
      const leo = await aChild(db)
      const sarah = await aChild(db, { forename: 'Sarah', date_of_birth: '1994-03-09', sex: 'F' })
      await db.insertInto('relationship').values({ from_person: sarah, to_person: leo, type: 'mother' }).execute()
      const { text } = await officer.get(`/children/${leo}/contacts/new`)
      assert.match(text, /Adults on record around them: Sarah Marsh , mother/)
    }, at))

  test('of a child like nobody on record says so, and makes a new one', () =>
    withSite(async ({ db, as }) => {
      const officer = await as(await aWorker(db, 'contact_officer'))
      const recorded = await officer.post('/contacts/new', { ...told, ...child })
      const match = await officer.get(recorded.location ?? '')
      assert.match(match.text, /Nobody on record is like this/)
      await officer.post(recorded.location ?? '', { person_id: 'nobody' })
      const row = await db.selectFrom('contact').selectAll().executeTakeFirstOrThrow()
      assert.deepEqual([row.child_known, row.matched_at], [false, at.now])
    }, at))

  test('about nobody, or in the future, is refused beside the question, and the words stay', () =>
    withSite(async ({ db, as }) => {
      const officer = await as(await aWorker(db, 'contact_officer'))
      const nobody = await officer.post('/contacts/new', told)
      assert.equal(nobody.status, 422)
      assert.match(nobody.text, /Say which child it is about/)
      assert.match(nobody.text, /Bruise on his cheek/)
      const future = await officer.post('/contacts/new', { ...told, ...child, 'received_at-day': '17' })
      assert.match(future.text, /must not be in the future/)
    }, at))

  test('without consent asks why', () =>
    withSite(async ({ db, as }) => {
      const officer = await as(await aWorker(db, 'contact_officer'))
      const refused = await officer.post('/contacts/new', { ...told, ...child, consent_state: 'overridden' })
      assert.equal(refused.status, 422)
      assert.equal((await (await as(await aWorker(db, 'social_worker'))).get('/contacts/new')).status, 403)
    }, at))
})
