import type { Fault, Grade, Report } from './report.ts'

type Graded = { area: string; grade: Grade | null }

/** Beside the report: its sections' grades, every number counted, the areas its framework judges, what its parts found odd. */
export type Known = {
  sections: Graded[]
  counted?: ReadonlySet<number>
  expected?: readonly string[]
  noticed?: Fault[]
}

/** What a person should look at before accepting a reading: what every report has and this one seems to lack. */
export const faultsIn = (
  report: Report,
  { sections, counted = new Set(), expected = [], noticed = [] }: Known,
): Fault[] => [
  ...noticed,
  ...missing(report),
  ...outOfOrder(report),
  ...expected
    .filter(area => report.judgements.length > 0 && !report.judgements.some(row => row.area === area))
    .map(area => ({ field: 'judgements', says: `No judgement was found for ${area.replaceAll('_', ' ')}.` })),
  ...expected
    .filter(area => report.findings.length > 0 && !sections.some(section => section.area === area))
    .map(area => ({ field: 'findings', says: `No section was found on ${area.replaceAll('_', ' ')}.` })),
  ...report.judgements
    .filter(row => row.grade === null)
    .map(row => ({ field: 'judgements', says: `No grade was found beside “${row.label}”.` })),
  ...disagreeing(report, sections),
  ...jumps(report, counted),
]

/** Days that cannot be: a slip of the report's, or of the reading. */
const outOfOrder = ({ inspection_end, published }: Report): Fault[] =>
  inspection_end !== null && published !== null && published < inspection_end
    ? [{ field: 'published', says: 'It was published before the inspection ended.' }]
    : []

const missing = (report: Report): Fault[] => {
  const faults: [boolean, string, string][] = [
    [report.authority === null, 'authority', 'The authority was not found in the title.'],
    [report.inspection_start === null, 'inspection_start', 'No dates of inspection were found.'],
    [report.lead_inspectors.length === 0, 'lead_inspectors', 'No lead inspector was found.'],
    [report.judgements.length === 0, 'judgements', 'No judgements were found.'],
    [report.overall === null, 'overall', 'No judgement of overall effectiveness was found.'],
    [report.improvements.length === 0, 'improvements', 'Nothing was found under what needs to improve.'],
    [report.findings.length === 0, 'findings', 'No numbered findings were found.'],
  ]
  return faults.filter(([lacks]) => lacks).map(([, field, says]) => ({ field, says }))
}

/** The grade is printed twice, in the table and in the heading of its section; a slip in either should be seen. */
const disagreeing = (report: Report, sections: Graded[]): Fault[] =>
  report.judgements.flatMap(row => {
    const section = sections.find(each => each.area === row.area && each.grade !== null)
    if (!section || row.grade === null || section.grade === row.grade) return []
    return [
      { field: 'judgements', says: `“${row.label}” is ${row.grade} in the table, ${section.grade} in its heading.` },
    ]
  })

/** The count runs through a whole report, so that a number missing here may stand in a part that holds no findings. */
const jumps = (report: Report, counted: ReadonlySet<number>): Fault[] => {
  const numbers = report.findings.flatMap(finding => finding.paragraph ?? [])
  return numbers.flatMap((number, place) => {
    let before = numbers[place - 1] ?? 0
    while (before + 1 < number && counted.has(before + 1)) before += 1
    if (number === before + 1 || number === 1) return []
    return [{ field: 'findings', says: `Paragraph ${before + 1} was not found: ${before} is followed by ${number}.` }]
  })
}
