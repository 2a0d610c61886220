import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessibilityFaults } from '../accessibility.ts'
import { textOfPdf } from '../pdf-words.ts'
import { answer, press } from './answer.ts'
import { inAldermere, signInAs } from './authority.ts'

/** What the pack's page says in headings, sentences and lists, each with one blank between its words. */
const saidOn = async (page: Page): Promise<string[]> => {
  const texts = await page.locator('main :is(h1, h2, h3, li), main td').allTextContents()
  const whole = texts.map(text => text.replace(/\s+/g, ' ').trim())
  // The file has its figures in words of its own, and no heading over its first page.
  return whole.filter(text => !['', 'On one page'].includes(text) && !text.includes('→') && !text.startsWith('▲'))
}

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
      const file = await (await page.request.get(`${address}/pdf`)).body()
      const printed = await textOfPdf(file)
      for (const said of await saidOn(page)) assert.ok(printed.includes(said), `the PDF lacks “${said}”`)
      for (const said of [
        'By workstream',
        'Risks and issues',
        'The next three months',
        'What visits found',
        'Audit findings',
        'What children, families and staff told us',
        'Minutes of Improvement board',
        'Action log',
      ])
        for (const kept of [text, printed]) assert.ok(kept.includes(said), said)
      assert.match(printed, /Second monitoring visit, [\s\S]*Records of it say what was talked about/)
      assert.match(printed, /Page 1 of \d+/)
      assert.match(
        printed,
        /FD2: each contact [\s\S]*Counted \d+ out of \d+ Read \w+ \d+ \w+ \d{4}, \d\d:\d\d Its rows \/measures\/FD2/,
      )

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
      const fileAgain = await (await page.request.get(`${address}/pdf`)).body()
      assert.ok(file.equals(fileAgain), 'the same file, whoever reads it')
      const kept = await db
        .selectFrom('board_pack')
        .select('pdf_sha256')
        .where('id', '=', address.split('/').at(-1) ?? '')
        .executeTakeFirstOrThrow()
      assert.equal(kept.pdf_sha256?.toString('hex'), createHash('sha256').update(file).digest('hex'))
      await page.goto(`${address}/since`)
      assert.deepEqual(await accessibilityFaults(page), [])
      assert.match(await page.locator('main').innerText(), /is behind, and was at risk/)
      await assert.rejects(
        db.updateTable('board_pack').set({ note: 'Another' }).execute(),
        /append-only/,
        'a pack that was issued is never changed',
      )
    }))

  test('says that there is no PDF of one issued before there were any', () =>
    inAldermere(async ({ page, db }) => {
      const { issued_by } = await db.selectFrom('worker').select('id as issued_by').executeTakeFirstOrThrow()
      const { id } = await db
        .insertInto('board_pack')
        .values({
          meeting_on: '2025-06-02',
          note: 'An old one.',
          issued_on: '2025-05-26',
          issued_by,
          standing: '[]',
          html: '',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await signInAs(page, 'lena')
      await page.goto('/improvement/packs')
      assert.deepEqual(await accessibilityFaults(page), [])
      await page.getByRole('link', { name: 'none of the pack of Mon 2 Jun 2025' }).click()
      assert.match(await page.locator('main').innerText(), /There is no PDF of this pack/)
      assert.deepEqual(await accessibilityFaults(page), [])
      assert.equal(new URL(page.url()).pathname, `/improvement/packs/${id}/pdf`)
    }))
})
