import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, aWorker } from '../../test/builders.ts'
import { withDatabase, withDatabaseAs } from '../../test/database.ts'
import { aKnownChild } from '../../test/known-child.ts'
import { findBannerFacts } from './child-banner.store.ts'
import { childSummary } from './child-summary.store.ts'
import { whyInvolved } from './child-summary.ts'
import { NotFound } from './conditions.ts'

const TODAY = '2026-11-22'

describe('a child’s first page, in one statement', () => {
  test('says why we are involved, what is due, what drifts, what the child says, what changed and who decided', () =>
    withDatabase(async db => {
      const { leo } = await aKnownChild(db)
      const { banner, summary } = await childSummary(db, leo, TODAY)
      assert.equal(banner.forename, 'Leo')
      assert.deepEqual(banner.lead_worker, { name: 'Priya Shah', workers: 2 })
      assert.equal(whyInvolved(summary)?.source, 'Child in need plan')
      assert.deepEqual(
        summary.due.map(run => run.clock),
        ['CIN-02', 'CIN-04', 'SU-03', 'CIN-05'],
      )
      assert.deepEqual(
        summary.drift.map(({ actor }) => actor),
        ['Priya Shah'],
      )
      assert.deepEqual(
        summary.voice.map(({ words, said_on }) => [said_on, words]),
        [
          ['2026-11-12', 'I like it when nana comes.'],
          ['2026-08-20', 'I don’t like the shouting.'],
        ],
      )
      assert.deepEqual(
        summary.outcomes.map(({ baseline_score, score, now }) => [baseline_score, score, now]),
        [
          [2, 5, null],
          [null, null, '82% of sessions'],
        ],
      )
      assert.equal(summary.decisions[0]?.by, 'Dan Mercer')
      assert.deepEqual(summary.seen, { last: '2026-11-12', alone: '2026-11-12' })
      assert.deepEqual(
        summary.visits.map(visit => visit.seen_alone),
        [true, false, true],
      )
    }))

  test('a child with one contact has it as the reason, and everything else empty', () =>
    withDatabase(async db => {
      const person = await aChild(db)
      await aContact(db, person)
      const { summary } = await childSummary(db, person, TODAY)
      assert.equal(whyInvolved(summary)?.words, 'Bruise on his cheek; says he fell.')
      assert.deepEqual([summary.due, summary.drift, summary.voice, summary.plan], [[], [], [], null])
    }))

  test('a child hidden from the reader is not there', () =>
    withDatabaseAs(
      async db => {
        const { leo, dan } = await aKnownChild(db)
        const other = await aWorker(db, 'social_worker', { full_name: leo })
        const reason = { reason_code: 'other', reason: 'For this test', review_on: '2027-01-01' } as const
        await db
          .insertInto('restriction')
          .values({ person_id: leo, level: 'restricted', owner_id: dan.worker_id, ...reason })
          .execute()
        return other
      },
      async (db, actor) => {
        await assert.rejects(childSummary(db, actor.name, TODAY), NotFound)
        assert.equal(await findBannerFacts(db, actor.name, TODAY), null)
      },
    ))
})
