import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aBoard, aMeeting } from '../../../../test/a-board.ts'
import { aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'

describe('a meeting of a board', () => {
  test('says who came as its agreed minutes have it, though they have left the board and others have joined', () =>
    withSite(async ({ as, db }) => {
      const board = await aBoard(db)
      const september = await aMeeting(db, board, '2026-09-01', { status: 'held' })
      const october = await aMeeting(db, board, '2026-10-06', { status: 'held' })
      const { id } = await db.selectFrom('board_member').select('id').executeTakeFirstOrThrow()
      await db
        .insertInto('board_attendance')
        .values({ board_meeting_id: september, board_member_id: id, took_part: 'video' })
        .execute()
      const agreed_at = '2026-10-06T12:00:00.000Z'
      await db
        .updateTable('board_meeting')
        .set({ agreed_on: '2026-10-06', agreed_at, agreed_meeting_id: october })
        .where('id', '=', september)
        .execute()
      await db
        .updateTable('board_member')
        .set({ voided_at: agreed_at, void_reason: 'They left the board' })
        .where('id', '=', id)
        .execute()
      await db
        .insertInto('board_member')
        .values({ board_id: board, name: 'Ann Price', represents: 'Schools' })
        .execute()
      const diana = await as(await aWorker(db, 'director'))
      const then = (await diana.get(`/meetings/${september}`)).text
      assert.match(then, /Who came 1 member Margaret Ellery chair by video/)
      assert.doesNotMatch(then, /Ann Price/)
      assert.match((await diana.get(`/meetings/${october}`)).text, /Ann Price/)
    }))

  test('offers to take a wrong decision out of its minutes until they are agreed', () =>
    withSite(async ({ as, db }) => {
      const board = await aBoard(db)
      const meeting = await aMeeting(db, board, '2026-10-06', { status: 'held' })
      const later = await aMeeting(db, board, '2026-11-17', { status: 'held' })
      const wrong = { what: 'Close improvement 4', why: 'It was heard wrongly', decided_by: 'The chair' }
      for (const what of [wrong.what, 'Look at improvement 4 again'])
        await db
          .insertInto('board_decision')
          .values({ ...wrong, what, board_meeting_id: meeting })
          .execute()
      const diana = await as(await aWorker(db, 'director'))
      const { html } = await diana.get(`/meetings/${meeting}`)
      const address = /href="(\/meetings\/[^"]*\/take-out)"/.exec(html)?.[1] ?? ''
      assert.match((await diana.get(address)).text, /Close improvement 4 .*It was heard wrongly/)
      assert.match((await diana.post(address, { because: '' })).text, /Say why it is taken out/)
      const done = await diana.post(address, { because: 'The board asked for another look' })
      assert.equal(done.location, `/meetings/${meeting}#decisions`)
      assert.doesNotMatch((await diana.get(`/meetings/${meeting}`)).text, /Close improvement 4/)
      assert.equal((await diana.get(address)).status, 404)
      const lena = await as(await aWorker(db, 'lead_member'))
      assert.doesNotMatch((await lena.get(`/meetings/${meeting}`)).html, /take-out/)
      await db
        .updateTable('board_meeting')
        .set({ agreed_on: '2026-11-17', agreed_at: '2026-11-17T12:00:00.000Z', agreed_meeting_id: later })
        .where('id', '=', meeting)
        .execute()
      assert.doesNotMatch((await diana.get(`/meetings/${meeting}`)).html, /take-out/)
    }))
})
