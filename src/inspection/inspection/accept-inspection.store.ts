import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import type { inspectionCheckForm } from './inspection-check.form.ts'

type Values = ValuesOf<typeof inspectionCheckForm>

const areaNamed = (label: string) =>
  label
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '_')
    .replaceAll(/^_|_$/g, '')

const paragraphText = (paragraph: number | null) => (paragraph === null ? null : String(paragraph))

/** Writes a report as it was accepted: its judgements, its findings, and its improvements as items of the programme. */
export const writeAccepted = async (
  db: Db,
  inspection_id: string,
  values: Values,
  accepted: { by: string; at: string },
): Promise<void> => {
  const { authority, start_on, end_on, published_on, overall, accepted_note } = values
  const lead_inspectors = (values.lead_inspectors ?? '')
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
  await db
    .updateTable('inspection')
    .set({
      authority,
      start_on,
      end_on,
      published_on,
      lead_inspectors,
      overall,
      accepted_note,
      accepted_at: accepted.at,
      accepted_by: accepted.by,
    })
    .where('id', '=', inspection_id)
    .execute()
  const judgements = values.judgements.map(({ area, label, grade }, position) => ({
    inspection_id,
    position,
    area: area || areaNamed(label),
    label,
    grade,
  }))
  const findings = values.findings.map(({ paragraph, section, text, tone }, position) => ({
    inspection_id,
    position,
    paragraph: paragraphText(paragraph),
    section,
    text,
    tone,
  }))
  const items = values.improvements.map(({ text, group, paragraph, is_priority }, place) => ({
    inspection_id,
    number: place + 1,
    text,
    group,
    paragraph: paragraphText(paragraph),
    is_priority: is_priority ?? false,
  }))
  if (judgements.length > 0) await db.insertInto('inspection_judgement').values(judgements).execute()
  if (findings.length > 0) await db.insertInto('inspection_finding').values(findings).execute()
  if (items.length > 0) await db.insertInto('improvement_item').values(items).execute()
}
