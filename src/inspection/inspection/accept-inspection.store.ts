import type { Db } from '../../record/database.ts'
import {
  askedRows,
  type CheckValues,
  findingRows,
  inspectionRow,
  judgementRows,
  placeRead,
  quotedBy,
} from './accepted-rows.ts'

const writeFindings = async (db: Db, inspection_id: string, values: CheckValues): Promise<void> => {
  const findings = findingRows(values).map(row => ({ inspection_id, ...row }))
  if (findings.length === 0) return
  const written = await db.insertInto('inspection_finding').values(findings).returning(['id', 'position']).execute()
  const idAt = new Map(written.map(({ id, position }) => [position, id]))
  const figures = values.figures.flatMap((figure, position) => {
    const { key, value, out_of, was, unit, counts } = figure
    const inspection_finding_id = idAt.get(quotedBy(figure, values) ?? -1)
    if (!inspection_finding_id) return []
    return [{ inspection_finding_id, position, value, out_of, was, unit, counts, read_place: placeRead(key) }]
  })
  if (figures.length > 0) await db.insertInto('inspection_figure').values(figures).execute()
}

/**
 * Writes what was accepted: the inspection, its judgements, its findings with the figures they quote, and what it asks for:
 * items of the programme where it is ours, and otherwise a list of its own that no programme reads.
 */
export const writeAccepted = async (
  db: Db,
  inspection_id: string,
  values: CheckValues,
  accepted: { by: string; at: string },
): Promise<void> => {
  const row = inspectionRow(values)
  await db
    .updateTable('inspection')
    .set({ ...row, accepted_at: accepted.at, accepted_by: accepted.by })
    .where('id', '=', inspection_id)
    .execute()
  const judgements = judgementRows(values).map(each => ({ inspection_id, ...each }))
  if (judgements.length > 0) await db.insertInto('inspection_judgement').values(judgements).execute()
  await writeFindings(db, inspection_id, values)
  const asked = askedRows(values).map(each => ({ inspection_id, ...each }))
  if (asked.length > 0)
    await db
      .insertInto(row.is_ours ? 'improvement_item' : 'inspection_ask')
      .values(asked)
      .execute()
}
