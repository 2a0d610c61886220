import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { BrowserContext } from 'playwright-core'
import { accessibilityFaults } from '../../test/accessibility.ts'
import { withBrowser } from '../../test/browser.ts'
import { aWorker } from '../../test/builders.ts'
import { type Site, withSite } from '../../test/site.ts'
import { form, longText, moment, oneOf, rows, text, yesNo } from '../record/form.ts'
import { redirectTo } from './answers.ts'
import { page } from './page.ts'
import { draftDiscard } from './pages/drafts/draft-discard.page.ts'
import { drafts } from './pages/drafts/drafts.page.ts'

const visitForm = form({
  id: 'try-visit',
  title: 'Record a visit',
  asks: [
    longText('says', 'What did the child say?'),
    yesNo('seen_alone', 'Did you see the child alone?'),
    text('why', 'Why not?').when({ seen_alone: false }),
    oneOf('place', 'Where?', [{ code: 'home', label: 'At home', meaning: 'Where they live' }]).optional(),
    moment('at', 'When?').optional(),
    rows('actions', 'What happens next', [text('what', 'What?')])
      .optional()
      .adding('Add another action'),
  ],
})
const visit = page({ path: '/visit', may: 'home.read', form: visitForm, submit: async () => redirectTo('/drafts') })

/** A site that listens, and a worker's browser on it. */
const inBrowser = (javaScriptEnabled: boolean, work: (context: BrowserContext, site: Site) => Promise<void>) =>
  withSite(
    async site => {
      const baseURL = await site.app.listen({ port: 0, host: '127.0.0.1' })
      const { cookie } = await site.as(await aWorker(site.db))
      const [name = '', value = ''] = cookie.split('=')
      await withBrowser(
        async context => {
          await context.addCookies([{ name, value, url: baseURL }])
          await work(context, site)
        },
        { baseURL, javaScriptEnabled },
      )
    },
    { pages: [visit, drafts, draftDiscard] },
  )

describe('a form in a browser', () => {
  test('saves what is typed by itself, says when, and has it back in a new window', () =>
    inBrowser(true, async context => {
      const first = await context.newPage()
      await first.goto('/visit')
      assert.deepEqual(await accessibilityFaults(first), [])
      await first.getByLabel('What did the child say?').fill('I like it when nana comes')
      await first.getByText('saved 10:42').waitFor()
      await first.close()
      const second = await context.newPage()
      await second.goto('/visit')
      await second.getByText('Your draft from Sun 22 Nov 2026, 10:42 is below').waitFor()
      assert.equal(await second.getByLabel('What did the child say?').inputValue(), 'I like it when nana comes')
    }))

  test('asks why only once it is answered that the child was not seen alone', () =>
    inBrowser(true, async context => {
      const tab = await context.newPage()
      await tab.goto('/visit')
      assert.equal(await tab.getByLabel('Why not?').isVisible(), false)
      await tab.getByLabel('No', { exact: true }).check()
      assert.equal(await tab.getByLabel('Why not?').isVisible(), true)
    }))

  test('keeps the text when the network goes, and sends it when it is back', () =>
    inBrowser(true, async context => {
      const tab = await context.newPage()
      await tab.goto('/visit')
      await tab.getByLabel('What did the child say?').fill('An hour of writing')
      await tab.getByLabel('Yes', { exact: true }).check()
      await context.setOffline(true)
      const save = tab.getByRole('button', { name: 'Save', exact: true })
      await save.click()
      await tab.getByText('Golden Thread cannot be reached. Your text is still here').waitFor()
      assert.equal(await tab.getByLabel('What did the child say?').inputValue(), 'An hour of writing')
      await context.setOffline(false)
      await save.click()
      await tab.waitForURL('**/drafts')
      await tab.getByText('You have no drafts').waitFor()
    }))

  test('takes the reader to the list of what is wrong', () =>
    inBrowser(true, async context => {
      const tab = await context.newPage()
      await tab.goto('/visit')
      await tab.getByRole('button', { name: 'Save', exact: true }).click()
      await tab.getByText('There is a problem').waitFor()
      assert.deepEqual(await accessibilityFaults(tab), [])
      await tab.getByRole('link', { name: 'Choose an answer: Did you see the child alone?' }).click()
      assert.equal(await tab.evaluate('document.activeElement.id'), 'seen_alone')
    }))

  test('works whole without scripts: the condition is said, rows are added, the draft is kept', () =>
    inBrowser(false, async context => {
      const tab = await context.newPage()
      await tab.goto('/visit')
      await tab.getByText('Only if you answered “No” to “Did you see the child alone?”').waitFor()
      await tab.getByLabel('What did the child say?').fill('Half a sentence')
      await tab.getByRole('button', { name: 'Add another action' }).click()
      assert.equal(await tab.getByLabel('What?').count(), 2)
      assert.equal(await tab.getByLabel('What did the child say?').inputValue(), 'Half a sentence')
      await tab.goto('/drafts')
      await tab.getByRole('link', { name: 'Throw away' }).click()
      await tab.getByRole('button', { name: 'Throw it away' }).last().click()
      await tab.getByText('You have no drafts').waitFor()
    }))

  test('gives way to the search when / is pressed outside its fields', () =>
    inBrowser(true, async context => {
      const tab = await context.newPage()
      await tab.goto('/visit')
      await tab.keyboard.press('/')
      assert.equal(await tab.evaluate('document.activeElement.id'), 'gt-search')
    }))
})
