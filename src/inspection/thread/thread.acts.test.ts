import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../test/an-improvement.ts'
import { aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { perform } from '../../practice/perform.ts'
import { NotAllowed, NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { closingsOf } from '../closing/closing.store.ts'
import { findingsBeside, isGoneThrough } from './beside.ts'
import { sayMatch } from './say-match.act.ts'
import { visitWordsOf } from './thread.store.ts'
import { visitsBeside } from './visits-beside.ts'

const NOW = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const
const WEAK = 'Decisions about referrals are taken on thresholds that differ from one manager to the next.'
const THANKS = 'Inspectors thank everybody for the welcome they were given.'

/** The fourth monitoring visit, after the inspection that asked for one thing, with two findings: one about it, one about nothing. */
const theFourthVisit = async (db: Db) => {
  const { item, inspection } = await anImprovement(db)
  const visit = await anImprovement(db, {
    kind: 'monitoring visit',
    visit_number: 4,
    start_on: '2026-10-06',
    end_on: '2026-10-07',
    overall: null,
  })
  await db
    .updateTable('improvement_item')
    .set({ voided_at: NOW.now, void_reason: 'A visit asks for nothing' })
    .where('id', '=', visit.item)
    .execute()
  const add = async (position: number, text: string, tone: string) => {
    const values = { inspection_id: visit.inspection, position, paragraph: String(position + 1), text, tone }
    return (await db.insertInto('inspection_finding').values(values).returning('id').executeTakeFirstOrThrow()).id
  }
  const [weak, thanks] = [await add(0, WEAK, 'weakness'), await add(1, THANKS, 'neutral')]
  const director = await aWorker(db, 'director', { full_name: 'Diana Holt' })
  const say = (some: object = {}, finding = weak, actor = director) =>
    perform(db, { actor, ...NOW }, sayMatch, {
      params: { inspection: visit.inspection, finding },
      values: { item_id: item, applies: true, shows: 'not_better' as const, because: null, ...some },
    })
  return { item, inspection, visit: visit.inspection, weak, thanks, director, say }
}

describe('a visit’s findings beside what was asked before', () => {
  test('are suggested with reasons, and a thank-you is suggested for nothing', () =>
    withDatabase(async db => {
      const { visit, item } = await theFourthVisit(db)
      const [weak, thanks] = await findingsBeside(db, visit)
      assert.deepEqual(
        weak?.suggested.map(each => each.item.id),
        [item],
      )
      assert.deepEqual(weak?.said, [])
      assert.deepEqual(thanks?.suggested, [])
      assert.deepEqual(
        [weak, thanks].map(each => each && isGoneThrough(each)),
        [false, true],
      )
    }))

  test('stand with the improvement once somebody says so, with who, when and on what grounds', () =>
    withDatabase(async db => {
      const { say, item, visit } = await theFourthVisit(db)
      await say()
      const [words] = await visitWordsOf(db, [item])
      assert.deepEqual(
        [words?.visit_number, words?.text, words?.shows, words?.said_by, words?.is_since],
        [4, WEAK, 'not_better', 'Diana Holt', true],
      )
      const { reasons } = await db.selectFrom('finding_match').select('reasons').executeTakeFirstOrThrow()
      assert.match(reasons.join('; '), /“thresholds”/)
      const [weak] = await findingsBeside(db, visit)
      assert.deepEqual(weak?.suggested, [])
    }))

  test('may be said to be about something else, or nothing: what was said before is kept, and does not stand', () =>
    withDatabase(async db => {
      const { say, item, visit } = await theFourthVisit(db)
      await say()
      await say({ applies: false, shows: null })
      assert.deepEqual(await visitWordsOf(db, [item]), [])
      const kept = await db.selectFrom('finding_match').select('applies').orderBy('created_at').execute()
      assert.equal(kept.length, 2)
      const [weak] = await findingsBeside(db, visit)
      assert.equal(weak && isGoneThrough(weak), true)
    }))

  test('cannot be about what their own report asks, nor be found in another report', () =>
    withDatabase(async db => {
      const { say, inspection, item } = await theFourthVisit(db)
      const own = await db
        .insertInto('inspection_finding')
        .values({ inspection_id: inspection, position: 0, text: 'Thresholds vary.' })
        .returning('id')
        .executeTakeFirstOrThrow()
      await assert.rejects(say({}, own.id), NotFound)
      const director = await aWorker(db, 'director')
      const { refusals } = await perform(db, { actor: director, ...NOW }, sayMatch, {
        params: { inspection, finding: own.id },
        values: { item_id: item, applies: true, shows: 'better', because: null },
      })
      assert.match(refusals?.[0]?.says ?? '', /asked for it itself/)
    }))

  test('are matched only by those who may change the programme', () =>
    withDatabase(async db => {
      const { say, weak } = await theFourthVisit(db)
      const member = await aWorker(db, 'lead_member')
      await assert.rejects(say({}, weak, member), NotAllowed)
    }))

  test('open a closed improvement again when a visit after its closing finds it no better, and not when it was before', () =>
    withDatabase(async db => {
      const { say, item } = await theFourthVisit(db)
      const close = (closed_on: string) =>
        db.insertInto('improvement_closing').values({ improvement_item_id: item, closed_on, tests: '[]' }).execute()
      await close('2026-10-20')
      await say()
      assert.equal((await closingsOf(db, [item]))[0]?.reopened_on, null)
      await db.updateTable('improvement_closing').set({ closed_on: '2026-09-01' }).execute()
      await say()
      const [last] = await closingsOf(db, [item])
      assert.equal(last?.reopened_on, NOW.today)
      assert.equal(last?.reopened_because, `Fourth monitoring visit: ${WEAK}`)
    }))
})

describe('visits no word of which is known on an improvement', () => {
  test('are unread until somebody has begun with their findings, and silent after', () =>
    withDatabase(async db => {
      const { say, inspection } = await theFourthVisit(db)
      const asked = { id: inspection, start_on: '2025-07-14' }
      const named = async () => {
        const { silent, unread } = await visitsBeside(db, asked, [])
        return [silent.map(each => each.says), unread.map(each => each.says)]
      }
      assert.deepEqual(await named(), [[], ['Fourth monitoring visit']])
      await say({ applies: false, shows: null })
      assert.deepEqual(await named(), [['Fourth monitoring visit'], []])
    }))
})
