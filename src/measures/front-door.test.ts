import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, aReferral, aTeam, aWorker } from '../../test/builders.ts'
import { withDatabase } from '../../test/database.ts'
import { counted, standing } from '../../test/measures.ts'
import type { Db } from '../record/database.ts'
import type { CodeOf } from '../vocabulary/codeset.ts'
import type { contactOutcome } from '../vocabulary/codesets/contact-outcome.ts'

/** Five children and the MASH manager who decides. */
const mash = async (db: Db) => {
  const manager = await aWorker(db, 'mash_manager')
  const children = []
  for (const forename of ['Leo', 'Ava', 'Kai', 'Mia', 'Zoe']) children.push(await aChild(db, { forename }))
  const [leo = '', ava = '', kai = '', mia = '', zoe = ''] = children
  return { manager, children, leo, ava, kai, mia, zoe }
}

const outcome = (db: Db, contact_id: string, person_id: string, code: CodeOf<typeof contactOutcome>) =>
  db.insertInto('contact_outcome').values({ contact_id, person_id, code }).execute()

const decided = (manager: { worker_id: string }, at: string) => ({
  decided_at: at,
  decided_by: manager.worker_id,
  rationale: 'Because',
})

const population = (db: Db, children: number) =>
  db
    .insertInto('setting')
    .values({ name: 'authority.children', value: JSON.stringify(children) })
    .execute()

describe('FD1, contacts received', () => {
  test('counts one for each child, from the first day of the 12 months to the last, for every 10,000 children', () =>
    withDatabase(async db => {
      const { leo, ava, kai, mia, zoe, children } = await mash(db)
      await population(db, 20_000)
      await aContact(db, leo, { received_at: '2025-11-23T00:00:00.000Z' })
      await aContact(db, ava, { received_at: '2025-11-22T23:59:00.000Z' })
      await aContact(db, kai, { received_at: '2026-11-22T23:59:00.000Z', created_at: '2026-11-22T23:59:00.000Z' })
      await aContact(db, mia)
      await aContact(db, zoe, { voided_at: '2026-03-03T09:00:00.000Z', void_reason: 'duplicate' })
      const found = await counted(db, 'FD1', children)
      assert.equal(standing(found, leo), 'meets')
      assert.equal(standing(found, ava), 'not counted')
      assert.equal(standing(found, zoe), 'not counted')
      assert.equal(found.says, '1.5 per 10,000 (3 in the period)')
    }))

  test('is not applicable while nobody has said how many children there are', () =>
    withDatabase(async db => {
      const { leo, children } = await mash(db)
      await aContact(db, leo)
      assert.equal((await counted(db, 'FD1', children)).says, 'not applicable')
    }))

  test('a contact just after midnight in summer is of the London day', () =>
    withDatabase(async db => {
      const { leo, children } = await mash(db)
      await aContact(db, leo, { received_at: '2026-05-31T23:30:00.000Z' })
      const [row] = (await counted(db, 'FD1', children)).listed
      assert.equal(row?.happened_on, '2026-06-01')
    }))
})

describe('FD2, contacts decided in one working day', () => {
  test('a contact of Friday decided on Monday meets, on Tuesday it does not; one never decided does not', () =>
    withDatabase(async db => {
      const { manager, leo, ava, kai, children } = await mash(db)
      const friday = { received_at: '2026-03-06T16:00:00.000Z' }
      await aContact(db, leo, { ...friday, ...decided(manager, '2026-03-09T17:00:00.000Z') })
      await aContact(db, ava, { ...friday, ...decided(manager, '2026-03-10T09:00:00.000Z') })
      await aContact(db, kai, friday)
      const found = await counted(db, 'FD2', children)
      assert.equal(standing(found, leo), 'meets')
      assert.equal(standing(found, ava), 'does not')
      assert.equal(found.of.get(ava)?.[0]?.why, 'Decided Tue 10 Mar 2026; it was due Mon 9 Mar 2026')
      assert.equal(standing(found, kai), 'not known')
      assert.equal(found.says, '33% (1 of 3)')
    }))

  test('one still inside its day is left out', () =>
    withDatabase(async db => {
      const { leo, children } = await mash(db)
      await aContact(db, leo, { received_at: '2026-03-06T16:00:00.000Z' })
      assert.equal(standing(await counted(db, 'FD2', children, '2026-03-09'), leo), 'not counted')
      assert.equal(standing(await counted(db, 'FD2', children, '2026-03-10'), leo), 'not known')
    }))
})

