import { readFile, stat } from 'node:fs/promises'
import { textOf } from '../inspection/read-report/letter/plain-text.ts'
import { readAccount } from '../inspection/read-report/letter/read-account.ts'
import { LIMITS } from '../inspection/read-report/limits.ts'
import { tooLarge } from '../inspection/read-report/pdf/open-pdf.ts'
import { readReport, stopReading } from '../inspection/read-report/read-report.ts'
import type { Reading, Report, Visit } from '../inspection/read-report/report.ts'
import { sayDate } from '../vocabulary/calendar/say.ts'
import type { Command, Io } from './command.ts'

const USAGE = 'read-report FILE.pdf|FILE.txt… [--json]'

/** Reads one file by its path; what cannot even be opened is refused in the same words as what cannot be read. */
const readAt = async (path: string): Promise<Reading> => {
  const found = await stat(path).catch(() => null)
  if (!found) return { ok: false, says: 'There is no such file.' }
  if (!found.isFile()) return { ok: false, says: 'This is not a file.' }
  if (found.size > LIMITS.largest_bytes) return { ok: false, says: tooLarge(found.size) }
  const bytes = await readFile(path).catch(() => null)
  if (!bytes) return { ok: false, says: 'This file may not be opened.' }
  return /\.txt$/i.test(path) ? readAccount(textOf(bytes), { name: path }) : readReport(bytes, path)
}

const saidDate = (date: string | null) => (date === null ? 'not said' : sayDate(date))

/** What only a letter or an account of a visit says. */
const visitLines = ({ number, inspectors, looked_at, headline, judged_before: before }: Visit): string[] => [
  `  Which one  ${number === null ? 'not said' : `number ${number}`}`,
  `  Inspectors ${inspectors.join(', ') || 'not found'}`,
  `  Before     ${before ? `${before.grade}, ${before.on ?? 'date not said'}` : 'no judgement named'}`,
  `  Looked at  ${looked_at.join('; ') || 'not found'}`,
  `  Headline   ${headline?.replaceAll('\n', ' ') ?? 'not found'}`,
]

const judgementLines = (report: Report): string[] => [
  '  Judgements',
  ...report.judgements.map(row => `    ${(row.grade ?? 'no grade found').padEnd(22)}${row.label}`),
  `    ${(report.overall ?? 'not said').padEnd(22)}Overall effectiveness`,
]

const TONES_SAID = [
  ['strength', 'strengths'],
  ['progress', 'of progress'],
  ['weakness', 'weaknesses'],
  ['priority action', 'for priority action'],
  ['mixed', 'mixed'],
] as const

const boardOf = ({ board_improvements: asked }: Report) =>
  asked === undefined
    ? []
    : [
        `  What the safeguarding children board needs to improve (${asked.length})`,
        ...asked.map((item, place) => `    ${place + 1}. ${item.text}`),
      ]

/** A report as a page a person can check against the paper. */
export const summaryOf = (report: Report): string => {
  const tones = TONES_SAID.flatMap(([tone, words]) => {
    const count = report.findings.filter(finding => finding.tone === tone).length
    return count > 0 ? [`${count} ${words}`] : []
  })
  return [
    `${report.authority ?? 'Authority not found'}: ${report.framework} ${report.kind}${report.second_hand ? ', second hand' : ''}`,
    `  Inspected  ${saidDate(report.inspection_start)} to ${saidDate(report.inspection_end)}`,
    `  Published  ${saidDate(report.published)}`,
    `  Led by     ${report.lead_inspectors.join(', ') || 'not found'}`,
    ...(report.visit ? visitLines(report.visit) : judgementLines(report)),
    `  What needs to improve (${report.improvements.length})`,
    ...report.improvements.flatMap((item, place, all) => [
      ...(item.group !== null && item.group !== all[place - 1]?.group ? [`    ${item.group}`] : []),
      `    ${place + 1}. ${item.priority ? 'PRIORITY ' : ''}${item.text}`,
    ]),
    ...boardOf(report),
    `  Findings: ${report.findings.length}, ${tones.join(', ') || 'none with a tone'}`,
    `  Figures quoted: ${report.figures?.length ?? 0}`,
    ...report.faults.map(fault => `  Look at: ${fault.says}`),
  ].join('\n')
}

const readAll = async (paths: string[], json: boolean, io: Io): Promise<number> => {
  const reports: Report[] = []
  let unusable = 0
  for (const path of paths) {
    const reading = await readAt(path)
    if (reading.ok) {
      reports.push(reading.report)
      if (!json) io.out(`${reports.length > 1 ? '\n' : ''}${path}\n${summaryOf(reading.report)}`)
    } else {
      unusable += 1
      io.err(`${path}: ${reading.says}`)
    }
  }
  if (json) io.out(JSON.stringify(reports, null, 2))
  if (unusable > 0) return 2
  return reports.some(report => report.faults.length > 0) ? 1 : 0
}

/**
 * `read-report FILE.pdf|FILE.txt… [--json]`: inspection reports, letters of visits, and accounts of them in plain text into
 * structured findings. Gives 0 when all were read, 1 when one
 * has something a person should look at, 2 when a file cannot be used (the others are read all the same).
 */
export const readReportCommand: Command = {
  name: 'read-report',
  usage: USAGE,
  does: 'read inspection reports and letters of visits (PDF), or accounts of them (text), into findings',
  async run(args, io) {
    const paths = args.filter(arg => !arg.startsWith('--'))
    const unknown = args.find(arg => arg.startsWith('--') && arg !== '--json')
    if (unknown !== undefined || paths.length === 0) {
      io.err(unknown === undefined ? `Name a file to read: ${USAGE}` : `There is no option ${unknown}: ${USAGE}`)
      return 2
    }
    try {
      return await readAll(paths, args.includes('--json'), io)
    } finally {
      await stopReading()
    }
  },
}
