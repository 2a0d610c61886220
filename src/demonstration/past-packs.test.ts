import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/database.ts'
import { textOfPdf } from '../../test/pdf-words.ts'
import { ALSO_NIGHTLY } from '../cli/also-nightly.ts'
import { issuePastPacks } from '../cli/past-packs.ts'
import { rebuildClocks } from '../clocks/clock-run.store.ts'
import { findPack, packFile, packs } from '../inspection/pack/pack.store.ts'
import { changedSince, standingNow } from '../inspection/pack/pack.ts'
import { runNight } from '../practice/nightly.ts'
import { type Database, openDatabase } from '../record/database.ts'
import { boardReads } from '../web/pages/board-pack/pack-values.ts'
import { buildAldermere } from './aldermere.ts'
import { asProgrammeStood } from './programme-then.store.ts'
import { settleAldermere } from './settle.ts'

const TODAY = '2026-11-23'
const NOW = `${TODAY}T09:30:00.000Z`

describe('the packs Aldermere’s board had before', () => {
  let database: Database

  before(async () => {
    database = openDatabase(await freshDatabase(), { connections: 4 })
    const { db } = database
    const { unsettled } = await buildAldermere(db, { people: 400, years: 3, today: TODAY })
    await rebuildClocks(db)
    await settleAldermere(db, TODAY, unsettled)
    await runNight(db, TODAY, ALSO_NIGHTLY)
    await issuePastPacks(db, TODAY)
  })
  after(() => database.close())

  const both = async () => {
    const [later, earlier] = await packs(database.db)
    assert.ok(later && earlier)
    return Promise.all([earlier, later].map(({ id }) => findPack(database.db, id)))
  }
  const now = async () => standingNow(await boardReads({ db: database.db, today: TODAY, now: NOW }))

  test('are two, of meetings that were held about eight and four months ago, issued a week before by the director', async () => {
    assert.deepEqual(
      (await both()).map(({ meeting_on, issued_on, issued_by, created_at }) => [
        meeting_on,
        issued_on,
        issued_by,
        created_at.slice(0, 10),
      ]),
      [
        ['2026-03-13', '2026-03-06', 'Diana Holt', '2026-03-06'],
        ['2026-07-17', '2026-07-10', 'Diana Holt', '2026-07-10'],
      ],
    )
    const held = await sql`
      select from board_meeting where status = 'held' and meets_on in ('2026-03-13', '2026-07-17')`.execute(database.db)
    assert.equal(held.rows.length, 2)
  })

  test('stand otherwise than today, and the later than the earlier: by status, by tests for closing and by figures', async () => {
    const [earlier, later] = await both()
    const since = changedSince(later?.standing ?? [], await now()).flatMap(({ says }) => says)
    assert.ok(since.some(says => /^is behind, and was /.test(says)))
    assert.ok(since.some(says => /of 4 tests for closing (is|are) met/.test(says)))
    assert.ok(since.some(says => /^PM\d is \d+%, and was \d+%$/.test(says)))
    assert.ok(changedSince(earlier?.standing ?? [], later?.standing ?? []).length > 2)
  })

  test('know of no visit, evidence, closing or other date that came later', async () => {
    const [earlier, later] = await both()
    assert.match(earlier?.html ?? '', /First monitoring visit/)
    assert.doesNotMatch(earlier?.html ?? '', /Second monitoring visit|What shows it|opened again|1 given another date/)
    assert.match(later?.html ?? '', /Second monitoring visit/)
    assert.match(later?.html ?? '', /Dip sample of fifteen contacts/)
    assert.doesNotMatch(later?.html ?? '', /Third monitoring visit|Audit of twenty plans|opened again/)
  })

  test('are kept as the files that were sent, which say what their pages say', async () => {
    for (const { id, meeting_on } of await packs(database.db)) {
      const { pdf, sha256 } = await packFile(database.db, id)
      assert.ok(pdf)
      assert.equal(createHash('sha256').update(pdf).digest('hex'), sha256)
      const words = await textOfPdf(pdf)
      assert.ok(words.includes(meeting_on === '2026-07-17' ? 'Second monitoring visit' : 'First monitoring visit'))
      assert.match(words, /As recorded on Fri \d+ (Mar|Jul) 2026/)
    }
  })

  test('leave nothing behind of having asked how things stood', async () => {
    const { rows } = await sql<{ figures: number; views: number }>`
      select (select count(*)::int from measure_figure where on_date < ${TODAY}) as figures,
        (select count(*)::int from pg_class where relkind = 'v' and relname = 'improvement_action') as views`.execute(
      database.db,
    )
    assert.deepEqual(rows, [{ figures: 0, views: 0 }])
  })

  test('asked as of today’s end, the programme is as it is', async () => {
    const asked = { day: TODAY, moment: `${TODAY}T23:00:00.000Z` }
    const then = await asProgrammeStood(database.db, asked, db => boardReads({ db, today: TODAY, now: NOW }))
    assert.deepEqual(then, await boardReads({ db: database.db, today: TODAY, now: NOW }))
  })
})