describe('FD3, contacts that become referrals', () => {
  test('counts the decided, and says which went on', () =>
    withDatabase(async db => {
      const { manager, leo, ava, kai, children } = await mash(db)
      const at = decided(manager, '2026-03-02T15:00:00.000Z')
      await outcome(db, await aContact(db, leo, at), leo, 'REFERRAL')
      await outcome(db, await aContact(db, ava, at), ava, 'NFA')
      await aContact(db, kai)
      const found = await counted(db, 'FD3', children)
      assert.deepEqual(
        [leo, ava, kai].map(child => standing(found, child)),
        ['meets', 'does not', 'not counted'],
      )
    }))
})

describe('FD4, contacts waiting past their day', () => {
  test('counts those without a decision on the day, and says which are past due', () =>
    withDatabase(async db => {
      const { manager, leo, ava, kai, children } = await mash(db)
      await aContact(db, leo, { received_at: '2026-03-06T16:00:00.000Z' })
      await aContact(db, ava, { received_at: '2026-03-10T09:00:00.000Z' })
      await aContact(db, kai, {
        received_at: '2026-03-06T16:00:00.000Z',
        ...decided(manager, '2026-03-11T09:00:00.000Z'),
      })
      const monday = await counted(db, 'FD4', children, '2026-03-09')
      assert.deepEqual(
        [leo, ava, kai].map(child => standing(monday, child)),
        ['does not', 'not counted', 'does not'],
      )
      const tuesday = await counted(db, 'FD4', children, '2026-03-10')
      assert.deepEqual(
        [leo, ava, kai].map(child => standing(tuesday, child)),
        ['meets', 'does not', 'meets'],
      )
      assert.equal(tuesday.says, '2 (2 of 3)')
      assert.equal(standing(await counted(db, 'FD4', children, '2026-03-11'), kai), 'not counted')
    }))
})

describe('FD5, referrals received', () => {
  test('counts each referral, for every 10,000 children', () =>
    withDatabase(async db => {
      const { leo, ava, children } = await mash(db)
      await population(db, 10_000)
      await aReferral(db, leo)
      await aReferral(db, ava, { referral_on: '2025-11-22' })
      assert.equal((await counted(db, 'FD5', children)).says, '1 per 10,000 (1 in the period)')
    }))
})

describe('FD6, referrals decided in one working day', () => {
  test('the day it is due meets; the day after does not', () =>
    withDatabase(async db => {
      const { leo, ava, kai, children } = await mash(db)
      await aReferral(db, leo, { decided_at: '2026-03-03T17:00:00.000Z' })
      await aReferral(db, ava, { decided_at: '2026-03-04T09:00:00.000Z' })
      await aReferral(db, kai)
      const found = await counted(db, 'FD6', children)
      assert.deepEqual(
        [leo, ava, kai].map(child => standing(found, child)),
        ['meets', 'does not', 'not known'],
      )
      assert.equal(standing(await counted(db, 'FD6', children, '2026-03-03'), kai), 'not counted')
    }))
})

describe('FD7, re-referrals', () => {
  test('an earlier referral 12 months before counts, a day more does not, however late it closed', () =>
    withDatabase(async db => {
      const { leo, ava, kai, children } = await mash(db)
      const closed = { close_on: '2026-02-20', close_reason: 'RC9' as const }
      await aReferral(db, leo, { referral_on: '2025-03-02', ...closed })
      await aReferral(db, ava, { referral_on: '2025-03-01', ...closed })
      for (const child of [leo, ava, kai]) await aReferral(db, child, { referral_on: '2026-03-02' })
      const found = await counted(db, 'FD7', children)
      assert.deepEqual(
        [leo, ava, kai].map(child => standing(found, child)),
        ['meets', 'does not', 'does not'],
      )
      assert.equal(found.of.get(leo)?.[0]?.why, 'Referred before on Sun 2 Mar 2025')
    }))
})

describe('FD8, referrals with no further action', () => {
  test('a referral not decided yet is counted as not known', () =>
    withDatabase(async db => {
      const { leo, ava, kai, children } = await mash(db)
      const at = { decided_at: '2026-03-03T10:00:00.000Z' }
      await aReferral(db, leo, { ...at, referral_nfa: true, close_on: '2026-03-03', close_reason: 'RC8' })
      await aReferral(db, ava, at)
      await aReferral(db, kai)
      const found = await counted(db, 'FD8', children)
      assert.deepEqual(
        [leo, ava, kai].map(child => standing(found, child)),
        ['meets', 'does not', 'not known'],
      )
      assert.equal(found.says, '33% (1 of 3)')
    }))
})

