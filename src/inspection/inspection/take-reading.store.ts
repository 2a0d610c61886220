import type { Db } from '../../record/database.ts'
import { askedRows, type CheckValues, findingRows, inspectionRow, judgementRows } from './accepted-rows.ts'
import { rowsIn } from './answers-said.ts'
import type { Read } from './inspection.store.ts'
import type { Inspection } from './inspection.ts'
import { columnsRead } from './keep-report.store.ts'
import type { Change } from './later-reading.ts'

type Taken = { inspection: Inspection; stands: Partial<CheckValues>; changes: readonly Change[] }

const tableOf = (list: string, { is_ours }: Inspection) => {
  if (list === 'judgements') return 'inspection_judgement'
  if (list === 'findings') return 'inspection_finding'
  if (list === 'figures') return 'inspection_figure'
  return is_ours ? 'improvement_item' : 'inspection_ask'
}

const columnValue = (name: string, value: unknown) => {
  if (name === 'paragraph') return value === null ? null : String(value)
  return name === 'is_priority' ? value === true : value
}

/** Changes one answer of a row that stands, or of the inspection itself. */
const changeOne = async (db: Db, { inspection, stands }: Taken, { field, value }: Change): Promise<void> => {
  const [list = '', key, name] = field.split('.')
  if (name === undefined) {
    const row = inspectionRow({ ...stands, [list]: value } as CheckValues)
    await db.updateTable('inspection').set(row).where('id', '=', inspection.id).execute()
    return
  }
  const row = rowsIn(stands, list).find(each => each.key === key)
  if (!row) return
  await db
    .updateTable(tableOf(list, inspection))
    .set({ [name]: columnValue(name, value) })
    .where('id', '=', String(row.id))
    .execute()
}

const after = (rows: readonly Record<string, unknown>[]) => Math.max(-1, ...rows.map(each => Number(each.at))) + 1

const addFigure = async (db: Db, stands: Partial<CheckValues>, figure: CheckValues['figures'][number]) => {
  const finding = rowsIn(stands, 'findings').find(each => each.key === figure.finding)
  if (!finding) return
  const { value, out_of, was, unit, counts } = figure
  await db
    .insertInto('inspection_figure')
    .values({
      inspection_finding_id: String(finding.id),
      position: after(rowsIn(stands, 'figures')),
      value,
      out_of,
      was,
      unit,
      counts,
    })
    .execute()
}

/** Adds a row that was not read before after those that stand. A figure is added where its finding stands. */
const addOne = async (db: Db, { inspection, stands }: Taken, { field, row }: Change): Promise<void> => {
  const [list = ''] = field.split('.')
  const { id: inspection_id } = inspection
  const position = after(rowsIn(stands, list))
  // One row of one list, in the shape of that list's answers, as it was read.
  const alone = { judgements: [], findings: [], improvements: [], [list]: [row] } as unknown as CheckValues
  const added = { inspection_id, read_place: null }
  for (const each of judgementRows(alone))
    await db
      .insertInto('inspection_judgement')
      .values({ ...each, ...added, position })
      .execute()
  for (const each of findingRows(alone))
    await db
      .insertInto('inspection_finding')
      .values({ ...each, ...added, position })
      .execute()
  for (const each of askedRows(alone))
    await db
      .insertInto(inspection.is_ours ? 'improvement_item' : 'inspection_ask')
      .values({ ...each, ...added, number: position + 1 })
      .execute()
  if (list === 'figures') await addFigure(db, stands, row as unknown as CheckValues['figures'][number])
}

/** Writes what a person took of a later reading, one after another: each sees what those before it made to stand. */
export const takeChanges = async (db: Db, taken: Taken): Promise<void> => {
  const stands: Record<string, unknown> = { ...taken.stands }
  for (const change of taken.changes) {
    const now = { ...taken, stands: stands as Partial<CheckValues> }
    if (change.row) {
      await addOne(db, now, change)
      const [list = ''] = change.field.split('.')
      const rows = rowsIn(stands, list)
      stands[list] = [...rows, { ...change.row, key: null, at: after(rows) }]
    } else {
      await changeOne(db, now, change)
      if (!change.field.includes('.')) stands[change.field] = change.value
    }
  }
}

/** Puts a later reading in the place of the one that nobody has accepted yet. */
export const replaceReading = async (db: Db, id: string, read: Read): Promise<void> => {
  await db
    .updateTable('inspection')
    .set({ ...columnsRead(read.report), read: JSON.stringify(read) })
    .where('id', '=', id)
    .execute()
}

/** Keeps a later reading, with who looked at it. */
export const keepReading = async (db: Db, id: string, read: Read, by: string, at: string): Promise<void> => {
  await db
    .insertInto('inspection_reading')
    .values({ inspection_id: id, read: JSON.stringify(read), taken_by: by, taken_at: at })
    .execute()
}
