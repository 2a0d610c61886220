import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement, REREFERRALS } from '../../../test/an-improvement.ts'
import { aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Actor } from '../../access/actor.ts'
import { perform } from '../../practice/perform.ts'
import { NotAllowed } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { findItem } from '../improvement/improvement.store.ts'
import { followed } from '../improvement/programme.ts'
import { addEvidence } from './add-evidence.act.ts'
import { closingsOf, evidenceOf } from './closing.store.ts'
import { moderateEvidence } from './moderate-evidence.act.ts'
import { reopenItem } from './reopen.act.ts'
import { signOff } from './sign-off.act.ts'

const TODAY = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const
const NOTE = 'I read ten of the records myself and talked with two families.'

/** An improvement of which everything but the evidence is as the tests ask. */
const nearlyThere = async (db: Db) => {
  const [owner, head, director, auditor] = [
    await aWorker(db, 'team_manager', { full_name: 'Dan Mercer' }),
    await aWorker(db, 'head_of_service', { full_name: 'Hana Webb' }),
    await aWorker(db, 'director', { full_name: 'Diana Holt' }),
    await aWorker(db, 'qa_auditor', { full_name: 'Ruth Amis' }),
  ]
  const { item } = await anImprovement(db)
  const { id: _, ...attached } = REREFERRALS
  await db.updateTable('improvement_item').set({ owner_id: owner.worker_id }).where('id', '=', item).execute()
  await db
    .insertInto('improvement_action')
    .values({ improvement_item_id: item, what: 'Brief every school', due_on: '2026-10-30', done_on: '2026-10-12' })
    .execute()
  await db
    .insertInto('improvement_measure')
    .values({ ...attached, improvement_item_id: item })
    .execute()
  for (const month of ['2026-09-01', '2026-10-01'])
    await db
      .insertInto('measure_point')
      .values({ measure: 'FD7', month, numerator: 18, denominator: 100, as_recorded_at: TODAY.now })
      .execute()
  const add = (actor: Actor, some: object = {}) =>
    perform(db, { actor, ...TODAY }, addEvidence, {
      params: { item },
      values: {
        kind: 'audit',
        found_on: '2026-11-02',
        source: 'Audit of twenty re-referrals',
        says: 'Eighteen of twenty had the history read.',
        shows: 'better',
        children: 20,
        ...some,
      },
    })
  const moderate = async (actor: Actor, shows: 'better' | 'not_better' = 'better') => {
    const [latest] = await evidenceOf(db, [item])
    return perform(db, { actor, ...TODAY }, moderateEvidence, {
      params: { item, evidence: latest?.id ?? '' },
      values: { shows, because: 'I read six of them' },
    })
  }
  const sign = (actor: Actor) => perform(db, { actor, ...TODAY }, signOff, { params: { item }, values: { note: NOTE } })
  const standing = async () => {
    const [following] = await followed(db, [await findItem(db, item)], { ...TODAY, role: 'director' })
    return following?.standing.status
  }
  return { owner, head, director, auditor, item, add, moderate, sign, standing }
}

/** The same, closed by all four. */
const closed = async (db: Db) => {
  const made = await nearlyThere(db)
  const { owner, head, director, auditor } = made
  await made.add(owner)
  await made.moderate(head)
  await made.add(owner, { kind: 'family_feedback', source: 'Talks with families', found_on: '2026-11-09' })
  for (const actor of [owner, head, director, auditor]) assert.equal((await made.sign(actor)).refusals, undefined)
  return made
}

