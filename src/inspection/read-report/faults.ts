import type { Fault, Grade, Report } from './report.ts'

type Graded = { area: string; grade: Grade | null }

/** What a person should look at before accepting a reading: what every report has and this one seems to lack. */
export const faultsIn = (report: Report, sections: Graded[]): Fault[] => [
  ...missing(report),
  ...report.judgements
    .filter(row => row.grade === null)
    .map(row => ({ field: 'judgements', says: `No grade was found beside “${row.label}”.` })),
  ...disagreeing(report, sections),
  ...jumps(report),
]

const missing = (report: Report): Fault[] => {
  const faults: [boolean, string, string][] = [
    [report.authority === null, 'authority', 'The authority was not found in the title.'],
    [report.inspection_start === null, 'inspection_start', 'No dates of inspection were found.'],
    [report.lead_inspectors.length === 0, 'lead_inspectors', 'No lead inspector was found.'],
    [report.judgements.length === 0, 'judgements', 'No judgements were found.'],
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

const jumps = (report: Report): Fault[] => {
  const numbers = report.findings.flatMap(finding => finding.paragraph ?? [])
  return numbers.flatMap((number, place) => {
    const before = numbers[place - 1] ?? 0
    if (number === before + 1 || number === 1) return []
    return [{ field: 'findings', says: `Paragraph ${before + 1} was not found: ${before} is followed by ${number}.` }]
  })
}
