import type { Report } from '../../report.ts'
import type { Example, Expected } from './example.ts'

const firstWords = (text: string, like: string) => (like !== '' && text.startsWith(like) ? like : text.slice(0, 40))

/** What a reading says, in the shape of what a person listed. */
export const asListed = (report: Report, expected: Expected): Expected => ({
  kind: report.kind,
  number: report.visit?.number ?? null,
  authority: report.authority,
  start: report.inspection_start,
  end: report.inspection_end,
  published: report.published,
  inspectors: report.visit?.inspectors ?? report.lead_inspectors,
  looked_at: report.visit?.looked_at ?? [],
  headline: report.visit?.headline ?? null,
  judged_before: report.visit?.judged_before ?? null,
  improvements: report.improvements.map(item => [item.text, item.priority]),
  findings: report.findings.map(({ paragraph, section, text, tone }, place) => [
    paragraph,
    section,
    tone ?? 'neutral',
    firstWords(text, expected.findings[place]?.[3] ?? ''),
  ]),
  figures: (report.figures ?? []).map(({ finding, value, out_of, was, unit, counts }) => [
    finding + 1,
    value,
    out_of,
    was,
    unit,
    counts,
  ]),
  faults: report.faults.map(fault => fault.field),
})

const FIELDS = [
  'kind',
  'number',
  'authority',
  'start',
  'end',
  'published',
  'inspectors',
  'looked_at',
  'headline',
  'judged_before',
  'improvements',
  'findings',
  'figures',
  'faults',
] as const

/** A table of agreement, field by field, and every difference in words. */
export const agreementOf = (read: [Example, Report][]): { table: string; differences: string[] } => {
  const differences: string[] = []
  const rows = FIELDS.map(field => {
    let agreed = 0
    for (const [{ id, expected }, report] of read) {
      const [ours, theirs] = [asListed(report, expected)[field], expected[field]].map(each => JSON.stringify(each))
      if (ours === theirs) agreed += 1
      else differences.push(`${id} · ${field}\n  read   ${ours}\n  listed ${theirs}`)
    }
    return `${field.padEnd(16)}${String(agreed).padStart(3)} of ${read.length}`
  })
  return { table: rows.join('\n'), differences }
}
