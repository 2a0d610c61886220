import type { ValuesOf } from '../../record/form.ts'
import type { inspectionCheckForm } from './inspection-check.form.ts'
import { isVisit } from './say-inspection.ts'

export type CheckValues = ValuesOf<typeof inspectionCheckForm>

/** Names with commas between, as a list. */
export const namesIn = (said: string | null): string[] =>
  (said ?? '')
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)

const linesIn = (said: string | null): string[] =>
  (said ?? '')
    .split('\n')
    .map(line => line.replace(/^\s*[•*–-]\s+/, '').trim())
    .filter(Boolean)

const areaNamed = (label: string) =>
  label
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '_')
    .replaceAll(/^_|_$/g, '')

const paragraphText = (paragraph: number | null) => (paragraph === null ? null : String(paragraph))

/** A row's place in what was read; null for one a person added. */
export const placeRead = (key: string | null): number | null => (key && /^\d{1,4}$/.test(key) ? Number(key) : null)

/** The inspection's own columns, as they were accepted. A visit grades nothing, and an inspection names only who led it. */
export const inspectionRow = (values: CheckValues) => {
  const visit = isVisit(values.kind)
  const inspectors = visit ? namesIn(values.inspectors) : []
  return {
    kind: values.kind,
    authority: values.authority,
    framework: values.framework ?? 'not said',
    start_on: values.start_on,
    end_on: values.end_on,
    published_on: values.published_on,
    lead_inspectors: visit ? inspectors.slice(0, 1) : namesIn(values.lead_inspectors),
    inspectors,
    visit_number: values.kind === 'monitoring visit' ? values.visit_number : null,
    looked_at: visit ? linesIn(values.looked_at) : [],
    headline: visit ? values.headline : null,
    overall: visit ? null : values.overall,
    is_ours: values.whose !== 'kept',
    kept_because: values.kept_because,
    accepted_note: values.accepted_note,
  }
}

export const judgementRows = ({ judgements }: CheckValues) =>
  judgements.map(({ key, area, label, grade }, position) => ({
    position,
    area: area || areaNamed(label),
    label,
    grade,
    read_place: placeRead(key),
  }))

export const findingRows = ({ findings }: CheckValues) =>
  findings.map(({ key, paragraph, section, text, tone }, position) => ({
    position,
    paragraph: paragraphText(paragraph),
    section,
    text,
    tone,
    read_place: placeRead(key),
  }))

export const askedRows = ({ improvements }: CheckValues) =>
  improvements.map(({ key, text, group, paragraph, is_priority }, place) => ({
    number: place + 1,
    text,
    group,
    paragraph: paragraphText(paragraph),
    is_priority: is_priority ?? false,
    read_place: placeRead(key),
  }))

/**
 * The position of the finding that quotes a figure: by its place as read, or by the paragraph a person names. Null where
 * it names none that is there; a figure whose finding was taken out goes with it.
 */
export const quotedBy = (figure: CheckValues['figures'][number], { findings }: CheckValues): number | null => {
  const byKey = figure.finding ? findings.findIndex(({ key }) => key === figure.finding) : -1
  const named = figure.paragraph
  const at = byKey < 0 && named !== null ? findings.findIndex(({ paragraph }) => paragraph === named) : byKey
  return at < 0 ? null : at
}