describe('closing an improvement', () => {
  test('is refused while one of the tests is not met, with which and why', () =>
    withDatabase(async db => {
      const { owner, add, moderate, sign, head } = await nearlyThere(db)
      assert.match((await sign(owner)).refusals?.[0]?.says ?? '', /no audit or dip sample since Mon 12 Oct/)
      await add(owner)
      assert.match((await sign(owner)).refusals?.[0]?.says ?? '', /not moderated yet/)
      await moderate(head)
      assert.match((await sign(owner)).refusals?.[0]?.says ?? '', /nobody has been asked/)
    }))

  test('takes four signatures in their order, each by whose it is, and nobody’s twice', () =>
    withDatabase(async db => {
      const { owner, head, director, auditor, item, add, moderate, sign, standing } = await nearlyThere(db)
      await add(owner)
      await moderate(head)
      await add(owner, { kind: 'child_feedback', source: 'What children said', found_on: '2026-11-09' })
      assert.match((await sign(director)).refusals?.[0]?.says ?? '', /Dan Mercer signs first/)
      await sign(owner)
      assert.match((await sign(owner)).refusals?.[0]?.says ?? '', /You have signed before/)
      await sign(head)
      assert.match((await sign(auditor)).refusals?.[0]?.says ?? '', /The director signs for the board/)
      await sign(director)
      assert.equal(await standing(), 'done')
      await sign(auditor)
      assert.equal(await standing(), 'evidenced')
      const [closing] = await closingsOf(db, [item])
      assert.deepEqual(
        closing?.tests.map(({ id, is_met }) => [id, is_met]),
        [
          ['actions', true],
          ['measures', true],
          ['practice', true],
          ['heard', true],
        ],
      )
      assert.match((await sign(auditor)).refusals?.[0]?.says ?? '', /All four have signed/)
    }))

  test('is not for a social worker or the lead member', () =>
    withDatabase(async db => {
      const { sign } = await nearlyThere(db)
      for (const role of ['social_worker', 'lead_member'] as const)
        await assert.rejects(sign(await aWorker(db, role)), NotAllowed)
    }))
})

describe('evidence', () => {
  test('is moderated by a second person, once', () =>
    withDatabase(async db => {
      const { owner, head, auditor, add, moderate } = await nearlyThere(db)
      await add(owner)
      assert.match((await moderate(owner)).refusals?.[0]?.says ?? '', /somebody else moderates it/)
      assert.ok((await moderate(head)).done)
      assert.match((await moderate(auditor)).refusals?.[0]?.says ?? '', /Hana Webb has moderated it already/)
    }))
})

describe('a closed improvement', () => {
  test('is opened again by an audit that contradicts it, and the signatures no longer hold', () =>
    withDatabase(async db => {
      const { auditor, item, add, sign, owner, standing } = await closed(db)
      await add(auditor, { found_on: '2026-11-20', shows: 'not_better', source: 'Audit of ten re-referrals' })
      assert.equal(await standing(), 'reopened')
      const [closing] = await closingsOf(db, [item])
      assert.deepEqual([closing?.reopened_on, closing?.reopened_by], ['2026-11-22', 'Ruth Amis'])
      assert.match((await sign(owner)).refusals?.[0]?.says ?? '', /shows that it is not better/)
    }))

  test('is opened again when moderation finds that an audit did not show it', () =>
    withDatabase(async db => {
      const { owner, auditor, add, moderate, standing } = await closed(db)
      await add(owner, { found_on: '2026-11-20' })
      assert.equal(await standing(), 'evidenced')
      await moderate(auditor, 'not_better')
      assert.equal(await standing(), 'reopened')
    }))

  test('stays closed when somebody says it is better only in part', () =>
    withDatabase(async db => {
      const { auditor, add, standing } = await closed(db)
      await add(auditor, { found_on: '2026-11-20', shows: 'mixed', kind: 'staff_feedback' })
      assert.equal(await standing(), 'evidenced')
    }))

  test('is opened again by a person, with why, and only while it is closed', () =>
    withDatabase(async db => {
      const { head, item, standing } = await closed(db)
      const again = { params: { item }, values: { because: 'The team has lost its manager and half its workers.' } }
      await perform(db, { actor: head, ...TODAY }, reopenItem, again)
      assert.equal(await standing(), 'reopened')
      const { refusals } = await perform(db, { actor: head, ...TODAY }, reopenItem, again)
      assert.equal(refusals?.[0]?.says, 'It is open: there is nothing to open again')
    }))
})
