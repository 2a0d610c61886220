import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { aChild, aContact, anInvolvement, aTeam, aWorker } from '../../../../test/builders.ts'
import { type Site, withSite } from '../../../../test/site.ts'
import { storedRuns } from '../../../../test/stored-runs.ts'
import { runClocks } from '../../../clocks/clock-run.store.ts'
import type { Db } from '../../../record/database.ts'
import { writeLikelyDuplicates } from '../../../record/merge/likely-duplicates.store.ts'

const twice = async (db: Db) => {
  const [leo, second] = [await aChild(db), await aChild(db, { surname: 'Marsch' })]
  await aContact(db, leo)
  await aContact(db, second)
  await writeLikelyDuplicates(db)
  return { leo, second }
}

const restrict = async (db: Db, person_id: string) =>
  db
    .insertInto('restriction')
    .values({
      person_id,
      level: 'restricted',
      reason_code: 'other',
      reason: 'A test',
      owner_id: (await aWorker(db)).worker_id,
      review_on: '2027-01-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()

const referenceOf = async (db: Db, id: string) =>
  (await db.selectFrom('person').select('reference').where('id', '=', id).executeTakeFirstOrThrow()).reference

const manager = async ({ db, as }: Site) => as(await aWorker(db, 'mash_manager'))

describe('the pages of people on the record twice', () => {
  test('a person’s page says who could be the same, with the reasons, to those who may look for people', () =>
    withSite(async site => {
      const { leo } = await twice(site.db)
      const seen = await (await manager(site)).get(`/children/${leo}/people`)
      assert.match(seen.text, /Could be the same person/)
      assert.match(seen.text, /Leo Marsch.*Very likely the same: \d+ of 100 same date of birth/)
      assert.match(seen.text, /Compare the two/)
      const again = await (await manager(site)).get(`/people/${leo}/same`)
      assert.match(again.text, /Leo Marsch.*Very likely the same: \d+ of 100/)
      const worker = await aWorker(site.db)
      await anInvolvement(site.db, leo, worker)
      assert.doesNotMatch(
        (await (await site.as(worker)).get(`/children/${leo}/people`)).text,
        /Compare the two|Look again/,
      )
    }))

  test('but never names somebody hidden, there or on the list', () =>
    withSite(async site => {
      const { leo, second } = await twice(site.db)
      await restrict(site.db, second)
      const visitor = await manager(site)
      assert.doesNotMatch((await visitor.get(`/children/${leo}/people`)).text, /Marsch/)
      const list = await visitor.get('/duplicates')
      assert.doesNotMatch(list.text, /Leo Mars/)
      assert.match(list.text, /Nobody seems to be on the record twice/)
      assert.equal((await visitor.get(`/people/${leo}/same/${second}`)).status, 404)
      const numbered = await visitor.get(`/people/${leo}/same?number=${await referenceOf(site.db, second)}`)
      assert.match(numbered.text, /You have no record to compare by this number/)
      assert.match(
        (await visitor.get(`/people/${leo}/same?number=999`)).text,
        /You have no record to compare by this number/,
      )
    }))

  test('a team manager’s list has only pairs of which both are the team’s', () =>
    withSite(async ({ db, as }) => {
      const { leo, second } = await twice(db)
      const { team_id } = await aTeam(db)
      const [dan, priya] = [
        await aWorker(db, 'team_manager', { team_id }),
        await aWorker(db, 'social_worker', { team_id }),
      ]
      await anInvolvement(db, leo, priya)
      assert.doesNotMatch((await (await as(dan)).get('/duplicates')).text, /Marsch/)
      await anInvolvement(db, second, priya)
      assert.match((await (await as(dan)).get('/duplicates')).text, /Leo Marsh.*Leo Marsch/)
    }))

  test('the two are compared, merged, found by the old number and address, and taken apart', () =>
    withSite(async site => {
      const { db } = site
      const { leo, second } = await twice(db)
      const visitor = await manager(site)
      const compared = await visitor.get(`/people/${leo}/same/${second}`)
      assert.match(compared.text, /Are these one person\?/)
      assert.match(compared.text, /Name differs/)
      assert.match(compared.text, /The record holds 1 contact 1 contact/)
      const at = `/people/${leo}/same/${second}`
      const asked = await visitor.post(at, { kept_id: leo, reason: 'The mother says so.' })
      assert.equal(asked.status, 422)
      assert.match(asked.text, /Choose which is right: name/)
      assert.match(asked.html, /The mother says so\./)
      const merged = await visitor.post(at, { kept_id: leo, name: second, reason: 'The mother says so.' })
      assert.equal(merged.status, 303, merged.text.slice(0, 600))
      const people = await visitor.get(`/children/${leo}/people`)
      assert.match(people.text, /Merged into this record/)
      assert.match(people.text, /Leo Marsh also known as/)
      const number = await referenceOf(db, second)
      assert.match((await visitor.get(`/search?q=${number}`)).html, new RegExp(`/children/${leo}`))
      assert.equal((await visitor.get(`/children/${second}/people`)).location, `/children/${leo}/people`)
      const logged = await sql<{
        person_id: string
      }>`select person_id from access_log where entity_id = ${second} and action = 'view'`.execute(db)
      assert.deepEqual(
        logged.rows.map(row => row.person_id),
        [leo],
      )
      const { id } = await db.selectFrom('person_merge').select('id').executeTakeFirstOrThrow()
      const undo = `/people/${leo}/merged/${id}/undo`
      assert.match((await visitor.get(undo)).text, /Goes back to \d+ 1 contact/)
      assert.equal((await visitor.post(undo, { reason: 'They are cousins of one name.' })).status, 303)
      assert.equal((await visitor.get(`/children/${second}`)).status, 200)
      assert.equal((await visitor.get(undo)).status, 404)
    }))

  test('what stands in the way is said before anything is chosen', () =>
    withSite(async site => {
      const { leo, second } = await twice(site.db)
      await site.db
        .insertInto('relationship')
        .values({ from_person: leo, to_person: second, type: 'sibling' })
        .execute()
      const visitor = await manager(site)
      const seen = await visitor.get(`/people/${leo}/same/${second}`)
      assert.match(seen.text, /To be settled before they can be merged They are recorded as relations of each other/)
      assert.doesNotMatch(seen.text, /Merge the records/)
    }))

  test('two who are told apart leave the list, with the reason kept', () =>
    withSite(async site => {
      const { leo, second } = await twice(site.db)
      const visitor = await manager(site)
      assert.match((await visitor.get('/duplicates')).text, /Very likely \d+ of 100/)
      const told = await visitor.post(`/people/${leo}/same/${second}/apart`, {
        reason: 'Twins; the midwife confirmed.',
      })
      assert.equal(told.status, 303)
      assert.match((await visitor.get('/duplicates')).text, /Nobody seems to be on the record twice/)
      assert.match((await visitor.get(`/children/${leo}/people`)).text, /Nobody else on the record is like them/)
      assert.match((await visitor.get(`/people/${second}/same/${leo}`)).text, /that they are two people: “Twins/)
      assert.match(
        (await visitor.post(`/people/${second}/same/${leo}/apart`, { reason: 'They are twins.' })).text,
        /has said so already/,
      )
    }))

  test('somebody typing on a page whose person is merged meanwhile finds the words on the kept person’s page', () =>
    withSite(async site => {
      const { db } = site
      const { leo, second } = await twice(db)
      const worker = await aWorker(db)
      await anInvolvement(db, leo, worker)
      await anInvolvement(db, second, worker)
      const [visitor, typing] = [await manager(site), await site.as(worker)]
      await visitor.post(`/people/${leo}/same/${second}`, { kept_id: leo, name: leo, reason: 'The mother says so.' })
      const sent = await typing.post(`/people/${second}/names/new`, { kind: 'alias', forename: 'Leonardo' })
      assert.equal(sent.location, `/people/${leo}/names/new`)
      assert.match((await typing.get(sent.location ?? '')).html, /value="Leonardo"/)
    }))

  test('a record merged with a restricted one is closed to all but its list, its deadlines stand, and it says who opened either', () =>
    withSite(async site => {
      const { db, as } = site
      const { leo, second } = await twice(db)
      const [listed, worker] = [await aWorker(db, 'mash_manager'), await aWorker(db)]
      await anInvolvement(db, leo, worker)
      await runClocks(db, [leo, second])
      const runs = await storedRuns(db)
      const earlier = await aWorker(db, 'mash_manager', { full_name: 'Ona Reader' })
      assert.equal((await (await as(earlier)).get(`/children/${second}`)).status, 200)
      const { id: restriction_id } = await restrict(db, second)
      const director = await aWorker(db, 'director')
      for (const { worker_id } of [listed, director])
        await db.insertInto('restriction_member').values({ restriction_id, worker_id }).execute()
      const visitor = await as(listed)
      const compared = await visitor.get(`/people/${leo}/same/${second}`)
      assert.match(compared.text, new RegExp(`${worker.name} works with one of them now, and will not be able to open`))
      const values = { kept_id: leo, name: leo, reason: 'The mother says so.' }
      assert.equal((await visitor.post(`/people/${leo}/same/${second}`, values)).status, 303)
      assert.equal((await visitor.get(`/children/${leo}/people`)).status, 200)
      for (const child of [leo, second]) assert.equal((await (await as(worker)).get(`/children/${child}`)).status, 404)
      const moved = (await storedRuns(db)).map(run => run.replaceAll(leo, second)).sort()
      assert.deepEqual(moved, runs.map(run => run.replaceAll(leo, second)).sort())
      const opened = await (await as(director)).get(`/children/${leo}/opened`)
      assert.match(opened.text, /Ona Reader/)
    }))
})
