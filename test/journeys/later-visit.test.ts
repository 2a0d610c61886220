import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessibilityFaults } from '../accessibility.ts'
import { press } from './answer.ts'
import { inAldermere, signInAs } from './authority.ts'

const accessible = async (page: Page) => assert.deepEqual(await accessibilityFaults(page), [], page.url())
const textOf = async (page: Page) => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')

/** The fourth monitoring visit finds what the report asked for in none of its words; each step stands on the one before. */
describe('an old matter in the words of a later visit', () => {
  let visit = ''

  test('the fourth letter is accepted, and its findings wait beside what was asked before', () =>
    inAldermere(async ({ page, db }) => {
      await signInAs(page, 'diana')
      const { id } = await db
        .selectFrom('inspection')
        .select('id')
        .where('accepted_at', 'is', null)
        .where('kind', '=', 'monitoring visit')
        .executeTakeFirstOrThrow()
      visit = id
      await page.goto(`/inspections/${visit}/check`)
      await press(page, 'Accept it')
      await page.goto(`/inspections/${visit}/thread`)
      await accessible(page)
      const text = await textOf(page)
      assert.match(text, /Fourth monitoring visit/)
      assert.match(text, /\d of 8 findings still to go through/)
    }))

  test('the oldest matter is suggested for it, with the words that say why, though they share none with the report', () =>
    inAldermere(async ({ page }) => {
      await signInAs(page, 'diana')
      await page.goto(`/inspections/${visit}/thread`)
      const finding = page.locator('li', { hasText: 'before anybody senior asks why nothing has moved' }).first()
      const words = (await finding.innerText()).replaceAll(/\s+/g, ' ')
      assert.match(words, /May be about 2\. Management oversight/)
      assert.match(words, /it speaks of management oversight and supervision: /)
      await finding.getByLabel(/What paragraph 2 shows of number 2/).selectOption({ label: 'Not better' })
      await finding.getByRole('button', { name: 'Yes, it is about number 2' }).press('Enter')
      await page.waitForURL(/#finding-/)
      await accessible(page)
      assert.match(
        (await finding.innerText()).replaceAll(/\s+/g, ' '),
        /Not better 2\. Management oversight.*Diana Holt/,
      )
    }))

  test('one page tells it from the first report to the fourth visit, and the programme says what that visit found', () =>
    inAldermere(async ({ page, db }) => {
      const { id } = await db
        .selectFrom('improvement_item')
        .select('id')
        .where('number', '=', 2)
        .where('text', 'like', 'Management oversight%')
        .executeTakeFirstOrThrow()
      await signInAs(page, 'lena')
      await page.goto(`/improvement/${id}`)
      await accessible(page)
      const thread = (await page.locator('#thread').innerText()).replaceAll(/\s+/g, ' ')
      const told = [
        'Focused visit',
        'sign off decisions in batches',
        'asked for it',
        'Management oversight, so that children’s cases do not drift',
        'Second monitoring visit',
        'carried from one month to the next without being challenged',
        'Fourth monitoring visit',
        'before anybody senior asks why nothing has moved',
      ].map(words => thread.indexOf(words))
      assert.ok(
        told.every(at => at >= 0),
        `${told}`,
      )
      assert.deepEqual(
        told,
        told.toSorted((a, b) => a - b),
      )
      assert.match(await textOf(page), /the fourth monitoring visit found it no better/i)
      await page.goto('/improvement')
      const line = page.locator('li', { hasText: 'Management oversight, so that' })
      assert.match(
        (await line.innerText()).replaceAll(/\s+/g, ' '),
        /Visits found: focused visit not better · 2nd better in part · 4th not better/,
      )
    }))
})
