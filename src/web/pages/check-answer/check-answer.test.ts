import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, aTeam, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'

const at = { now: '2026-03-02T10:30:00.000Z' }

describe('a partner answering a check', () => {
  test('is asked, sees the request and who the child is and nothing of the file, and answers once', () =>
    withSite(async ({ db, as }) => {
      const officer = await as(await aWorker(db, 'contact_officer'))
      const { team_id } = await aTeam(db, { function: 'partner', agency: 'police' })
      const partner = await as(await aWorker(db, 'mash_partner', { team_id }))
      assert.match((await partner.get('/checks')).text, /Nothing is asked of your agency now/)
      const leo = await aChild(db)
      const contact = await aContact(db, leo)
      const asked = await officer.post(`/contacts/${contact}/checks/new`, {
        agencies: ['police'],
        basis: 'consent',
        question: 'What is known of the address?',
      })
      assert.equal(asked.location, `/contacts/${contact}`)
      const list = await partner.get('/checks')
      assert.match(list.text, /Leo Marsh/)
      const { id } = await db.selectFrom('contact_check').select('id').executeTakeFirstOrThrow()
      const page = await partner.get(`/checks/${id}`)
      assert.match(page.text, /What is known of the address\?/)
      assert.doesNotMatch(page.text, /Bruise/)
      const empty = await partner.post(`/checks/${id}`, { status: 'returned' })
      assert.equal(empty.status, 422)
      const sent = await partner.post(`/checks/${id}`, { status: 'returned', answer: 'Two calls in May.' })
      assert.equal(sent.location, '/checks')
      assert.match((await officer.get(`/contacts/${contact}`)).text, /Two calls in May/)
      assert.match((await partner.get(`/checks/${id}`)).text, /answered/)
      for (const path of [`/contacts/${contact}`, `/children/${leo}`]) {
        assert.equal((await partner.get(path)).status, 404, path)
      }
    }, at))

  test('never finds another agency’s, and nobody else answers any', () =>
    withSite(async ({ db, as }) => {
      const { team_id } = await aTeam(db, { function: 'partner', agency: 'health' })
      const nurse = await as(await aWorker(db, 'mash_partner', { team_id }))
      const leo = await aChild(db)
      const { id } = await db
        .insertInto('contact_check')
        .values({
          contact_id: await aContact(db, leo),
          person_id: leo,
          agency: 'police',
          basis: 'safeguarding',
          question: 'Known?',
          asked_at: at.now,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      assert.equal((await nurse.get(`/checks/${id}`)).status, 404)
      assert.doesNotMatch((await nurse.get('/checks')).text, /Marsh/)
      const officer = await as(await aWorker(db, 'contact_officer'))
      assert.equal((await officer.get('/checks')).status, 403)
    }, at))
})
