import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aLibraryReport } from '../../../../test/a-library-report.ts'
import { anImprovement } from '../../../../test/an-improvement.ts'
import { aWorker } from '../../../../test/builders.ts'
import { withDatabase } from '../../../../test/database.ts'
import { withSite } from '../../../../test/site.ts'
import { askedAtVisit } from '../../../inspection/library/search/asked-at-visit.store.ts'
import { libraryThemeCounts } from '../../../inspection/library/search/theme-counts.store.ts'
import type { Db } from '../../../record/database.ts'

const plans = { text: 'The quality of plans.', themes: ['plans'] }
const leavers = { text: 'Pathway plans of care leavers.', themes: ['care-leavers', 'plans'] }

/** Leeds asked for plans in 2019 and again in 2024, Swindon for nothing in 2024; and a letter, which is no inspection. */
const theReports = async (db: Db) => {
  const earlier = { start_on: '2019-03-04', end_on: '2019-03-15', published_on: '2019-05-07' }
  await aLibraryReport(db, { ...earlier, overall: 'inadequate' }, { asks: [plans, leavers] })
  await aLibraryReport(db, {}, { asks: [plans] })
  await aLibraryReport(db, { authority: 'Swindon', framework: 'SIF', overall: 'outstanding' })
  await aLibraryReport(db, { authority: 'Swindon', kind: 'monitoring visit', visit_number: 2 }, { asks: [leavers] })
}

describe('the themes of what inspections ask', () => {
  test('are counted over the library by year and grade, and what was asked again', () =>
    withDatabase(async db => {
      await theReports(db)
      const { reports, counts, again } = await libraryThemeCounts(db)
      const [first] = counts
      assert.deepEqual([reports, first?.theme, first?.improvements, first?.reports], [3, 'plans', 3, 2])
      assert.deepEqual(
        first?.by_year.map(({ year, share }) => [year, share]),
        [
          [2019, 1],
          [2024, 0.5],
        ],
      )
      assert.deepEqual(
        again.find(({ theme }) => theme === 'plans'),
        { theme: 'plans', asked: 1, again: 1, share: 1 },
      )
      assert.equal((await libraryThemeCounts(db, 'SIF')).reports, 1)
    }))

  test('count what was accepted here with the themes of its words', () =>
    withDatabase(async db => {
      await anImprovement(db)
      const { reports, counts } = await libraryThemeCounts(db)
      assert.deepEqual([reports, counts[0]?.theme, counts[0]?.improvements], [1, 'front-door', 1])
    }))

  test('open each number to the improvements behind it', () =>
    withSite(async site => {
      await theReports(site.db)
      const dan = await site.as(await aWorker(site.db, 'lead_member'))
      const { html, text } = await dan.get('/library/themes')
      assert.match(text, /Themes of what 3 inspections ask to improve/)
      assert.match(text, /Plans 3 2 67% 0% 100% 100% 100% 1 of 1/)
      assert.match(text, /For reference: counts over 431 published reports, 2013 to March 2025/)
      const [, href = ''] =
        /href="(\/library\/search\?theme=plans&amp;part=improvement&amp;year=2019)"/.exec(html) ?? []
      assert.match((await dan.get(href.replaceAll('&amp;', '&'))).text, /2 passages in 1 report/)
      assert.match((await dan.get('/library/themes?framework=SIF')).text, /1 inspection asks/)
    }))

  test('have nothing to count until a report is read, and show the reference counts all the same', () =>
    withSite(async site => {
      const dan = await site.as(await aWorker(site.db, 'lead_member'))
      const { text } = await dan.get('/library/themes')
      assert.match(text, /No inspection has been read into the library yet/)
      assert.match(text, /Plans 758 58% 85% 64%/)
    }))
})

describe('what was asked at the same number of visit', () => {
  test('is the themes found weak in the letters of that number, with how many letters there are', () =>
    withDatabase(async db => {
      const weak = { text: 'Plans drift.', tone: 'weakness', themes: ['plans'] }
      const letter = { kind: 'monitoring visit', visit_number: 3, overall: null }
      await aLibraryReport(db, letter, {
        finds: [weak, weak, { ...weak, tone: 'strength', themes: ['voice'] }, { ...weak, themes: ['risk'] }],
      })
      await aLibraryReport(db, { ...letter, authority: 'Swindon' }, { finds: [{ ...weak, tone: 'priority action' }] })
      await aLibraryReport(db, { ...letter, visit_number: 4 }, { finds: [weak] })
      assert.deepEqual(await askedAtVisit(db, 3), {
        letters: 2,
        themes: [
          { theme: 'plans', letters: 2, findings: 3 },
          { theme: 'risk', letters: 1, findings: 1 },
        ],
      })
      assert.deepEqual(await askedAtVisit(db, 7), { letters: 0, themes: [] })
    }))
})
