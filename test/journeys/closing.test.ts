import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { madeReport } from '../../src/inspection/read-report/made-report.ts'
import type { Db } from '../../src/record/database.ts'
import { accessibilityFaults } from '../accessibility.ts'
import { answer, press } from './answer.ts'
import { inAldermere, signInAs, TODAY } from './authority.ts'

const NOTE = 'I read ten of the records myself, and they are as the audit says.'
const accessible = async (page: Page) => assert.deepEqual(await accessibilityFaults(page), [], page.url())
const textOf = async (page: Page) => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')

const workerOf = async (db: Db, username: string) => {
  const { worker_id } = await db
    .selectFrom('account')
    .select('worker_id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow()
  return worker_id
}

/** One recommendation, from the report that asks for it until it is closed, and opened again: each step stands on the one before. */
describe('a recommendation, from the uploaded report to its closing', () => {
  let item = ''

  const signs = (username: string) =>
    inAldermere(async ({ page }) => {
      await signInAs(page, username)
      await page.goto(`/improvement/${item}/sign-off`)
      await accessible(page)
      await answer(page, { note: NOTE })
      await press(page, 'Sign it off')
    })

  const adds = (username: string, evidence: Parameters<typeof answer>[1]) =>
    inAldermere(async ({ page }) => {
      await signInAs(page, username)
      await page.goto(`/improvement/${item}/evidence/new`)
      await accessible(page)
      await answer(page, { found_on: { on: TODAY }, shows: 'better', ...evidence })
      await press(page, 'Add the evidence')
      await accessible(page)
    })

  const says = (pattern: RegExp) => assert.rejects(signs('dan'), pattern)

  test('the director uploads the report, accepts what was read, and gives the recommendation an owner', () =>
    inAldermere(async ({ page, db }) => {
      await signInAs(page, 'diana')
      await page.goto('/inspections/new')
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from(madeReport()) })
      await press(page, 'Read it')
      await press(page, 'Accept it')
      const found = await db
        .selectFrom('improvement_item')
        .innerJoin('inspection', 'inspection.id', 'inspection_id')
        .select('improvement_item.id')
        .where('inspection.start_on', '=', '2023-06-05')
        .orderBy('number')
        .executeTakeFirstOrThrow()
      item = found.id
      await page.goto(`/improvement/${item}/edit`)
      await answer(page, { owner_id: await workerOf(db, 'dan'), rag: 'G', rag_because: 'It has begun well.' })
      await press(page, 'Save')
      await accessible(page)
      assert.match(await textOf(page), /Closing it 0 of 4 tests met/)
    }))

  test('it cannot be signed off while an action is to be done', async () => {
    await says(/no action has been agreed/)
    await inAldermere(async ({ page, db }) => {
      await signInAs(page, 'diana')
      await page.goto(`/improvement/${item}/actions/new`)
      await answer(page, { what: 'Somebody calls each family who waits', due_on: { on: '2026-12-18' } })
      await answer(page, { owner_id: await workerOf(db, 'dan') })
      await press(page, 'Add the action')
      const action = await db
        .selectFrom('improvement_action')
        .select('id')
        .where('improvement_item_id', '=', item)
        .executeTakeFirstOrThrow()
      await assert.rejects(signs('dan'), /1 of 1 to be done/)
      await page.goto(`/improvement/${item}/actions/${action.id}/done`)
      await answer(page, { done_on: { on: '2026-11-16' }, evidence: 'The list of calls, since September' })
      await press(page, 'Save: it is done')
    })
  })

  test('nor without a measure at target for two months', async () => {
    await says(/no measure is attached/)
    await inAldermere(async ({ page, db }) => {
      await signInAs(page, 'diana')
      await page.goto(`/improvement/${item}/measures/new/AS2`)
      await answer(page, {
        target: '100',
        target_on: { on: '2027-03-31' },
        why: 'Whether families wait for an assessment',
      })
      await press(page, 'Attach the measure')
      await assert.rejects(signs('dan'), /AS2 \(100%\) not at target for the last two months/)
      await db
        .updateTable('measure_point')
        .set(({ ref }) => ({ numerator: ref('denominator') }))
        .where('measure', '=', 'AS2')
        .execute()
    })
  })

  test('nor without an audit since, moderated by somebody else', async () => {
    await says(/no audit or dip sample since Mon 16 Nov/)
    await adds('dan', {
      kind: 'dip_sample',
      source: 'Dip sample of twelve families who waited',
      children: '12',
      says: 'Eleven of twelve had been called within two days.',
    })
    await says(/is not moderated yet/)
    await inAldermere(async ({ page, db }) => {
      const evidence = await db
        .selectFrom('improvement_evidence')
        .select('id')
        .where('improvement_item_id', '=', item)
        .executeTakeFirstOrThrow()
      await signInAs(page, 'dan')
      await page.goto(`/improvement/${item}`)
      assert.equal(await page.getByRole('link', { name: /^Moderate/ }).count(), 0)
      await signInAs(page, 'ruth')
      await page.goto(`/improvement/${item}/evidence/${evidence.id}/moderate`)
      await accessible(page)
      await answer(page, { shows: 'better', because: 'I called three of the families.' })
      await press(page, 'Save: this is what it shows')
    })
  })

  test('nor before anybody was asked', async () => {
    await says(/nobody has been asked since Mon 16 Nov/)
    await adds('dan', {
      kind: 'family_feedback',
      source: 'What six parents said on the telephone',
      children: '6',
      says: 'All six knew whom to ring and what would happen next.',
    })
  })

  test('then four sign it in turn, and it stands as complete and evidenced', async () => {
    await assert.rejects(signs('diana'), /Dan Moss signs first/)
    for (const username of ['dan', 'ruth', 'diana', 'quentin']) await signs(username)
    await inAldermere(async ({ page }) => {
      await signInAs(page, 'diana')
      await page.goto(`/improvement/${item}`)
      await accessible(page)
      assert.match(await textOf(page), /Complete and evidenced.*closed Mon 23 Nov/)
    })
  })

  test('an audit that contradicts it opens it again by itself, and the page says why', async () => {
    await adds('quentin', {
      kind: 'audit',
      source: 'Audit of ten families who waited',
      children: '10',
      says: 'Seven of ten had not been called at all.',
      shows: 'not_better',
    })
    await inAldermere(async ({ page }) => {
      await signInAs(page, 'diana')
      await page.goto(`/improvement/${item}`)
      await accessible(page)
      const text = await textOf(page)
      assert.match(text, /opened again Mon 23 Nov 2026 by .*Seven of ten had not been called/)
      assert.match(text, /Not better/)
    })
  })
})
