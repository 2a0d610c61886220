import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { aWorker } from '../../../../test/builders.ts'
import { freshDatabase } from '../../../../test/database.ts'
import { nameActor } from '../../../access/as-worker.store.ts'
import { startJobs } from '../../../practice/jobs.ts'
import { type Db, openDatabase } from '../../../record/database.ts'
import type { GivenFile } from '../../../record/form.ts'
import { madePdf } from '../../read-report/made-pdf.ts'
import { madeReport } from '../../read-report/made-report.ts'
import { stopReading } from '../../read-report/read-report.ts'
import { allJudgements } from '../library.store.ts'
import { libraryReports, passagesIn } from './library-report.store.ts'
import { LIBRARY_READING, readWaiting } from './read-waiting.store.ts'
import { findLoad, keepLoad, reportLoads } from './report-load.store.ts'

after(stopReading)

const given = (filename: string, bytes: Uint8Array | string): GivenFile => ({
  filename,
  type: 'application/pdf',
  bytes: Buffer.from(bytes),
})

const REPORT = given('80999-aldermere-2023-07-31.pdf', madeReport())
const MENU = given('menu.pdf', madePdf([[{ x: 71, y: 700, text: 'A menu' }]]))
const WEB_PAGE = given('saved.pdf', '<!doctype html><p>Sign in</p>')

const inFresh = async (work: (db: Db, url: string) => Promise<void>) => {
  const url = await freshDatabase()
  const database = openDatabase(url, { connections: 2 })
  try {
    await work(database.db, url)
  } finally {
    await database.close()
  }
}

const statesOf = async (db: Db, load: string) =>
  (await findLoad(db, load)).files.map(({ file_name, state, says }) => [file_name, state, says])

