import { sql } from 'kysely'
import { rebuildClocks, runClocks } from '../../src/clocks/clock-run.store.ts'
import { storedRuns } from '../stored-runs.ts'
import { aldermereOf, seconds } from './data.ts'

/** Rebuilding every deadline of 25,000 people: where all stand already, and from nothing; and whether working from whole records, as each act does, gives the same. */
export const clocksBench = async ([people = '25000']: string[]): Promise<void> => {
  const record = await aldermereOf(Number(people))
  const { db } = record
  let started = performance.now()
  const { people: known, runs } = await rebuildClocks(db)
  console.log(`clocks rebuilt where they stood: ${seconds(started)} (${runs} deadlines of ${known} people)`)
  const before = await storedRuns(db)
  await sql`truncate clock_run`.execute(db)
  started = performance.now()
  await rebuildClocks(db)
  console.log(`clocks rebuilt from nothing: ${seconds(started)}`)
  console.log(`the same rows: ${String(sameRows(before, await storedRuns(db)))}`)
  await sql`truncate clock_run`.execute(db)
  const { rows } = await sql<{ person_id: string }>`
    select person_id from contact union select person_id from case_episode union select person_id from early_help_episode
    union select person_id from visit_person union select person_id from involvement`.execute(db)
  started = performance.now()
  for (let at = 0; at < rows.length; at += 50)
    await runClocks(
      db,
      rows.slice(at, at + 50).map(row => row.person_id),
    )
  console.log(`from whole records, as each act does: ${seconds(started)}`)
  console.log(`the same rows from whole records: ${String(sameRows(before, await storedRuns(db)))}`)
  await record.close()
}

const sameRows = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((row, place) => row === other[place])
