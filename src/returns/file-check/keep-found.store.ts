import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import type { RowAsSent } from './as-sent.ts'
import type { FileCheck } from './file-check.ts'
import { markOf } from './found.ts'
import { storable } from './storable.ts'

/** So many rows go to the database at once. */
const BATCH = 2000

const inBatches = async <T>(all: readonly T[], write: (batch: readonly T[], from: number) => Promise<unknown>) => {
  for (let from = 0; from < all.length; from += BATCH) await write(all.slice(from, from + BATCH), from)
}

const keepRows = (db: Db, id: string, rows: readonly RowAsSent[]) =>
  inBatches(rows, batch => {
    const given = batch.map(each => ({
      ...each,
      child: each.child && storable(each.child),
      headings: each.headings.map(storable),
      cells: each.cells.map(storable),
    }))
    return sql`
      insert into return_check_row (return_check_id, of_check, return_table, row, line, child, headings, cells)
      select ${id}, 'this', "table", row, line, child, headings, cells
      from json_to_recordset(${JSON.stringify(given)}::json)
        as given ("table" text, row integer, line integer, child text, headings text[], cells text[])`.execute(db)
  })

const keepFaults = (db: Db, id: string, { faults, rows }: FileCheck) => {
  const byPlace = new Map(rows.map(each => [`${each.table} ${each.row}`, each]))
  return inBatches(faults, (batch, from) => {
    const given = batch.map((each, at) => ({
      ...each,
      number: from + at,
      child: each.child && storable(each.child),
      says: each.says && storable(each.says),
      mark: markOf(each, byPlace.get(`${each.table} ${each.row}`)),
    }))
    return sql`
      insert into return_check_fault (return_check_id, number, rule, return_table, row, fields, child, says, mark)
      select ${id}, number, rule, "table", row, fields, child, says, mark
      from json_to_recordset(${JSON.stringify(given)}::json)
        as given (number integer, rule text, "table" text, row integer, fields text[], child text, says text, mark text)`.execute(
      db,
    )
  })
}

/** Writes what a check found: the faults, the rows they are of as they were sent, and what each file was read as. */
export const keepFound = async (db: Db, id: string, found: FileCheck): Promise<void> => {
  await keepRows(db, id, found.rows)
  await keepFaults(db, id, found)
  for (const { name, use, table, rows } of found.files)
    await db
      .updateTable('return_check_file')
      .set({ return_table: table, rows })
      .where('return_check_id', '=', id)
      .where('file_name', '=', storable(name).slice(-200))
      .where('use', '=', use)
      .execute()
  const { year, children, rules, not_run, faults } = found
  await db
    .updateTable('return_check')
    .set({ year, children, rules, faults: faults.length, not_run: JSON.stringify(not_run) })
    .where('id', '=', id)
    .execute()
}
