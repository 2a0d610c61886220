import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aLibraryReport } from '../../../../test/a-library-report.ts'
import { anImprovement } from '../../../../test/an-improvement.ts'
import { aChild, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import type { Db } from '../../../record/database.ts'

const visitOf = async (
  db: Db,
  visit_number: number,
  on: string,
  texts: readonly [string, string][],
  accepted = true,
) => {
  const { inspection, item } = await anImprovement(db, {
    kind: 'monitoring visit',
    visit_number,
    start_on: on,
    end_on: on,
    overall: null,
    ...(accepted ? {} : { accepted_at: null }),
  })
  await db
    .updateTable('improvement_item')
    .set({ voided_at: '2026-11-01', void_reason: 'A visit asks for nothing' })
    .where('id', '=', item)
    .execute()
  for (const [position, [text, tone]] of texts.entries())
    await db.insertInto('inspection_finding').values({ inspection_id: inspection, position, text, tone }).execute()
  return inspection
}

/** Inadequate in July 2025, two visits since, and letters of two other authorities’ third visit. */
const programme = async (db: Db) => {
  const { item, inspection } = await anImprovement(db, { overall: 'inadequate' })
  await visitOf(db, 1, '2026-02-10', [['Thresholds are not understood at the front door.', 'weakness']])
  const second = await visitOf(db, 2, '2026-06-10', [
    ['Supervision is irregular.', 'weakness'],
    ['Children are seen.', 'strength'],
  ])
  const weak = { text: 'Supervision varies.', tone: 'weakness', themes: ['supervision'] }
  for (const authority of ['Leeds', 'Swindon'])
    await aLibraryReport(db, { authority, kind: 'monitoring visit', visit_number: 3, overall: null }, { finds: [weak] })
  return { item, inspection, second }
}

describe('getting ready', () => {
  test('says which visit comes next, how far apart they came, and what is written of each theme', () =>
    withSite(async ({ as, db }) => {
      await programme(db)
      const { text, html } = await (await as(await aWorker(db, 'director'))).get('/improvement/ready')
      assert.match(text, /Getting ready for the third monitoring visit/)
      assert.match(
        text,
        /The last two monitoring visits were 120 days apart; the last was Wed 10 Jun 2026, 5 months ago\. At the usual pace the next would have come about Thu 8 Oct 2026/,
      )
      assert.match(
        text,
        /Management oversight and supervision nothing 1 of 2 visits, 1 finding; last the 2nd 2 of 2 letters 1/,
      )
      assert.match(text, /The front door number 1 1 of 2 visits, 1 finding; last the 1st none of 2/)
      assert.match(
        html,
        /href="\/library\/search\?theme=supervision&amp;part=finding&amp;kind=monitoring%20visit&amp;visit_number=3"/,
      )
    }))

  test('opens a theme to the three questions, its gaps first', () =>
    withSite(async ({ as, db }) => {
      const { second } = await programme(db)
      const { text, html } = await (await as(await aWorker(db, 'qa_auditor'))).get('/improvement/ready/supervision')
      assert.match(
        text,
        /What nobody could answer today 1 gap Going wrong: No improvement answers what was found weak: “Supervision is irregular.”/,
      )
      assert.match(text, /What do you know\?.*How do you know it\?.*What are you doing about it\?/)
      assert.match(text, /Nothing in the programme is about this/)
      assert.match(html, new RegExp(`href="/inspections/${second}/thread\\?show=to_go"`))
    }))

  test('counts no letter that waits to be checked, and says so', () =>
    withSite(async ({ as, db }) => {
      await programme(db)
      const waiting = await visitOf(db, 3, '2026-10-06', [['Supervision is better.', 'progress']], false)
      const director = await as(await aWorker(db, 'director'))
      const { text, html } = await director.get('/improvement/ready')
      assert.match(text, /Getting ready for the fourth monitoring visit/)
      assert.match(text, /Third monitoring visit, Tue 6 Oct 2026: its letter waits to be checked/)
      assert.match(html, new RegExp(`href="/inspections/${waiting}/check"`))
      assert.doesNotMatch(
        (await (await as(await aWorker(db, 'qa_auditor'))).get('/improvement/ready')).text,
        /Check the letter/,
      )
    }))

  test('says what would be here while nothing is', () =>
    withSite(async ({ as, db }) => {
      const { text } = await (await as(await aWorker(db, 'director'))).get('/improvement/ready')
      assert.match(text, /No inspection of this authority with a judgement has been accepted yet/)
      assert.match(text, /There is nothing to get ready from yet/)
    }))

  test('is not for inspectors, nor for those who only do the work; and knows no theme but its own', () =>
    withSite(async ({ as, db }) => {
      for (const role of ['inspector', 'social_worker'] as const) {
        const reader = await as(await aWorker(db, role))
        for (const page of ['/improvement/ready', '/improvement/ready/plans', '/self-evaluation'])
          assert.equal((await reader.get(page)).status, 403, `${role} ${page}`)
      }
      assert.equal((await (await as(await aWorker(db, 'director'))).get('/improvement/ready/nonsense')).status, 404)
    }))

  test('names nobody to those who may know nobody, whatever a letter says', () =>
    withSite(async ({ as, db }) => {
      await aChild(db, { forename: 'Leo', surname: 'Marsh' })
      await programme(db)
      await visitOf(db, 3, '2026-09-09', [['Supervision of Leo Marsh was weak.', 'weakness']])
      const lead = await (await as(await aWorker(db, 'lead_member'))).get('/improvement/ready/supervision')
      assert.equal(lead.status, 200)
      assert.match(lead.text, /Supervision of \[name withheld\] was weak/)
      assert.doesNotMatch(
        (await (await as(await aWorker(db, 'improvement_board'))).get('/self-evaluation')).html,
        /Marsh/,
      )
    }))
})
