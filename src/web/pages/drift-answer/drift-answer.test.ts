import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, anInvolvement, aPlan, aReferral, aTeam, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import { runClocks } from '../../../clocks/clock-run.store.ts'
import { writeDrift } from '../../../practice/drift/drift.store.ts'
import { escalateDrift } from '../../../practice/drift/escalate.store.ts'
import type { Db } from '../../../record/database.ts'

const NOW = { now: '2026-05-12T08:00:00.000Z' }
const WORDS = 'We agree it with his mother on Thursday.'

const aSign = async (db: Db) => {
  const { team_id } = await aTeam(db)
  const priya = await aWorker(db, 'social_worker', { team_id })
  const dan = await aWorker(db, 'team_manager', { team_id })
  const child = await aChild(db)
  const referral = await aReferral(db, child, { decided_at: '2026-03-02T12:00:00.000Z', decided_by: dan.worker_id })
  await anInvolvement(db, child, priya)
  await aPlan(db, child, referral, { contingency: null })
  await writeDrift(db, await runClocks(db, [child]), '2026-05-12')
  const { id } = await db
    .selectFrom('drift_signal')
    .select('id')
    .where('signal', '=', 'no-contingency')
    .executeTakeFirstOrThrow()
  return { id, child, priya, dan, stranger: await aWorker(db, 'social_worker'), at: `/children/${child}/drift/${id}` }
}

describe('answering a sign of drift', () => {
  test('says what fired it and who can act, keeps the answer, and holds it back until its day', () =>
    withSite(async ({ db, as }) => {
      const { id, priya, at, child } = await aSign(db)
      const visitor = await as(priya)
      const { text } = await visitor.get(at)
      assert.match(text, /Plan without a contingency/)
      assert.match(text, /does not say what will happen if things do not get better for Leo/)
      assert.match(text, /on Tue 26 May, if nobody answers/)
      const sent = await visitor.post(at, {
        answer: 'acting',
        says: WORDS,
        'until_on-day': '29',
        'until_on-month': '5',
        'until_on-year': '2026',
      })
      assert.equal(sent.location, `/children/${child}#drift`)
      assert.equal(await escalateDrift(db, '2026-05-29'), 0)
      assert.equal(await escalateDrift(db, '2026-06-01'), 1)
      assert.match(
        (await visitor.get(at)).text,
        new RegExp(`We are doing something about it , until Fri 29 May ${WORDS}`),
      )
      const { escalated_to } = await db
        .selectFrom('drift_signal')
        .select('escalated_to')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      assert.equal(escalated_to, 'team_manager')
    }, NOW))

  test('refuses a day that has been, or is too far away, and keeps the words', () =>
    withSite(async ({ db, as }) => {
      const { priya, at } = await aSign(db)
      const visitor = await as(priya)
      for (const [year, says] of [
        ['2025', /must be after today/],
        ['2028', /three months at most/],
      ] as const) {
        const { status, text, html } = await visitor.post(at, {
          answer: 'explained',
          says: WORDS,
          'until_on-day': '1',
          'until_on-month': '6',
          'until_on-year': year,
        })
        assert.equal(status, 422)
        assert.match(text, says)
        assert.ok(html.includes(WORDS))
      }
    }, NOW))

  test('passed up, it is with the manager at once', () =>
    withSite(async ({ db, as }) => {
      const { id, priya, at } = await aSign(db)
      await (await as(priya)).post(at, { answer: 'escalated', says: 'His father will not meet us; we need your help.' })
      const sign = await db
        .selectFrom('drift_signal')
        .select(['escalated_to', 'escalated_on'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      assert.deepEqual(sign, { escalated_to: 'team_manager', escalated_on: '2026-05-12' })
    }, NOW))

  test('only somebody who works with the child may; a sign of another child is not found', () =>
    withSite(async ({ db, as }) => {
      const { at, stranger, priya, id } = await aSign(db)
      assert.equal((await (await as(stranger)).get(at)).status, 403)
      const other = await aChild(db)
      await anInvolvement(db, other, priya)
      const visitor = await as(priya)
      assert.equal((await visitor.get(`/children/${other}/drift/${id}`)).status, 404)
      assert.equal((await visitor.get(`/children/${other}/drift/nothing`)).status, 404)
    }, NOW))
})