describe('FD9, cases closed after assessment', () => {
  test('counts closings by their day', () =>
    withDatabase(async db => {
      const { leo, ava, kai, children } = await mash(db)
      await aReferral(db, leo, { close_on: '2026-05-01', close_reason: 'RC8' })
      await aReferral(db, ava, { close_on: '2026-05-01', close_reason: 'RC9' })
      await aReferral(db, kai)
      const found = await counted(db, 'FD9', children)
      assert.deepEqual(
        [leo, ava, kai].map(child => standing(found, child)),
        ['meets', 'does not', 'not counted'],
      )
    }))
})

describe('FD10, where referrals come from', () => {
  test('says the source of each', () =>
    withDatabase(async db => {
      const { leo, ava, kai, children } = await mash(db)
      await aReferral(db, leo, { source_code: '2A' })
      await aReferral(db, ava, { source_code: '2A' })
      await aReferral(db, kai, { source_code: '6' })
      const { listed, says } = await counted(db, 'FD10', children)
      assert.deepEqual(listed.map(({ band }) => band).sort(), ['2A', '2A', '6'])
      assert.equal(says, '3')
    }))
})

describe('FD11, feedback to referrers', () => {
  test('a professional told late was told; a neighbour is not counted', () =>
    withDatabase(async db => {
      const { leo, ava, kai, children } = await mash(db)
      await aReferral(db, leo, { acknowledged_at: '2026-03-20T10:00:00.000Z' })
      await aReferral(db, ava)
      await aReferral(db, kai, { source_code: '1C' })
      const found = await counted(db, 'FD11', children)
      assert.deepEqual(
        [leo, ava, kai].map(child => standing(found, child)),
        ['meets', 'not known', 'not counted'],
      )
    }))
})

describe('FD12, contacts again after no further action', () => {
  test('the 30th day counts, the 31st does not; one whose 30 days are not over is left out', () =>
    withDatabase(async db => {
      const { manager, leo, ava, kai, children } = await mash(db)
      const first = decided(manager, '2026-03-02T15:00:00.000Z')
      for (const child of [leo, ava]) await outcome(db, await aContact(db, child, first), child, 'NFA')
      await aContact(db, leo, { received_at: '2026-04-01T20:00:00.000Z' })
      await aContact(db, ava, { received_at: '2026-04-02T08:00:00.000Z' })
      const late = { received_at: '2026-11-01T09:00:00.000Z', created_at: '2026-11-01T09:00:00.000Z' }
      await outcome(
        db,
        await aContact(db, kai, { ...late, ...decided(manager, '2026-11-02T09:00:00.000Z') }),
        kai,
        'NFA',
      )
      const found = await counted(db, 'FD12', children)
      assert.deepEqual(
        [leo, ava, kai].map(child => standing(found, child)),
        ['meets', 'does not', 'not counted'],
      )
    }))
})

describe('FD13, checks answered before the decision', () => {
  test('an answer after the decision is too late; one no longer needed, or still out before a decision, is not counted', () =>
    withDatabase(async db => {
      const { manager, leo, ava, kai, mia, zoe, children } = await mash(db)
      const at = decided(manager, '2026-03-03T12:00:00.000Z')
      const check = async (child: string, contact: object, answered: string | null, status = 'returned') => {
        const contact_id = await aContact(db, child, contact)
        const answer = answered ? { returned_at: answered, answer: 'Known to us' } : {}
        await db
          .insertInto('contact_check')
          .values({
            contact_id,
            person_id: child,
            agency: 'police',
            basis: 'safeguarding',
            question: 'Known?',
            asked_at: '2026-03-02T10:00:00.000Z',
            status: status as 'asked',
            ...answer,
          })
          .execute()
      }
      await check(leo, at, '2026-03-03T11:59:00.000Z')
      await check(ava, at, '2026-03-03T12:01:00.000Z')
      await check(kai, at, null, 'asked')
      await check(mia, {}, null, 'asked')
      await check(zoe, at, null, 'not_needed')
      const found = await counted(db, 'FD13', children)
      assert.deepEqual(
        children.map(child => standing(found, child)),
        ['meets', 'does not', 'does not', 'not counted', 'not counted'],
      )
    }))
})

describe('a split by team', () => {
  test('puts a contact with the team of whoever decided it, and a referral with the team it was given to', () =>
    withDatabase(async db => {
      const { manager, leo, children } = await mash(db)
      const { team_id } = await aTeam(db)
      await aContact(db, leo, decided(manager, '2026-03-02T15:00:00.000Z'))
      await aReferral(db, leo, { team_id })
      assert.equal((await counted(db, 'FD2', children)).listed[0]?.team_id, manager.team_id)
      assert.equal((await counted(db, 'FD7', children)).listed[0]?.team_id, team_id)
    }))
})
