import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { readReport, stopReading } from '../read-report.ts'
import type { Report } from '../report.ts'
import { asListed } from './examples/agreement.ts'
import { type Degraded, degradedFrom, isOfSubject } from './examples/degraded.ts'
import type { Example, Expected } from './examples/example.ts'
import { LETTERS } from './examples/examples.ts'
import { letterPdf } from './examples/letter-pdf.ts'

after(stopReading)

const OUTCOMES = ['as listed', 'with a fault', 'joined', 'differs, fault', 'refused', 'silently wrong'] as const
type Outcome = (typeof OUTCOMES)[number]

const kindOf = (how: string) => how.replace(/“.*”|\d+/g, '…')

/** Two paragraphs without a gap or number may be read as one: nothing of them may be lost or changed. */
const nothingLost = (report: Report, whole: Report) => {
  const said = (each: Report) => {
    const about = { ...each, findings: each.findings.map(finding => finding.text).join(' ') }
    const figures = (each.figures ?? []).map(({ value, out_of, was, unit, counts }) => [
      value,
      out_of,
      was,
      unit,
      counts,
    ])
    const visit = each.visit && { ...each.visit, headline: each.visit.headline?.replaceAll('\n', ' ') }
    return JSON.stringify({ ...about, figures, visit, faults: [] })
  }
  return said(report) === said(whole)
}

/** What a reading says beside what was listed, the section aside where the lost heading was only a subject's. */
const differences = (report: Report, { example, headingLost, otherName }: Degraded): string[] => {
  const plain = ({ faults: _, ...rest }: Expected) => ({
    ...rest,
    judged_before: JSON.stringify(rest.judged_before)?.replace(' – ', ' to '),
    findings: isOfSubject(headingLost) ? rest.findings.map(each => each.toSpliced(1, 1)) : rest.findings,
  })
  const named = (text: string) => (otherName ? text.replaceAll(otherName, example.expected.authority ?? '') : text)
  const listed = plain(example.expected)
  return Object.entries(plain(asListed(report, example.expected))).flatMap(([field, value]) => {
    const [ours, theirs] = [named(JSON.stringify(value)), JSON.stringify(listed[field as keyof typeof listed])]
    return ours === theirs ? [] : [`${field}: ${ours} for ${theirs}`]
  })
}

const reportOf = async (example: Example, gapless?: number[]) => {
  const reading = await readReport(letterPdf(example, { gapless }), 'letter.pdf')
  return reading.ok ? reading.report : null
}

const outcomeOf = async (degraded: Degraded, whole: Report): Promise<{ outcome: Outcome; differs: string[] }> => {
  const report = await reportOf(degraded.example, degraded.gapless)
  if (!report) return { outcome: 'refused', differs: [] }
  const differs = differences(report, degraded)
  const more = report.faults.length > whole.faults.length
  if (differs.length === 0) return { outcome: more ? 'with a fault' : 'as listed', differs }
  if (more) return { outcome: 'differs, fault', differs }
  return { outcome: degraded.joins && nothingLost(report, whole) ? 'joined' : 'silently wrong', differs }
}

describe('a spoilt letter', () => {
  test('is still read, or marked uncertain by a fault, never silently wrong', async () => {
    const counts = new Map<string, Record<string, number>>()
    const silent: string[] = []
    for (const example of LETTERS) {
      const whole = await reportOf(example)
      if (!whole) assert.fail(example.id)
      for (const degraded of degradedFrom(example)) {
        const { outcome, differs } = await outcomeOf(degraded, whole)
        const row = counts.get(kindOf(degraded.how)) ?? {}
        counts.set(kindOf(degraded.how), { ...row, [outcome]: (row[outcome] ?? 0) + 1 })
        if (outcome === 'silently wrong') silent.push(`${example.id}, ${degraded.how}\n  ${differs.join('\n  ')}`)
      }
    }
    const cells = (row: Record<string, number>) => OUTCOMES.map(each => String(row[each] ?? '').padStart(16)).join('')
    const head = `${'Spoilt letters'.padEnd(46)}${OUTCOMES.map(each => each.padStart(16)).join('')}`
    console.log(`\n${[head, ...[...counts].map(([how, row]) => how.padEnd(46) + cells(row))].join('\n')}\n`)
    assert.deepEqual(silent, [], silent.join('\n'))
  })
})
