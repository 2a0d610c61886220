import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSession } from '../../src/access/session.store.ts'
import { newToken, tokenHash } from '../../src/access/session.ts'
import { openRecord } from '../../src/cli/open-database.ts'
import type { Judgement } from '../../src/inspection/library/judgement.ts'
import { allJudgements, keepJudgements } from '../../src/inspection/library/library.store.ts'
import { collectedJudgements } from '../../src/inspection/library/reference.ts'
import { type Db, openDatabase } from '../../src/record/database.ts'
import { AUTHORITIES } from '../../src/vocabulary/authorities/england.ts'
import { addDays } from '../../src/vocabulary/calendar/plain-date.ts'
import { buildServer } from '../../src/web/server.ts'
import { aWorker } from '../builders.ts'
import { percentile } from './data.ts'
import { readingBench, searchBench } from './library.ts'

const NOW = '2026-11-22T10:42:00.000Z'
const REPORTS = 500
const TIMES = 100

/** Later inspections of every authority, as many as make up the number with those collected. */
const laterReports = (): Judgement[] => {
  const collected = collectedJudgements()
  const pattern = collected.filter(({ framework }) => framework === 'ILACS')
  return Array.from({ length: REPORTS - collected.length }, (_, n) => {
    const authority = AUTHORITIES[n % AUTHORITIES.length]
    const start_on = addDays('2025-06-02', 7 * Math.floor(n / AUTHORITIES.length) * 26)
    const grades = pattern[n % pattern.length]?.grades
    if (!authority || !grades) throw new Error('there is no authority or no pattern to follow')
    const { name, slug, urn } = authority
    const days = { start_on, end_on: addDays(start_on, 11), published_on: addDays(start_on, 56) }
    return {
      authority: name,
      slug,
      urn,
      framework: 'ILACS',
      ...days,
      grades,
      improvements: 5,
      source: 'loaded',
      inspection_id: null,
      library_report_id: null,
    }
  })
}

const signedIn = async (db: Db) => {
  const { worker_id } = await aWorker(db, 'director')
  const token = newToken()
  const account = await db
    .insertInto('account')
    .values({ worker_id, username: crypto.randomUUID(), password_hash: '' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await startSession(db, { account_id: account.id, token_hash: tokenHash(token), csrf_token: newToken(), now: NOW })
  return `golden-thread=${token}`
}

/**
 * The map of every authority, one authority's timeline and twelve side by side, of 500 reports: whole pages, one request at a
 * time; before them one report read and sixty read at once, after them searches over 500 reports more.
 */
export const reportsBench = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'))
  const record = await openRecord({ DATA_DIR: folder }, 'bench')
  const web = openDatabase(record.url, { web: true, connections: 2 })
  try {
    await readingBench(record.db)
    await keepJudgements(record.db, laterReports(), { now: NOW })
    const cookie = await signedIn(record.db)
    const app = await buildServer({ database: web, rateLimits: false, now: () => NOW })
    const judgements = await allJudgements(record.db)
    console.log(`reports: ${judgements.length} of ${new Set(judgements.map(({ slug }) => slug)).size} authorities`)
    const group = AUTHORITIES.slice(0, 12).map(({ slug }) => `authority=${slug}`)
    const asked = { map: '/library', timeline: '/library/birmingham', group: `/library/group?${group.join('&')}` }
    for (const [name, url] of Object.entries(asked)) {
      const times: number[] = []
      for (let n = 0; n < TIMES; n += 1) {
        const started = performance.now()
        const { statusCode } = await app.inject({ url, headers: { cookie } })
        if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}`)
        times.push(performance.now() - started)
      }
      const [first = 0, ...rest] = times
      const sorted = rest.toSorted((one, other) => one - other)
      const [median, worse, worst] = [0.5, 0.95, 1].map(part => percentile(sorted, part).toFixed(0))
      console.log(
        `${name}: first ${first.toFixed(0)} ms; then median ${median} ms, 95th ${worse} ms, worst ${worst} ms`,
      )
    }
    await app.close()
    await searchBench(record.db)
  } finally {
    await web.close()
    await record.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
