import { readFile, stat } from 'node:fs/promises'
import { LIMITS } from '../inspection/read-report/limits.ts'
import { tooLarge } from '../inspection/read-report/pdf/open-pdf.ts'
import { readReport, stopReading } from '../inspection/read-report/read-report.ts'
import type { Reading, Report } from '../inspection/read-report/report.ts'
import { sayDate } from '../vocabulary/calendar/say.ts'
import type { Command, Io } from './command.ts'

const USAGE = 'read-report FILE.pdf… [--json]'

/** Reads one file by its path; what cannot even be opened is refused in the same words as what cannot be read. */
const readAt = async (path: string): Promise<Reading> => {
  const found = await stat(path).catch(() => null)
  if (!found) return { ok: false, says: 'There is no such file.' }
  if (!found.isFile()) return { ok: false, says: 'This is not a file.' }
  if (found.size > LIMITS.largest_bytes) return { ok: false, says: tooLarge(found.size) }
  const bytes = await readFile(path).catch(() => null)
  return bytes ? readReport(bytes, path) : { ok: false, says: 'This file may not be opened.' }
}

const saidDate = (date: string | null) => (date === null ? 'not said' : sayDate(date))

/** A report as a page a person can check against the paper. */
export const summaryOf = (report: Report): string => {
  const said = (tone: string) => report.findings.filter(finding => finding.tone === tone).length
  return [
    `${report.authority ?? 'Authority not found'}: ${report.framework} ${report.kind}`,
    `  Inspected  ${saidDate(report.inspection_start)} to ${saidDate(report.inspection_end)}`,
    `  Published  ${saidDate(report.published)}`,
    `  Led by     ${report.lead_inspectors.join(', ') || 'not found'}`,
    '  Judgements',
    ...report.judgements.map(row => `    ${(row.grade ?? 'no grade found').padEnd(22)}${row.label}`),
    `    ${(report.overall ?? 'not said').padEnd(22)}Overall effectiveness`,
    `  What needs to improve (${report.improvements.length})`,
    ...report.improvements.map((item, place) => `    ${place + 1}. ${item.priority ? 'PRIORITY ' : ''}${item.text}`),
    `  Findings: ${report.findings.length}, of which ${said('strength')} strengths, ${said('weakness')} weaknesses, ${said('mixed')} mixed`,
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
 * `read-report FILE.pdf… [--json]`: inspection reports into structured findings. Gives 0 when all were read, 1 when one
 * has something a person should look at, 2 when a file cannot be used (the others are read all the same).
 */
export const readReportCommand: Command = {
  name: 'read-report',
  usage: USAGE,
  does: 'read inspection reports (PDF) into judgements, improvements and findings',
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
