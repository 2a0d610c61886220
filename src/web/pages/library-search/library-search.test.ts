import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aLibraryReport } from '../../../../test/a-library-report.ts'
import { anImprovement } from '../../../../test/an-improvement.ts'
import { aWorker } from '../../../../test/builders.ts'
import { type Site, withSite } from '../../../../test/site.ts'

/** Leeds of 2024, good; a fourth visit to Swindon in 2025; and what was accepted here. */
const inLibrary = (
  work: (ask: (query: string) => Promise<{ html: string; text: string }>, site: Site) => Promise<void>,
) =>
  withSite(async site => {
    await aLibraryReport(
      site.db,
      {},
      {
        asks: [{ text: 'The timeliness of pathway plans.', themes: ['plans', 'care-leavers'] }],
        finds: [
          { text: 'Drift in plans is rare, and delay is challenged.', tone: 'strength', themes: ['plans'] },
          { text: 'Some children wait in care too long.', tone: 'weakness', section: 'Children in care' },
        ],
      },
    )
    await aLibraryReport(
      site.db,
      { authority: 'Swindon', kind: 'monitoring visit', visit_number: 4, overall: null, published_on: '2025-02-03' },
      {
        finds: [
          { text: 'There is drift and delay for too many children’s plans.', tone: 'weakness', themes: ['plans'] },
        ],
      },
    )
    await anImprovement(site.db)
    const dan = await site.as(await aWorker(site.db, 'lead_member'))
    await work(query => dan.get(`/library/search?${query}`), site)
  })

const found = (text: string) => / (\d+) passages? in (\d+) reports?/.exec(text)?.slice(1).map(Number) ?? null

describe('a search of every report', () => {
  test('finds words in all their endings, marks them, and leads to where they stand', () =>
    inLibrary(async ask => {
      const { html, text } = await ask('q=planning+drifting')
      assert.deepEqual(found(text), [2, 2])
      assert.match(html, /<mark>Drift<\/mark> in <mark>plans<\/mark> is rare/)
      assert.match(html, /href="\/library\/reports\/[0-9a-f-]+#finding-1">Leeds</)
      assert.match(text, /Swindon , Mon 3 Feb 2025 Monitoring visit, number 4/)
    }))

  test('finds words in quotes only as they stand, small words and all, whichever the apostrophe', () =>
    inLibrary(async ask => {
      assert.deepEqual(found((await ask('q="drift+and+delay"')).text), [1, 1])
      assert.equal(found((await ask('q="drift+or+delay"')).text), null)
      assert.deepEqual(found((await ask('q="in+care"')).text), [1, 1])
      assert.deepEqual(found((await ask(`q=${encodeURIComponent("“too many children's plans”")}`)).text), [1, 1])
      const small = await ask('q="too"')
      assert.deepEqual(found(small.text), [2, 2])
      assert.match(small.html, /<mark>too<\/mark>/)
      assert.match((await ask('q=plans+-drift')).text, /1 passage in 1 report/)
    }))

  test('filters by what is asked or found, theme, tone, authority, year, grade and kind', () =>
    inLibrary(async ask => {
      const count = async (query: string) => found((await ask(query)).text)
      assert.deepEqual(await count('part=improvement'), [2, 2])
      assert.deepEqual(await count('theme=plans'), [3, 2])
      assert.deepEqual(await count('theme=plans&tone=weakness'), [1, 1])
      assert.deepEqual(await count('authority=Leeds'), [3, 1])
      assert.deepEqual(await count('year=2025&part=finding'), [1, 1])
      assert.deepEqual(await count('grade=good'), [3, 1])
      assert.deepEqual(await count('grade=none'), [1, 1])
      assert.deepEqual(await count('kind=monitoring+visit'), [1, 1])
      assert.deepEqual(await count('visit=4'), [1, 1])
      assert.equal(await count('visit=3'), null)
    }))

  test('looks in what was accepted here too, with the themes people took away or added', () =>
    inLibrary(async (ask, { db }) => {
      const { html, text } = await ask('q=thresholds&theme=front-door')
      assert.match(text, /1 passage in 1 report/)
      assert.match(html, /href="\/inspections\/[0-9a-f-]+">Aldermere</)
      const item = await db.selectFrom('improvement_item').select('id').executeTakeFirstOrThrow()
      const worker = await aWorker(db, 'director')
      const said = {
        improvement_item_id: item.id,
        said_by: worker.worker_id,
        said_on: '2026-11-20',
        because: 'It is not',
      }
      await db
        .insertInto('improvement_theme')
        .values({ ...said, theme: 'front-door', applies: false })
        .execute()
      assert.equal(found((await ask('q=thresholds&theme=front-door')).text), null)
    }))

  test('searches a file that is in the library and was accepted here once, as it was accepted', () =>
    inLibrary(async (ask, { db }) => {
      const { document_id } = await db
        .selectFrom('library_report')
        .where('authority', '=', 'Leeds')
        .select('document_id')
        .executeTakeFirstOrThrow()
      const { sha256 } = await db
        .selectFrom('library_report')
        .where('document_id', '=', document_id)
        .select('sha256')
        .executeTakeFirstOrThrow()
      await db.updateTable('document').set({ sha256 }).execute()
      assert.equal(found((await ask('q=pathway')).text), null)
    }))

  test('says how it is done before anything is asked, and when nothing is found', () =>
    inLibrary(async ask => {
      assert.match((await ask('')).text, /Write some words, or choose/)
      assert.match((await ask('q=zebra')).text, /Nothing is said like this/)
      assert.match((await ask(`q=${'%27"('.repeat(200)}`)).text, /Search every report/)
    }))

  test('has nothing to search until there is a report', () =>
    withSite(async site => {
      const priya = await site.as(await aWorker(site.db, 'social_worker'))
      assert.match((await priya.get('/library/search?q=plans')).text, /There is no report to search yet/)
    }))
})
