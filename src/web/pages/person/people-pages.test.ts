import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, anInvolvement, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import type { Db } from '../../../record/database.ts'

const family = async (db: Db) => {
  const worker = await aWorker(db, 'social_worker', { full_name: 'Priya Shah' })
  const leo = await aChild(db)
  const sarah = await aChild(db, { forename: 'Sarah', sex: 'F', date_of_birth: '1994-03-09' })
  await db
    .insertInto('relationship')
    .values({ from_person: sarah, to_person: leo, type: 'mother', parental_responsibility: true })
    .execute()
  await anInvolvement(db, leo, worker)
  return { worker, leo, sarah }
}

const day = (name: string, text: string) => {
  const [year = '', month = '', date = ''] = text.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

describe('the pages about people', () => {
  test('search finds from what is typed, logs the words, and says what to do when it finds nobody', () =>
    withSite(async ({ db, as }) => {
      const { leo } = await family(db)
      const officer = await as(await aWorker(db, 'contact_officer'))
      const found = await officer.get('/search?q=marsh+2022')
      assert.equal(found.status, 200)
      assert.match(found.text, /1 person named marsh, born in 2022/)
      assert.match(found.html, new RegExp(`href="/children/${leo}"`))
      assert.match(found.text, /Leo Marsh .*4 years/)
      assert.match((await officer.get('/search?q=zzz+2022')).text, /Nobody on the record fits all of that/)
      assert.match((await officer.get('/search?q=2022')).text, /That would find too many people/)
      assert.match((await officer.get('/search')).text, /Type what you know about somebody/)
      const logged = await db
        .selectFrom('access_log')
        .select(['terms', 'shown'])
        .where('action', '=', 'search')
        .orderBy('at')
        .execute()
      assert.deepEqual(logged[0], { terms: 'marsh 2022', shown: 1 })
    }))

  test('a sensitive record shows as a restricted record with nothing else', () =>
    withSite(async ({ db, as }) => {
      const { worker } = await family(db)
      const ada = await aChild(db, { forename: 'Ada', surname: 'Quill', date_of_birth: '2011-04-04' })
      await db
        .insertInto('restriction')
        .values({
          person_id: ada,
          level: 'sensitive',
          reason_code: 'councillor',
          reason: 'A test',
          owner_id: worker.worker_id,
          review_on: '2027-01-01',
        })
        .execute()
      const found = await (await as(await aWorker(db, 'contact_officer'))).get('/search?q=quill')
      assert.match(found.text, /Restricted record/)
      assert.doesNotMatch(found.text, /Ada|2011/)
    }))

  test('somebody who may be on the record already is shown before they are added, and the text is kept', () =>
    withSite(async ({ db, as }) => {
      await family(db)
      const officer = await as(await aWorker(db, 'contact_officer'))
      const typed = { forename: 'Leo', surname: 'Marsch', sex: 'M', ...day('date_of_birth', '2022-02-02') }
      const asked = await officer.post('/people/new', typed)
      assert.equal(asked.status, 422)
      assert.match(asked.text, /Somebody on the record may be the same person/)
      assert.match(asked.text, /Is it one of these\? Leo Marsh ?, 4 years, born Wed 2 Feb 2022/)
      assert.match(asked.text, /Very likely the same: \d+ of 100 same date of birth/)
      assert.match(asked.html, /value="Marsch"/)
      const added = await officer.post('/people/new', { ...typed, looked: 'none' })
      assert.equal(added.status, 303)
      assert.match((await officer.get(added.location ?? '')).text, /Leo Marsch/)
    }))

  test('the script is told of likely matches as somebody is typed', () =>
    withSite(async ({ db, as }) => {
      await family(db)
      const officer = await as(await aWorker(db, 'contact_officer'))
      const { html } = await officer.get('/people/new/matches?forename=Leo&surname=Marsh&born=2+2+2022&q=Leo')
      assert.equal(JSON.parse(html).matches[0].score, 85)
    }))

  test('a wrong NHS number is refused beside the question', () =>
    withSite(async ({ db, as }) => {
      const officer = await as(await aWorker(db, 'contact_officer'))
      const answer = await officer.post('/people/new', {
        forename: 'Kai',
        surname: 'Doe',
        sex: 'M',
        nhs: '943 476 5918',
      })
      assert.equal(answer.status, 422)
      assert.match(answer.text, /This is not a real NHS number: check each figure/)
    }))

  test('the people page of a child shows the network, the home, the workers and the warnings, and says what is missing', () =>
    withSite(async ({ db, as }) => {
      const { worker, leo, sarah } = await family(db)
      const visitor = await as(worker)
      const people = await visitor.get(`/children/${leo}/people`)
      assert.equal(people.status, 200)
      assert.match(people.text, /Sarah Marsh Mother 32 years no yes/)
      assert.match(people.text, /Priya Shah Lead/)
      assert.match(people.text, /No warnings/)
      assert.match(people.text, /No address is recorded/)
      const mother = await visitor.get(`/people/${sarah}`)
      assert.match(mother.text, /Leo Marsh Son 4 years/)
      assert.equal((await visitor.get(`/people/${leo}`)).location, `/children/${leo}`)
    }))

  test('parts are added, ended and put aside', () =>
    withSite(async ({ db, as }) => {
      const { worker, leo } = await family(db)
      const visitor = await as(worker)
      const at = `/people/${leo}`
      const add = async (part: string, fields: Record<string, string | string[]>) => {
        const answer = await visitor.post(`${at}/${part}/new`, fields)
        assert.equal(answer.status, 303, answer.text.slice(0, 900))
      }
      await add('addresses', {
        type: 'home',
        lines: '4 Hill Street',
        postcode: 'al14qx',
        ...day('start_on', '2024-01-02'),
        is_move: 'no',
        is_confidential: 'no',
      })
      await add('addresses', {
        type: 'home',
        lines: '9 New Road',
        postcode: 'AL2 1AB',
        ...day('start_on', '2026-05-01'),
        is_move: 'yes',
        is_confidential: 'no',
      })
      await add('names', { kind: 'alias', forename: 'Lee', surname: '' })
      await add('identifiers', { type: 'nhs', identifier: '943 476 5919' })
      await add('disabilities', { codes: ['AUT', 'LD'] })
      await add('warnings', {
        type: 'dog',
        detail: 'Two large dogs',
        ...day('start_on', '2026-05-01'),
        ...day('review_on', '2027-05-01'),
      })
      await add('relationships', {
        type: 'grandparent',
        forename: 'Jean',
        surname: 'Hollis',
        sex: 'F',
        lives_with: 'yes',
        parental_responsibility: 'no',
      })
      const page = await visitor.get(`/children/${leo}/people`)
      assert.match(page.text, /9 New Road, AL2 1AB home, since Fri 1 May 2026/)
      assert.match(page.text, /4 Hill Street, AL1 4QX home, Tue 2 Jan 2024 to Fri 1 May 2026/)
      assert.match(page.text, /Dangerous dog : Two large dogs/)
      assert.match(page.text, /Jean Hollis Grandmother age not known yes/)
      assert.match(page.text, /Autism/)
      const warning = await db.selectFrom('person_warning').select('id').executeTakeFirstOrThrow()
      const ended = await visitor.post(`${at}/warnings/${warning.id}/end`, { what: 'mistake', reason: 'wrong_child' })
      assert.equal(ended.status, 303)
      assert.match((await visitor.get(`/children/${leo}/people`)).text, /No warnings/)
      const kept = await db.selectFrom('person_warning').select(['detail', 'void_reason']).executeTakeFirstOrThrow()
      assert.deepEqual(kept, { detail: 'Two large dogs', void_reason: 'wrong_child' })
    }))

  test('somebody found on the record is chosen after typing began, and what was typed stays', () =>
    withSite(async ({ db, as }) => {
      const { worker, leo } = await family(db)
      const jean = await aChild(db, { forename: 'Jean', surname: 'Hollis', sex: 'F', date_of_birth: '1966-03-09' })
      const visitor = await as(worker)
      const at = `/people/${leo}/relationships/new`
      const refused = await visitor.post(at, { type: 'grandparent', source: 'Mother says' })
      assert.match(refused.text, /Choose somebody above, or enter the first name and surname of somebody new/)
      assert.match((await visitor.get(`${at}?who=jean+hollis`)).html, new RegExp(`other=${jean}`))
      const chosen = await visitor.get(`${at}?other=${jean}`)
      assert.match(chosen.text, /Jean Hollis , 60 years/)
      assert.match(chosen.html, /value="Mother says"/)
      assert.match(chosen.html, new RegExp(`name="other_id" id="other_id" value="${jean}"`))
      assert.equal((await visitor.post(at, { type: 'grandparent', other_id: jean, source: 'Mother says' })).status, 303)
    }))

  test('two people who edit at once both keep their text', () =>
    withSite(async ({ db, as }) => {
      const { worker, leo } = await family(db)
      const other = await as(await aWorker(db, 'contact_officer', { full_name: 'Tom Reed' }))
      const visitor = await as(worker)
      const fields = {
        forename: 'Leo',
        surname: 'Marsh',
        sex: 'M',
        ethnicity: 'WBRI',
        interpreter_needed: 'no',
        ...day('date_of_birth', '2022-02-02'),
        _seen_version: '1',
      }
      assert.equal((await other.post(`/people/${leo}/edit`, { ...fields, known_as: 'Lee' })).status, 303)
      const second = await visitor.post(`/people/${leo}/edit`, { ...fields, known_as: 'Lion' })
      assert.equal(second.status, 409)
      assert.match(second.text, /Tom Reed changed this while you were typing/)
      assert.match(second.text, /What they like to be called.*Lee Lion/)
    }))

  test('a confidential address is shown to those who hold the child and to nobody else', () =>
    withSite(async ({ db, as }) => {
      const { worker, leo } = await family(db)
      await db
        .insertInto('person_address')
        .values({
          person_id: leo,
          lines: '9 Secret Road',
          postcode: 'AL7 7ZZ',
          start_on: '2026-01-01',
          is_confidential: true,
        })
        .execute()
      assert.match((await (await as(worker)).get(`/children/${leo}/people`)).text, /9 Secret Road/)
      const other = await (await as(await aWorker(db, 'director'))).get(`/children/${leo}/people`)
      assert.match(other.text, /The address is protected/)
      assert.doesNotMatch(other.text, /Secret Road|AL7/)
    }))

  test('a role without the permission may not search or add; another team’s child may not be changed', () =>
    withSite(async ({ db, as }) => {
      const { leo } = await family(db)
      const lead = await as(await aWorker(db, 'lead_member'))
      for (const path of ['/search?q=marsh', '/people/new', `/people/${leo}/edit`])
        assert.ok([403, 404].includes((await lead.get(path)).status), path)
      const stranger = await as(await aWorker(db))
      assert.equal((await stranger.get(`/people/${leo}/edit`)).status, 403)
      assert.equal((await stranger.post(`/people/${leo}/names/new`, { kind: 'alias', forename: 'X' })).status, 403)
    }))
})
