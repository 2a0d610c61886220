import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { randomFrom } from '../../src/demonstration/random.ts'
import { readWaiting } from '../../src/inspection/library/reports/read-waiting.store.ts'
import { findLoad, keepLoad } from '../../src/inspection/library/reports/report-load.store.ts'
import { searchLibrary } from '../../src/inspection/library/search/search.store.ts'
import { readWords } from '../../src/inspection/library/search/search.ts'
import { readReport, stopReading } from '../../src/inspection/read-report/read-report.ts'
import type { Db } from '../../src/record/database.ts'
import { addDays } from '../../src/vocabulary/calendar/plain-date.ts'
import { aLibraryReport } from '../a-library-report.ts'
import { percentile } from './data.ts'

const FOLDER = new URL('../../../shared/inspection-reports/pdf/', import.meta.url)
const SIXTY = 60
const REPORTS = 500
const FINDINGS = 40
const WORDS_EACH = 80

const namesOf = (): string[] => {
  try {
    return readdirSync(FOLDER).filter(name => name.endsWith('.pdf'))
  } catch {
    return []
  }
}

const said = (times: readonly number[]) => {
  const sorted = times.toSorted((one, other) => one - other)
  const [median, worse, worst] = [0.5, 0.95, 1].map(part => percentile(sorted, part).toFixed(0))
  return `median ${median} ms, 95th ${worse} ms, worst ${worst} ms`
}

const peakMb = () => Math.round(process.resourceUsage().maxRSS / 1024)

/** One report after another, and then sixty given at once and read to the end, with the most memory this program held. */
export const readingBench = async (db: Db): Promise<void> => {
  const files = namesOf().map(filename => ({
    filename,
    type: 'application/pdf',
    bytes: readFileSync(new URL(filename, FOLDER)),
  }))
  const [first] = files
  if (!first) return console.log('reading: skipped, since there are no reports at ../shared/inspection-reports/pdf')
  await readReport(first.bytes, first.filename)
  const times: number[] = []
  for (const { bytes, filename } of files) {
    const started = performance.now()
    await readReport(bytes, filename)
    times.push(performance.now() - started)
  }
  console.log(`one report read: ${said(times)} over ${files.length}`)
  const before = peakMb()
  const started = performance.now()
  const load = await db.transaction().execute(trx => keepLoad(trx, files.slice(0, SIXTY)))
  const kept = performance.now() - started
  await readWaiting(db)
  const { files: all } = await findLoad(db, load)
  const read = all.filter(({ state }) => state === 'read').length
  console.log(
    `${read} of ${all.length} reports read into the library: kept in ${kept.toFixed(0)} ms, all read after ${((performance.now() - started) / 1000).toFixed(1)} s; most memory ${peakMb()} MB, ${before} MB before`,
  )
  await stopReading()
}

const COMMON = ['children', 'plans', 'social workers', 'managers', 'care', 'assessments', 'visits', 'families', 'help']

/** Words as reports use them, some common and most rare, so that searches find few or many. */
const passages = (n: number) => {
  const random = randomFrom(n, 7)
  const word = () => (random.chance(0.3) ? random.pick(COMMON) : `word${random.whole(1, 4000)}`)
  return Array.from({ length: FINDINGS }, () => ({
    text: `${Array.from({ length: WORDS_EACH }, word).join(' ')}${random.chance(0.05) ? ' drift and delay' : ''}.`,
    tone: random.pick(['strength', 'weakness', 'mixed']),
    themes: [random.pick(['plans', 'voice', 'supervision', 'recording'])],
  }))
}

/** Searches of several kinds over 500 made reports of forty findings. */
export const searchBench = async (db: Db): Promise<void> => {
  await db.transaction().execute(async trx => {
    for (let n = 0; n < REPORTS; n += 1) {
      const authority = `Made ${n % 150}`
      const start_on = addDays('2015-01-05', n * 8)
      const days = { start_on, end_on: addDays(start_on, 11), published_on: addDays(start_on, 56) }
      await aLibraryReport(trx, { authority, ...days }, { finds: passages(n) })
    }
  })
  await sql`analyze`.execute(db)
  const none = { part: null, authority: null, year: null, grade: null, kind: null, visit_number: null } as const
  const kinds = {
    'a rare word': ['word77', {}],
    'a common word': ['children', {}],
    'two words': ['drift managers', {}],
    'a phrase': ['"drift and delay"', {}],
    'weaknesses about plans, without words': ['', { theme: 'plans', tone: 'weakness' }],
  } as const
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from library_passage`.execute(db)
  for (const [name, [typed, more]] of Object.entries(kinds)) {
    const times: number[] = []
    let total = 0
    for (let n = 0; n < 40; n += 1) {
      const started = performance.now()
      const asked = { ...none, theme: null, tone: null, ...more, words: readWords(typed) }
      total = (await searchLibrary(db, asked)).total
      times.push(performance.now() - started)
    }
    console.log(`search for ${name}: ${said(times.slice(1))} (${total} of ${rows[0]?.n} passages)`)
  }
}
