import type { ValuesOf } from '../../record/form.ts'
import type { Read } from './inspection.store.ts'
import type { inspectionCheckForm } from './inspection-check.form.ts'
import { INSPECTION_KINDS } from './say-inspection.ts'

type Values = ValuesOf<typeof inspectionCheckForm>

const pageAt = (pages: readonly number[], place: number) => {
  const page = pages[place]
  return page === undefined ? null : String(page)
}

/** The kinds a person may choose; what a reader calls a visit or an account of some kind is left for a person to say. */
const kindOf = (kind: string) => INSPECTION_KINDS.find(each => each.code === kind)?.code

const figuresTyped = ({ figures = [] }: Read['report']): Values['figures'] =>
  figures.map(({ value, out_of, was, unit, counts, finding }, place) => ({
    key: String(place),
    finding: String(finding),
    paragraph: null,
    value,
    out_of,
    was,
    unit,
    counts,
  }))

/** What was read, as the answers of the form in which it is checked. What was not found is left to be answered. */
export const asTyped = ({ report, places }: Read): Partial<Values> => {
  const kind = kindOf(report.kind)
  const { visit } = report
  return {
    ...(kind ? { kind } : {}),
    authority: report.authority ?? '',
    ...(report.inspection_start ? { start_on: report.inspection_start } : {}),
    ...(report.inspection_end ? { end_on: report.inspection_end } : {}),
    published_on: report.published ?? null,
    framework: report.framework ?? null,
    lead_inspectors: report.lead_inspectors.join(', ') || null,
    visit_number: visit?.number ?? null,
    inspectors: visit?.inspectors.join(', ') || null,
    looked_at: visit?.looked_at.join('\n') || null,
    headline: visit?.headline ?? null,
    overall: report.overall ?? null,
    judgements: report.judgements.map(({ area, label, grade }, place) => ({
      key: String(place),
      area,
      label,
      grade,
    })) as Values['judgements'],
    improvements: report.improvements.map(({ text, group, paragraph, priority }, place) => ({
      key: String(place),
      page: pageAt(places.improvements, place),
      text,
      group,
      paragraph,
      is_priority: priority,
      because: null,
    })),
    findings: report.findings.map(({ paragraph, section, text, tone }, place) => ({
      key: String(place),
      page: pageAt(places.findings, place),
      paragraph,
      section,
      text,
      tone,
      because: null,
    })),
    figures: figuresTyped(report),
  }
}
