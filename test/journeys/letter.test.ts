import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { describe, test } from 'node:test'
import { letterFile } from '../a-letter.ts'
import { accessibilityFaults } from '../accessibility.ts'
import { inAldermere, signInAs } from './authority.ts'

/** A folder to write pictures to, outside the repository: `PICTURES=folder node --test test/journeys/letter.test.ts`. */
const PICTURES = process.env.PICTURES

describe('the letter of a monitoring visit', () => {
  test('is given as a PDF, corrected in two fields, accepted, and read again with the corrections still there', async () => {
    await inAldermere(async ({ page, db }) => {
      const picture = async (name: string) => {
        if (!PICTURES) return
        mkdirSync(PICTURES, { recursive: true })
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 900 })
          await page.screenshot({ path: `${PICTURES}/${name}-${width}.png`, fullPage: true })
        }
        await page.setViewportSize({ width: 1280, height: 900 })
      }
      await signInAs(page, 'peter')
      await page.goto('/inspections')
      await page.getByRole('link', { name: 'Add a report or letter' }).click()
      await page
        .locator('#report')
        .setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: letterFile() })
      await page.getByRole('button', { name: 'Read it' }).last().click()
      await page.waitForURL(/\/check$/)
      assert.match(await page.locator('main').innerText(), /Fifth monitoring visit, Tue 6 to Wed 7 Oct 2026/)
      assert.equal(await page.locator('#judgements').isVisible(), false, 'a visit judges nothing')
      assert.deepEqual(await accessibilityFaults(page), [])

      await page.locator('#visit_number').focus()
      assert.equal(await page.locator('.gt-mark.is-now').first().getAttribute('data-field'), 'visit_number')
      await page.locator('#visit_number').fill('6')
      await page.locator('#headline').fill('Decisions are made sooner, and plans remain weak.')
      await page.getByRole('button', { name: 'Accept it' }).last().click()
      await page.waitForLoadState()
      assert.match(await page.locator('.govuk-error-summary').innerText(), /Say why you corrected what was read/)
      await page.locator('#corrected_because').fill('The first visit’s letter was not published.')
      await page.getByRole('button', { name: 'Accept it' }).last().click()
      await page.waitForURL(/\/inspections\/[0-9a-f-]+$/)
      assert.match(await page.locator('h1').innerText(), /^Sixth monitoring visit/)
      assert.match(await page.locator('main').innerText(), /79% \(it was 58%\): timeliness of decisions about contacts/)
      await picture('accepted')

      // The reader of that day is made to have read less, so that today's has something to say.
      const id = page.url().split('/').at(-1) ?? ''
      const { read } = await db.selectFrom('inspection').select('read').where('id', '=', id).executeTakeFirstOrThrow()
      const once = read as { report: { lead_inspectors: string[]; visit: { inspectors: string[]; number: number } } }
      once.report.visit.inspectors = ['Nadia Karim']
      once.report.visit.number = 4
      await db
        .updateTable('inspection')
        .set({ read: JSON.stringify(once), inspectors: ['Nadia Karim'] })
        .where('id', '=', id)
        .execute()

      await page.getByRole('link', { name: 'Read it again' }).click()
      await page.waitForURL(/\/again$/)
      assert.match(await page.locator('main').innerText(), /Corrected, and read otherwise still/)
      assert.deepEqual(await accessibilityFaults(page), [])
      await picture('again')
      await page.getByLabel(/Who inspected: Nadia Karim, Lewis Grant/).check()
      await page.getByRole('button', { name: 'Take what is chosen' }).last().click()
      await page.waitForURL(/\/inspections\/[0-9a-f-]+$/)
      const words = await page.locator('main').innerText()
      assert.match(words, /Nadia Karim, Lewis Grant/)
      assert.match(await page.locator('h1').innerText(), /^Sixth monitoring visit/)
      assert.match(words, /Corrected after reading/)
      assert.match(words, /The first visit’s letter was not published/)
      assert.deepEqual(await accessibilityFaults(page), [])
      await page.goto('/improvement')
      assert.doesNotMatch(await page.locator('main').innerText(), /Sixth monitoring visit/)
    })
  })
})
