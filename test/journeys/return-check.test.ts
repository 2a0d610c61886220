import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkWaiting } from '../../src/returns/file-check/check-waiting.store.ts'
import { readWorkbook } from '../../src/returns/workbook/read-workbook.ts'
import { accessibilityFaults } from '../accessibility.ts'
import { RETURN } from '../returns/small-returns.ts'
import { inAldermere, signInAs, TODAY } from './authority.ts'

const asGiven = (name: string, text: string | Uint8Array) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

/** Quotes that do not match, a day there never was, a row cut short: what a file looks like that somebody mended by hand. */
const BROKEN = [
  'CHILD,DOB,REVIEW,REVIEW_CODE',
  '1001,04/02/2012,31/06/2026,PN1',
  '1001,04/02/2012',
  '1002,29/02/2016,02/05/2026,"PN1',
].join('\n')

const FILES = RETURN.map(({ name, bytes }) => asGiven(name, name === 'reviews.csv' ? BROKEN : bytes))

const giveFiles = async (page: Page) => {
  await page.locator('input[name=files]').setInputFiles(FILES)
  await page.getByRole('button', { name: 'Check them' }).last().click()
  await page.waitForURL(/\/returns\/checks\/[0-9a-f-]+$/)
}

describe('the files of a return', () => {
  test('five of them, one broken, are dropped, watched, read by rule and by row, and taken out as a workbook', async () => {
    await inAldermere(async ({ page, db }) => {
      await signInAs(page, 'peter')
      await page.getByRole('link', { name: 'Returns', exact: true }).click()
      assert.deepEqual(await accessibilityFaults(page), [])
      await giveFiles(page)
      assert.match(await page.locator('main').innerText(), /Waiting for its turn/)
      assert.equal(await page.locator('progress').count(), 1)
      assert.match(await page.locator('main').innerText(), /reviews\.csv\s+Reviews/)
      assert.deepEqual(await accessibilityFaults(page), [])

      await checkWaiting(db, TODAY)
      await page.locator('.gt-tabs--page').waitFor()
      const told = await page.locator('main').innerText()
      assert.match(told, /The files\s+Something in a file could not be read/)
      assert.match(told, /166\s+The day of the review/)
      assert.match(told, /101\s+The sex of the child/, 'the broken file silences no rule for the others')
      for (const way of ['By child', 'By field', 'Not run', 'Files', 'By rule']) {
        await page.getByRole('link', { name: way, exact: true }).click()
        await page.waitForLoadState()
        assert.deepEqual(await accessibilityFaults(page), [], way)
      }

      await page.getByRole('link', { name: 'The files', exact: true }).click()
      await page.waitForURL(/rows\?rule=READ/)
      const faults = await page.locator('main').innerText()
      assert.match(faults, /Reviews, row 3.*\n[\s\S]*This row has 2 cells, and there are 4 columns/)
      assert.match(faults, /Quotes in this row do not match/)
      await page.goto(page.url().replace('READ', '166'))
      assert.equal(await page.locator('mark').first().innerText(), '31/06/2026\n (at fault)')
      assert.deepEqual(await accessibilityFaults(page), [])

      await page.getByRole('link', { name: 'The check' }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download as XLSX' }).click(),
      ])
      assert.match(download.suggestedFilename(), /^ssda903-faults-2026-11-23\.xlsx$/)
      const { sheets, refused } = readWorkbook(readFileSync(await download.path()))
      assert.equal(refused, null)
      assert.deepEqual(
        sheets.map(({ name }) => name),
        ['Summary', 'Faults', 'AD1', 'Header', 'Missing', 'Reviews', 'Not run'],
      )
      const reviews = sheets.find(({ name }) => name === 'Reviews')?.rows.map(({ cells }) => cells)
      assert.deepEqual(reviews?.[0], ['Row', 'Rules', 'CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'])
      assert.deepEqual(reviews?.[1], ['2', '166', '1001', '04/02/2012', '31/06/2026', 'PN1'])
      const lines = sheets.find(({ name }) => name === 'Faults')?.rows.map(({ cells }) => cells.join('|')) ?? []
      assert.ok(
        lines.some(line =>
          /^166\|error\|The day of the review.*Reviews\|2\|1001\|REVIEW\|REVIEW 31\/06\/2026/.test(line),
        ),
      )
    })
  })

  test('the one that was mended is checked again, with what is mended and new; the check is kept by name', async () => {
    await inAldermere(async ({ page, db }) => {
      await signInAs(page, 'peter')
      await page.goto('/returns')
      await giveFiles(page)
      await checkWaiting(db, TODAY)
      await page.getByRole('link', { name: 'Check it again' }).click()
      const mended = asGiven('reviews.csv', BROKEN.replace('31/06/2026', '30/06/2026').replace('"PN1', 'PN1'))
      await page.locator('input[name=files]').setInputFiles([mended])
      assert.deepEqual(await accessibilityFaults(page), [])
      await page.getByRole('button', { name: 'Check them again' }).last().click()
      await page.waitForURL(url => !url.pathname.endsWith('/again'))
      await checkWaiting(db, TODAY)
      await page.locator('.gt-tabs--page').waitFor()
      await page.getByRole('link', { name: /mended/ }).click()
      assert.match(await page.locator('main').innerText(), /Reviews, row 2 · child 1001 MENDED[\s\S]*31\/06\/2026/i)
      await page.getByRole('link', { name: 'The check' }).click()
      await page.getByRole('link', { name: 'Keep it' }).click()
      await page.getByLabel(/What should it be called/).fill('Before Easter')
      await page.getByRole('button', { name: 'Keep it' }).last().click()
      await page.waitForURL(/\/returns\/checks\/[0-9a-f-]+$/)
      await signInAs(page, 'peter')
      await page.goto('/returns')
      const words = await page.locator('main').innerText()
      assert.match(words, /Before Easter/)
      assert.deepEqual(await accessibilityFaults(page), [])
    })
  })

  test('are checked without JavaScript too', async () => {
    await inAldermere(
      async ({ page, db }) => {
        await signInAs(page, 'peter')
        await page.goto('/returns')
        await giveFiles(page)
        await checkWaiting(db, TODAY)
        await page.reload()
        assert.match(await page.locator('main').innerText(), /2\s+children checked/)
      },
      { javaScriptEnabled: false },
    )
  })
})
