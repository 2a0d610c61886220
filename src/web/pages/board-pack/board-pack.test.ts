import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aBoard, aMeeting } from '../../../../test/a-board.ts'
import { anImprovement } from '../../../../test/an-improvement.ts'
import { aChild, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import type { Db } from '../../../record/database.ts'

const TYPED = {
  'meeting_on-day': '8',
  'meeting_on-month': '12',
  'meeting_on-year': '2026',
  note: 'The front door is quicker. Reviews were closed too soon and are open again.',
}

/** A meeting whose minutes of one matter were agreed at the next, or are a draft still. */
const minuted = async (db: Db, minutes: string, { agreed }: { agreed: boolean }) => {
  const board = await aBoard(db)
  const september = await aMeeting(db, board, '2026-09-01', { status: 'held' })
  const october = await aMeeting(db, board, '2026-10-06', { status: 'held' })
  await db
    .insertInto('board_agenda_item')
    .values({ board_meeting_id: september, position: 1, title: 'The front door', purpose: 'discussion', minutes })
    .execute()
  const at = { agreed_on: '2026-10-06', agreed_at: '2026-10-06T12:00:00.000Z', agreed_meeting_id: october }
  if (agreed) await db.updateTable('board_meeting').set(at).where('id', '=', september).execute()
  return { september }
}

describe('a pack as it is issued', () => {
  test('says in words what it has none of: audits, what people told, a board', () =>
    withSite(async ({ as, db }) => {
      await anImprovement(db)
      const diana = await as(await aWorker(db, 'director', { full_name: 'Diana Holt' }))
      const issued = await diana.post('/improvement/packs/new', TYPED)
      const { text } = await diana.get(issued.location ?? '')
      assert.match(text, /No audit, dip sample or observation was judged in the three months from/)
      assert.match(
        text,
        /Nothing that children, families, staff or partners said was recorded in the three months from/,
      )
      assert.match(text, /No improvement board has been set up/)
      assert.doesNotMatch(text, /Action log|What the adviser says/)
    }))

  test('gives the minutes that were agreed, linked to their meeting, and of a draft no word', () =>
    withSite(async ({ as, db }) => {
      await anImprovement(db)
      const { september } = await minuted(db, 'Mondays are better.', { agreed: true })
      const diana = await as(await aWorker(db, 'director'))
      const issued = await diana.post('/improvement/packs/new', TYPED)
      const { text, html } = await diana.get(issued.location ?? '')
      assert.match(text, /Minutes of Improvement board, Tue 1 Sep 2026 Agreed at the meeting of Tue 6 Oct 2026/)
      assert.match(text, /Mondays are better/)
      assert.match(text, /The minutes of the meeting of Tue 6 Oct 2026 are a draft/)
      assert.match(text, /No action is open, and none was answered in that time/)
      assert.ok(html.includes(`href="/meetings/${september}"`))
    }))

  test('holds nothing of a meeting none of whose minutes are agreed', () =>
    withSite(async ({ as, db }) => {
      await anImprovement(db)
      await minuted(db, 'Mondays are better.', { agreed: false })
      const diana = await as(await aWorker(db, 'director'))
      const { text } = await diana.get((await diana.post('/improvement/packs/new', TYPED)).location ?? '')
      assert.match(text, /No minutes have been agreed yet/)
      assert.doesNotMatch(text, /Mondays are better/)
    }))

  test('is refused where agreed minutes name somebody who has come onto the record since, and keeps what was typed', () =>
    withSite(async ({ as, db }) => {
      await anImprovement(db)
      await minuted(db, 'Leo Marsh had to wait.', { agreed: true })
      await aChild(db)
      const diana = await as(await aWorker(db, 'director'))
      const refused = await diana.post('/improvement/packs/new', TYPED)
      assert.match(refused.text, /“Leo Marsh” is the name or number of somebody on the record/)
      assert.match(refused.text, /Reviews were closed too soon/)
      assert.deepEqual(await db.selectFrom('board_pack').select('id').execute(), [])
    }))

  test('is not handed out as a file to those who may know nobody, once somebody it names comes onto the record', () =>
    withSite(async ({ as, db }) => {
      await anImprovement(db)
      await minuted(db, "Sean O'Neil had to wait.", { agreed: true })
      const diana = await as(await aWorker(db, 'director'))
      const address = (await diana.post('/improvement/packs/new', TYPED)).location ?? ''
      const lena = await as(await aWorker(db, 'lead_member'))
      assert.equal((await lena.get(`${address}/pdf`)).status, 200)
      await aChild(db, { forename: 'Sean', surname: 'O’Neil' })
      assert.equal((await lena.get(`${address}/pdf`)).status, 403)
      assert.match((await lena.get(address)).text, /\[name withheld\] had to wait/)
      assert.equal((await diana.get(`${address}/pdf`)).status, 200)
    }))

  test('issued before it had minutes and audits is shown as it was', () =>
    withSite(async ({ as, db }) => {
      const { worker_id: issued_by } = await aWorker(db, 'director')
      const html = '<!DOCTYPE html><title>A pack of 2025</title><p>As it was.</p>'
      const { id } = await db
        .insertInto('board_pack')
        .values({ meeting_on: '2025-06-02', note: 'x', issued_on: '2025-05-26', issued_by, standing: '[]', html })
        .returning('id')
        .executeTakeFirstOrThrow()
      const lena = await as(await aWorker(db, 'lead_member'))
      assert.equal((await lena.get(`/improvement/packs/${id}`)).html, html)
    }))
})
