import type { ValuesOf } from '../../record/form.ts'
import type { Read } from './inspection.store.ts'
import type { Inspection } from './inspection.ts'
import type { inspectionCheckForm } from './inspection-check.form.ts'

type Values = ValuesOf<typeof inspectionCheckForm>

const pageAt = (pages: readonly number[], place: number) => {
  const page = pages[place]
  return page === undefined ? null : String(page)
}

/** What was read, as the answers of the form in which it is checked. A grade that was not found is left to be chosen. */
export const asTyped = (inspection: Inspection, { report, places }: Read): Partial<Values> => ({
  authority: inspection.authority,
  ...(inspection.start_on ? { start_on: inspection.start_on } : {}),
  ...(inspection.end_on ? { end_on: inspection.end_on } : {}),
  published_on: inspection.published_on,
  lead_inspectors: inspection.lead_inspectors.join(', '),
  overall: report.overall,
  judgements: report.judgements.map(({ area, label, grade }) => ({ area, label, grade })) as Values['judgements'],
  improvements: report.improvements.map(({ text, group, paragraph, priority }, place) => ({
    page: pageAt(places.improvements, place),
    text,
    group,
    paragraph,
    is_priority: priority,
  })),
  findings: report.findings.map(({ paragraph, section, text, tone }, place) => ({
    page: pageAt(places.findings, place),
    paragraph,
    section,
    text,
    tone,
  })),
})
