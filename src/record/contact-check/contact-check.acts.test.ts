import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Actor } from '../../access/actor.ts'
import { nameActor } from '../../access/as-worker.store.ts'
import { perform } from '../../practice/perform.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { answerCheck } from './answer-check.act.ts'
import { askCheck } from './ask-check.act.ts'
import { checksAskedOf } from './contact-check.store.ts'

const now = '2026-03-02T10:00:00.000Z'
const today = '2026-03-02'
const as = async (db: Db, actor: Actor) => {
  await nameActor(db, actor)
  return { actor, now, today }
}
const asking = { agencies: ['police', 'health'], basis: 'consent', question: 'What is known of the family?' } as const
const given = { ...asking, agencies: [...asking.agencies] }

describe('checks with other agencies', () => {
  test('are asked on a lawful basis, and answered by the agency asked', () =>
    withDatabase(async db => {
      const officer = await aWorker(db, 'contact_officer')
      const contact = await aContact(db, await aChild(db))
      await perform(db, await as(db, officer), askCheck, { params: { contact }, values: given })
      const ian = { ...(await aWorker(db, 'mash_partner')), agency: 'police' }
      const [asked, ...others] = await checksAskedOf(db, 'police', { answered: false, today })
      assert.ok(asked)
      assert.deepEqual([others.length, asked.surname, asked.question], [0, 'Marsh', 'What is known of the family?'])
      const answer = { params: { check: asked.id }, values: { status: 'nothing_known', answer: null } } as const
      await perform(db, await as(db, ian), answerCheck, answer)
      const check = await db
        .selectFrom('contact_check')
        .selectAll()
        .where('id', '=', asked.id)
        .executeTakeFirstOrThrow()
      assert.deepEqual(
        [check.status, check.answer, check.returned_by],
        ['nothing_known', 'Nothing known', ian.worker_id],
      )
      assert.deepEqual(await checksAskedOf(db, 'police', { answered: false, today }), [])
      const again = await perform(db, await as(db, ian), answerCheck, answer)
      assert.match(again.refusals?.[0]?.says ?? '', /answered this already/)
    }))

  test('of another agency are not there', () =>
    withDatabase(async db => {
      const officer = await aWorker(db, 'contact_officer')
      const contact = await aContact(db, await aChild(db))
      await perform(db, await as(db, officer), askCheck, { params: { contact }, values: given })
      const [asked] = await checksAskedOf(db, 'police', { answered: false, today })
      const nurse = { ...(await aWorker(db, 'mash_partner')), agency: 'health' }
      const answer = { params: { check: asked?.id ?? '' }, values: { status: 'nothing_known', answer: null } } as const
      await assert.rejects(perform(db, await as(db, nurse), answerCheck, answer), NotFound)
    }))

  test('may not rest on a consent that nobody gave', () =>
    withDatabase(async db => {
      const officer = await aWorker(db, 'contact_officer')
      const contact = await aContact(db, await aChild(db), { consent_state: 'refused' })
      const refused = await perform(db, await as(db, officer), askCheck, { params: { contact }, values: given })
      assert.equal(refused.refusals?.[0]?.field, 'basis')
      assert.match(refused.refusals?.[0]?.says ?? '', /Consent is recorded as “Refused”/)
    }))

  test('are not asked twice of an agency that has not answered', () =>
    withDatabase(async db => {
      const officer = await aWorker(db, 'contact_officer')
      const contact = await aContact(db, await aChild(db))
      await perform(db, await as(db, officer), askCheck, { params: { contact }, values: given })
      const refused = await perform(db, await as(db, officer), askCheck, { params: { contact }, values: given })
      assert.match(refused.refusals?.[0]?.says ?? '', /Already asked and not answered: Police, Health/)
    }))
})
