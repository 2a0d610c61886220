import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../../test/an-improvement.ts'
import { aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'

const asked = (path: string, work: (seen: { status: number; html: string; text: string }) => void) =>
  withSite(async site => {
    const ann = await site.as(await aWorker(site.db, 'director'))
    work(await ann.get(path))
  })

describe('the timeline of an authority', () => {
  test('has each inspection with its grades, what they were, the time between and how much was asked', () =>
    asked('/library/swindon', ({ text }) => {
      assert.match(text, /Swindon South West. 3 inspections known here/)
      assert.match(
        text,
        /Mon 11 Sep 2023 ILACS, Mon 17 Jul 2023 to Fri 28 Jul 2023 4 years after the one before Inadequate ▼ worse, was good Inadequate ▼ worse, was good/,
      )
      assert.match(text, /Good ▲ better, was requires improvement/)
      assert.match(text, /Fri 23 May 2014 SIF, .* The first known here .* Good 16/)
    }))

  test('is drawn, with the same in a table, and grades an inspection passed over shown as older', () =>
    asked('/library/swindon', ({ html, text }) => {
      assert.equal([...html.matchAll(/gt-tile--older/g)].length, 2)
      assert.match(text, /Adoption Good, not judged since Mon 12 Aug 2019 now/)
      assert.match(text, /Overall effectiveness Inadequate Mon 11 Sep 2023 now/)
    }))

  test('says of an inspection of a part that it graded no whole', () =>
    asked('/library/kent', ({ text }) => {
      assert.match(text, /Fri 23 Aug 2013 LAC 2013, .* Of a part alone: no grade of the whole Adequate/)
      assert.match(text, /Overall effectiveness Good Tue 13 Jun 2017/)
    }))

  test('says what became of an authority that ended, and what was there before one that began', async () => {
    await asked('/library/northamptonshire', ({ text }) => {
      assert.match(text, /until Thu 1 Apr 2021. Its area went to North Northamptonshire and West Northamptonshire/)
      assert.match(text, /No judgement of Northamptonshire is known here/)
    })
    await asked('/library/bournemouth-christchurch-and-poole', ({ text }) =>
      assert.match(text, /began on Mon 1 Apr 2019, in the place of Bournemouth , Dorset County Council and Poole ./),
    )
  })

  test('leads to a report accepted here, of an authority in the list or not', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'director'))
      const { inspection } = await anImprovement(site.db, { published_on: '2025-09-05' })
      const { html, text } = await ann.get('/library/aldermere')
      assert.match(html, new RegExp(`href="/inspections/${inspection}"`))
      assert.match(text, /report accepted here/)
      assert.match(text, /not in the list of England’s authorities/)
    }))

  test('of an authority there never was is not found', () =>
    asked('/library/atlantis', ({ status }) => assert.equal(status, 404)))
})
