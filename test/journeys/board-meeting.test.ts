import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { accessibilityFaults } from '../accessibility.ts'
import { answer, follow, press } from './answer.ts'
import { inAldermere, signInAs, TODAY } from './authority.ts'

const CARRIED = /Agree with the police/

describe('a board’s meeting', () => {
  test('goes from an agenda drafted from the programme to agreed minutes, with an action carried forward', () =>
    inAldermere(async ({ page, db }) => {
      const said = async () => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
      const accessible = async () => assert.deepEqual(await accessibilityFaults(page), [], page.url())
      const boards = await db
        .selectFrom('board')
        .select('id')
        .where('kind', '=', 'improvement')
        .executeTakeFirstOrThrow()
      const [last] = await db
        .selectFrom('board_meeting')
        .select(['id', 'meets_on'])
        .where('board_id', '=', boards.id)
        .where('status', '=', 'held')
        .orderBy('meets_on', 'desc')
        .execute()

      await signInAs(page, 'diana')
      await page.goto(`/boards/${boards.id}`)
      await accessible()
      await follow(page, 'Plan a meeting')
      await answer(page, { meets_on: { on: TODAY }, starts_at: '14:00', place: 'Town hall' })
      await press(page, 'Plan the meeting')
      const meeting = new URL(page.url()).pathname
      assert.match(await said(), /There is no agenda yet/)
      await follow(page, 'Draft the agenda')
      await accessible()
      await press(page, 'Draft the agenda')
      await accessible()
      const drafted = await said()
      assert.match(drafted, /Minutes of the meeting of/)
      assert.match(drafted, /Improvement \d+: .* It is behind: /)
      assert.ok(drafted.indexOf('Actions of earlier meetings') < drafted.indexOf('Agenda'), 'what is open comes first')
      assert.match(drafted, CARRIED)

      await follow(page, 'Write the minutes')
      await accessible()
      for (const select of await page.locator('select[name$="[took_part]"]').all())
        await select.selectOption('in_person')
      const workers = (await db.selectFrom('worker').select('full_name').execute()).map(({ full_name }) => full_name)
      const people = await db.selectFrom('person').select(['forename', 'surname']).execute()
      const name =
        people.map(({ forename, surname }) => `${forename} ${surname}`).find(each => !workers.includes(each)) ?? ''
      const words = page.locator('textarea[name$="[minutes]"]').first()
      await words.fill(`The board asked about ${name}.`)
      await Promise.all([
        page.waitForEvent('load'),
        page.getByRole('button', { name: 'Save the minutes', exact: true }).click(),
      ])
      assert.match(await page.locator('.govuk-error-summary').innerText(), /name or number of somebody on the record/)
      assert.match(await words.inputValue(), new RegExp(name), 'no word that was typed is lost')
      await words.fill('The board heard that Mondays are better.')
      await press(page, 'Save the minutes')
      await follow(page, 'Record a decision')
      await answer(page, {
        what: 'Chief officers sign it',
        why: 'Officers cannot',
        decided_by: 'The board, all agreed',
      })
      await press(page, 'Save')

      await page.goto(meeting)
      while ((await page.getByText('Not answered yet').count()) > 0) {
        await follow(page, /^Answer/)
        await accessible()
        await answer(page, { answer: 'carried', says: 'It is with chief officers', due_on: { on: '2027-03-01' } })
        await press(page, 'Save')
      }
      assert.match(await said(), /Carried forward to Mon 1 Mar 2027 It is with chief officers/)

      await page.goto(`/meetings/${last?.id}/agree`)
      await accessible()
      await page.locator('[name=agreed_meeting_id]').first().check()
      await press(page, 'Save: they are agreed')
      assert.match(await said(), /minutes agreed at the meeting of Mon 23 Nov 2026. They do not change/)
      assert.equal(await page.getByRole('link', { name: 'Change the minutes' }).count(), 0)

      await signInAs(page, 'margaret')
      await page.goto(meeting)
      assert.match(await said(), /carried forward 3 times/)
      assert.equal(await page.getByRole('link', { name: /Write|Change|Answer|Record/ }).count(), 0)
      await page.goto(`/boards/${boards.id}`)
      assert.match(await said(), /carried forward 4 times/)
    }))
})
