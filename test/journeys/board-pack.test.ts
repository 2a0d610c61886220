import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { accessibilityFaults } from '../accessibility.ts'
import { answer, press } from './answer.ts'
import { inAldermere, signInAs } from './authority.ts'

describe('the board’s pack', () => {
  test('is issued with one press, printed again byte for byte after the record has changed, and the change is shown', () =>
    inAldermere(async ({ page, db }) => {
      await signInAs(page, 'diana')
      await page.goto('/improvement/packs/new')
      assert.deepEqual(await accessibilityFaults(page), [])
      await answer(page, {
        meeting_on: { on: '2026-12-08' },
        note: 'The front door is quicker. Reviews were closed too soon and are open again.',
        decisions: 'Agree a manager for Cedar.',
      })
      assert.match(await press(page, 'Issue the pack'), /Improvement board, Tue 8 Dec 2026/)
      assert.deepEqual(await accessibilityFaults(page), [])
      const address = new URL(page.url()).pathname
      const first = await (await page.request.get(address)).body()
      const text = first.toString()
      assert.match(text, /Agree a manager for Cedar/)
      assert.match(text, /FD2 \d/)

      const { id } = await db
        .selectFrom('improvement_item')
        .innerJoin('inspection', 'inspection.id', 'inspection_id')
        .select('improvement_item.id')
        .where('improvement_item.number', '=', 1)
        .where('inspection.start_on', '>', '2025-01-01')
        .executeTakeFirstOrThrow()
      await db
        .updateTable('improvement_item')
        .set({ due_on: '2026-11-02', rag_because: 'Nothing has moved since the summer.' })
        .where('id', '=', id)
        .execute()
      await signInAs(page, 'lena')
      const again = await (await page.request.get(address)).body()
      assert.ok(first.equals(again), 'the same bytes, whoever reads it')
      await page.goto(`${address}/since`)
      assert.deepEqual(await accessibilityFaults(page), [])
      assert.match(await page.locator('main').innerText(), /is behind, and was at risk/)
      await assert.rejects(
        db.updateTable('board_pack').set({ note: 'Another' }).execute(),
        /append-only/,
        'a pack that was issued is never changed',
      )
    }))
})
