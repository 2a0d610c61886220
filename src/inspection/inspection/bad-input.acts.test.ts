import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { acceptAs, fileGiven, give, letterFile, letterWords } from '../../../test/a-letter.ts'
import { aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Db } from '../../record/database.ts'
import { allItems } from '../improvement/improvement.store.ts'
import { focusedPriority } from '../read-report/letter/examples/focused-priority.ts'
import { letterPdf } from '../read-report/letter/examples/letter-pdf.ts'
import { madeUnknownReport } from '../read-report/made-2013.ts'
import { madePdf } from '../read-report/made-pdf.ts'
import { asksOf, findInspection, readingOf } from './inspection.store.ts'

/** The director of Aldermere, as the settings name it. */
const inAldermere = async (db: Db) => {
  const diana = await aWorker(db, 'director', { full_name: 'Diana Holt' })
  const set = { name: 'authority.name', value: JSON.stringify('Aldermere'), from_on: '2026-01-01' }
  await db.insertInto('setting').values(set).execute()
  return diana
}

const given = async (db: Db, diana: Awaited<ReturnType<typeof inAldermere>>, some: Parameters<typeof give>[2]) => {
  const { done, refusals } = await give(db, diana, some)
  assert.ok(done, refusals?.[0]?.says ?? 'refused without a word')
  return done.id
}

/** The letter of a focused visit to somewhere that is not Aldermere, with areas for priority action. */
const another = () => fileGiven(Buffer.from(letterPdf(focusedPriority)), 'another.pdf')

describe('something about another authority', () => {
  test('is read, and asked about before it is accepted', () =>
    withDatabase(async db => {
      const diana = await inAldermere(db)
      const id = await given(db, diana, { report: another() })
      const { authority } = await findInspection(db, id)
      const { refusals } = await acceptAs(db, diana, id)
      assert.equal(refusals?.[0]?.field, 'whose')
      assert.match(refusals?.[0]?.says ?? '', new RegExp(`This is about ${authority}; keep it all the same`))
      assert.equal((await acceptAs(db, diana, id, { whose: 'kept' })).refusals?.[0]?.field, 'kept_because')
    }))

  test('is kept to read, with why, and what it asks is in no programme', () =>
    withDatabase(async db => {
      const diana = await inAldermere(db)
      const id = await given(db, diana, { report: another() })
      assert.ok((await acceptAs(db, diana, id, { whose: 'kept', kept_because: 'They mended their front door.' })).done)
      assert.deepEqual(await allItems(db), [])
      assert.equal((await asksOf(db, id)).length, focusedPriority.expected.improvements.length)
      const found = await findInspection(db, id)
      assert.deepEqual([found.is_ours, found.kept_because], [false, 'They mended their front door.'])
    }))

  test('is in the programme where a person says, with why, that it is ours', () =>
    withDatabase(async db => {
      const diana = await inAldermere(db)
      const id = await given(db, diana, { report: another() })
      const why = { whose: 'ours', kept_because: 'We were one authority until 2024.' } as const
      assert.ok((await acceptAs(db, diana, id, why)).done)
      assert.equal((await allItems(db)).length, focusedPriority.expected.improvements.length)
    }))
})

describe('the same document or inspection twice', () => {
  test('the same file leads to the one that is here', () =>
    withDatabase(async db => {
      const diana = await inAldermere(db)
      const id = await given(db, diana, { report: fileGiven(letterFile()) })
      const again = await give(db, diana, { report: fileGiven(letterFile(), 'another name.pdf') })
      assert.match(again.refusals?.[0]?.says ?? '', /here already/)
      assert.equal(again.refusals?.[0]?.href, `/inspections/${id}/check`)
    }))

  test('another file of the same visit is read, and refused when the first was accepted, with a way to it', () =>
    withDatabase(async db => {
      const diana = await inAldermere(db)
      const id = await given(db, diana, { report: fileGiven(letterFile()) })
      assert.ok((await acceptAs(db, diana, id)).done)
      const other = await given(db, diana, { report: fileGiven(letterFile({ plans: 'Plans are still weak.' })) })
      const { refusals } = await acceptAs(db, diana, other)
      assert.match(refusals?.[0]?.says ?? '', /The fifth monitoring visit that began on this day is here already/)
      assert.equal(refusals?.[0]?.href, `/inspections/${id}`)
    }))

  test('the letter itself may follow an account of it, and no account follows the letter', () =>
    withDatabase(async db => {
      const diana = await inAldermere(db)
      const words = letterWords()
        .map(line => line.replace(/^(>>?|#|\*) /, ''))
        .join('\n\n')
      const account = await given(db, diana, { pasted: words, source: 'Pasted from an email' })
      assert.equal((await findInspection(db, account)).is_second_hand, true)
      assert.ok((await acceptAs(db, diana, account)).done)
      const letter = await given(db, diana, { report: fileGiven(letterFile()) })
      assert.ok((await acceptAs(db, diana, letter)).done)
      const later = await given(db, diana, { pasted: `${words}\n`.replace('weak', 'poor'), source: 'A newspaper' })
      assert.match((await acceptAs(db, diana, later)).refusals?.[0]?.says ?? '', /here already/)
    }))
})

describe('what can hardly be read', () => {
  test('a scan without text is kept with its pages, and nothing is said to have been read', () =>
    withDatabase(async db => {
      const diana = await inAldermere(db)
      const id = await given(db, diana, { report: fileGiven(Buffer.from(madePdf([[], []])), 'scan.pdf') })
      const { report, pages } = await readingOf(db, id)
      assert.deepEqual([report.kind, report.findings, pages], ['not read', [], 2])
      assert.match(report.faults[0]?.says ?? '', /^Nothing could be read/)
      const typed = {
        kind: 'focused visit',
        authority: 'Aldermere',
        start_on: '2026-02-04',
        end_on: '2026-02-05',
      } as const
      const why = { corrected_because: 'It is a scan: typed from its pages.' }
      assert.ok((await acceptAs(db, diana, id, { ...typed, ...why })).done)
    }))

  test('a report of no known framework is read as far as it goes, and marked', () =>
    withDatabase(async db => {
      const diana = await inAldermere(db)
      const id = await given(db, diana, { report: fileGiven(Buffer.from(madeUnknownReport()), 'old.pdf') })
      const { report } = await readingOf(db, id)
      assert.equal(report.framework, 'unknown')
      assert.equal(report.faults[0]?.field, 'framework')
    }))

  test('what is no report, a web page, an empty or a damaged file is refused in one line, and nothing is stored', () =>
    withDatabase(async db => {
      const diana = await inAldermere(db)
      const menu = Buffer.from(madePdf([[{ x: 71, y: 700, text: 'A menu' }]]))
      const files: [Buffer, string][] = [
        [menu, 'menu.pdf'],
        [Buffer.from('<!doctype html><p>Sign in</p>'), 'page.pdf'],
        [Buffer.from('<!doctype html><p>Sign in</p>'), 'page.txt'],
        [Buffer.alloc(0), 'empty.pdf'],
        [letterFile().subarray(0, 900), 'cut.pdf'],
        [Buffer.from(' \n '), 'empty.txt'],
      ]
      for (const [bytes, name] of files) {
        const { refusals } = await give(db, diana, { report: fileGiven(bytes, name), source: 'Somewhere' })
        assert.equal(refusals?.length, 1, name)
        assert.match(refusals?.[0]?.says ?? '', /^[^\n]{10,120}$/, name)
      }
      assert.deepEqual(await db.selectFrom('document').select('id').execute(), [])
    }))
})