describe('reports given to the library at once', () => {
  test('are each read, and one that cannot be stops none of the others', () =>
    inFresh(async db => {
      const load = await keepLoad(db, [WEB_PAGE, MENU, REPORT, { ...REPORT, filename: 'again.pdf' }])
      assert.deepEqual(await statesOf(db, load), [
        ['saved.pdf', 'failed', 'This is a web page saved as a PDF, not a PDF.'],
        ['menu.pdf', 'waiting', null],
        [REPORT.filename, 'waiting', null],
        ['again.pdf', 'here', 'The same file is among these already.'],
      ])
      const heard: string[] = []
      await readWaiting(db, ({ file_name, state }) => heard.push(`${file_name} ${state}`))
      assert.deepEqual(heard, ['menu.pdf failed', `${REPORT.filename} read`])
      const [, menu] = await statesOf(db, load)
      assert.match(String(menu?.[2]), /report/i)
      const [{ files = 0, read = 0, failed = 0, here = 0, waiting = 0 } = {}] = await reportLoads(db)
      assert.deepEqual([files, read, failed, here, waiting], [4, 1, 2, 1, 0])
    }))

  test('become reports with their grades, what they ask with its themes, and their findings; no inspector is kept', () =>
    inFresh(async db => {
      await keepLoad(db, [REPORT])
      await readWaiting(db)
      const [report] = await libraryReports(db)
      assert.deepEqual(
        [report?.authority, report?.slug, report?.urn, report?.known_on, report?.overall, report?.care_leavers],
        ['Aldermere', 'aldermere', '80999', '2023-07-31', 'requires improvement', 'inadequate'],
      )
      const passages = await passagesIn(db, report?.id ?? '')
      assert.deepEqual(
        passages.map(({ part, themes }) => [part, themes]),
        [
          ['improvement', []],
          ['improvement', ['plans']],
          ['finding', []],
          ['finding', ['voice']],
          ['finding', []],
        ],
      )
      const { rows } = await sql<{ all: string }>`
        select string_agg(library_report::text || library_passage::text, '') as all
        from library_report join library_passage on library_report_id = library_report.id`.execute(db)
      assert.doesNotMatch(rows[0]?.all ?? '', /O’Neil|Lee-Jones/)
    }))

  test('are judgements of the library, which know the report', () =>
    inFresh(async db => {
      await keepLoad(db, [REPORT])
      await readWaiting(db)
      const [report] = await libraryReports(db)
      const judged = (await allJudgements(db)).filter(({ slug }) => slug === 'aldermere')
      assert.deepEqual(
        judged.map(({ source, library_report_id, improvements, grades }) => [
          source,
          library_report_id,
          improvements,
          grades.children_in_care,
        ]),
        [['read', report?.id, 2, 'outstanding']],
      )
    }))

  test('are kept once: the same file, and another file of the same inspection, are here already', () =>
    inFresh(async db => {
      await keepLoad(db, [REPORT])
      await readWaiting(db)
      const other = given('copy.pdf', Buffer.concat([REPORT.bytes, Buffer.from('\n')]))
      const load = await keepLoad(db, [REPORT, other])
      await readWaiting(db)
      assert.deepEqual(await statesOf(db, load), [
        [REPORT.filename, 'here', 'The report on Aldermere is here already.'],
        ['copy.pdf', 'here', `This inspection of Aldermere is here already, from ${REPORT.filename}.`],
      ])
      assert.equal((await libraryReports(db)).length, 1)
      const documents = await db.selectFrom('document').select('id').where('sha256', 'is not', null).execute()
      assert.equal(documents.length, 2)
    }))

  test('are given up where reading began three times and never ended', () =>
    inFresh(async db => {
      const load = await keepLoad(db, [REPORT])
      await db.updateTable('library_file').set({ tries: 3 }).execute()
      await readWaiting(db)
      assert.match(String((await statesOf(db, load))[0]?.[2]), /began 3 times and never ended/)
    }))

  test('are begun while the one before is kept, but for one begun before, which has nothing beside it', () =>
    inFresh(async db => {
      await sql`create table written (number integer generated always as identity, says text)`.execute(db)
      await sql`
        create function note_written() returns trigger language plpgsql as $$
        begin
          insert into written (says) values (concat_ws(' ', new.file_name, new.tries, new.state));
          return null;
        end $$`.execute(db)
      await sql`
        create trigger note_written after update of tries, state on library_file for each row
        execute function note_written()`.execute(db)
      const first = given('first.pdf', madePdf([[{ x: 71, y: 700, text: 'One' }]]))
      const last = given('last.pdf', madePdf([[{ x: 71, y: 700, text: 'Three' }]]))
      await keepLoad(db, [first, MENU, last])
      await readWaiting(db)
      await keepLoad(db, [first, MENU, last])
      await db
        .updateTable('library_file')
        .set({ tries: 1 })
        .where('file_name', '=', 'menu.pdf')
        .where('state', '=', 'waiting')
        .execute()
      await readWaiting(db)
      const { rows } = await sql<{ says: string }>`select says from written order by number`.execute(db)
      assert.deepEqual(
        rows.map(({ says }) => says.replace(/ failed$/, ' settled').replace(/ waiting$/, '')),
        [
          ...[
            'first.pdf 1',
            'menu.pdf 1',
            'first.pdf 1 settled',
            'last.pdf 1',
            'menu.pdf 1 settled',
            'last.pdf 1 settled',
          ],
          'menu.pdf 1',
          ...[
            'first.pdf 1',
            'menu.pdf 2',
            'first.pdf 1 settled',
            'menu.pdf 2 settled',
            'last.pdf 1',
            'last.pdf 1 settled',
          ],
        ],
      )
    }))

  test('are read by the queue: those given before it began, and those given by the web after', () =>
    inFresh(async (db, url) => {
      const before = await keepLoad(db, [MENU])
      const faults: string[] = []
      const jobs = await startJobs(url, {
        today: () => '2026-03-04',
        errands: [{ id: LIBRARY_READING, run: readWaiting }],
        failed: message => faults.push(message),
      })
      const settled = async (load: string) => {
        for (let tries = 0; tries < 200; tries += 1) {
          const { files } = await findLoad(db, load)
          if (files.every(({ state }) => state !== 'waiting')) return files.map(({ state }) => state)
          await setTimeout(50)
        }
        return ['never']
      }
      assert.deepEqual(await settled(before), ['failed'])
      const director = await aWorker(db, 'director')
      const after = await db.transaction().execute(async trx => {
        await nameActor(trx, director)
        await sql`set local role golden_thread_web`.execute(trx)
        return keepLoad(trx, [REPORT])
      })
      assert.deepEqual(await settled(after), ['read'])
      await jobs.stop()
      assert.deepEqual(faults, [])
    }))
})
