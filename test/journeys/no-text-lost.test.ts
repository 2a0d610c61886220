import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Db } from '../../src/record/database.ts'
import { inAldermere, signInAs } from './authority.ts'

const WORDS = 'She showed me her room. She said “it is warm now”, and laughed.'

/** The address of a long form: a visit to a child whom Priya holds. */
const visitForm = async (db: Db): Promise<string> => {
  const child = await db
    .selectFrom('involvement')
    .innerJoin('worker', 'worker.id', 'involvement.worker_id')
    .innerJoin('person', 'person.id', 'involvement.person_id')
    .select('person.id')
    .where('worker.full_name', '=', 'Priya Sandhu')
    .where('person.forename', '=', 'Amara')
    .where('involvement.end_at', 'is', null)
    .executeTakeFirstOrThrow()
  return `/children/${child.id}/visits/record`
}

const setOut = (page: Page) => page.locator('[name="purpose"]')

const isOnDrafts = async (page: Page, address: string) => {
  await page.goto('/drafts')
  const found = page.locator(`a[href="${address}"]`)
  assert.ok((await found.count()) > 0, 'the draft is not on the list of drafts')
  await found.first().click()
  assert.equal(await setOut(page).inputValue(), WORDS)
  assert.match((await page.locator('.gt-draft-line').textContent()) ?? '', /Your draft from .* is below/)
}

describe('text that somebody typed', () => {
  test('is saved as it is typed, and is there when they come back to a browser that was closed', async () => {
    let address = ''
    await inAldermere(async ({ page, db }) => {
      address = await visitForm(db)
      await signInAs(page, 'priya')
      await page.goto(address)
      await setOut(page).fill(WORDS)
      await page.locator('[data-saved]', { hasText: /saved \d\d:\d\d/ }).waitFor()
    })
    await inAldermere(async ({ page }) => {
      await signInAs(page, 'priya')
      await isOnDrafts(page, address)
      await Promise.all([page.waitForLoadState(), page.locator('[name="_discard"]').click()])
    })
  })

  test('is kept without JavaScript by saving to come back later', async () => {
    await inAldermere(
      async ({ page, db }) => {
        const address = await visitForm(db)
        await signInAs(page, 'priya')
        await page.goto(address)
        await setOut(page).fill(WORDS)
        await page.getByRole('button', { name: 'Save and come back later' }).click()
        await signInAs(page, 'priya')
        await isOnDrafts(page, address)
      },
      { javaScriptEnabled: false },
    )
  })
})
