import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { plainAuthority } from './authority.ts'
import { folded } from './letters.ts'
import { pagePicture, readReport, stopReading } from './read-report.ts'
import type { Report } from './report.ts'
import { REPORTS, reportBytes, verifiedReports } from './truth.ts'

const skip = existsSync(REPORTS)
  ? false
  : 'the published reports (../shared/inspection-reports) are not on this machine'

const gradeIn = (report: Report, area: string) => report.judgements.find(row => row.area === area)?.grade ?? ''
const withoutCity = (name: string) => folded(plainAuthority(name)).replace(/^city of /, '')

/** Each field of the table, how the reading states it, and how the table does. */
const FIELDS: [string, (report: Report) => unknown, (row: Record<string, string>) => unknown][] = [
  ['authority', report => folded(report.authority ?? ''), row => row.authority],
  ['urn', report => report.urn, row => row.urn],
  ['framework', report => report.framework, row => row.framework],
  ['inspection_start', report => report.inspection_start, row => row.inspection_start],
  ['inspection_end', report => report.inspection_end, row => row.inspection_end],
  ['published', report => report.published, row => row.published],
  ['lead_inspector', report => report.lead_inspectors.join('; '), row => row.lead_inspector],
  ['overall', report => report.overall, row => row.overall],
  ['leaders', report => gradeIn(report, 'leaders'), row => row.leaders],
  ['help_and_protection', report => gradeIn(report, 'help_and_protection'), row => row.help_and_protection],
  ['children_in_care', report => gradeIn(report, 'children_in_care'), row => row.children_in_care],
  ['care_leavers', report => gradeIn(report, 'care_leavers'), row => row.care_leavers],
  ['adoption', report => gradeIn(report, 'adoption'), row => row.adoption],
  [
    'label of care',
    report =>
      folded(report.judgements.find(row => row.area === 'children_in_care')?.label ?? '').split('progress of ')[1],
    row => row.care_label,
  ],
  ['recommendations, number', report => String(report.improvements.length), row => row.recommendations],
  [
    'recommendations, word for word',
    report => report.improvements.map(item => item.text.replace(/\s+/g, ' ')),
    row => (JSON.parse(row.recommendations_json || '[]') as string[]).map(text => text.replace(/\s+/g, ' ').trim()),
  ],
  ['faults', report => report.faults, () => []],
]

describe('the published reports since 2018, read and compared with what people verified', { skip }, () => {
  after(stopReading)

  test('agree in every field', async () => {
    const agreed = new Map(FIELDS.map(([name]) => [name, 0]))
    const differences: string[] = []
    const rows = verifiedReports('ILACS')
    for (const row of rows) {
      const reading = await readReport(reportBytes(row.file ?? ''), row.file ?? '')
      if (!reading.ok) assert.fail(`${row.file}: ${reading.says}`)
      for (const [name, read, verified] of FIELDS) {
        const [ours, theirs] = [JSON.stringify(read(reading.report)), JSON.stringify(verified(row))]
        if (ours === theirs) agreed.set(name, (agreed.get(name) ?? 0) + 1)
        else differences.push(`${row.file} · ${name}\n  read     ${ours}\n  verified ${theirs}`)
      }
    }
    const table = [...agreed].map(([name, count]) => `${name.padEnd(32)}${String(count).padStart(3)} of ${rows.length}`)
    console.log(`\nAgreement of ${rows.length} reports, by field\n${table.join('\n')}\n`)
    assert.deepEqual(differences, [], differences.join('\n'))
  })

  test('name the authority, dates and inspector without help from the name of the file', async () => {
    for (const row of verifiedReports('ILACS')) {
      const reading = await readReport(reportBytes(row.file ?? ''), 'report.pdf')
      if (!reading.ok) assert.fail(`${row.file}: ${reading.says}`)
      assert.equal(withoutCity(reading.report.authority ?? ''), withoutCity(row.authority ?? ''))
      assert.equal(reading.report.inspection_start, row.inspection_start)
      assert.deepEqual([reading.report.urn, reading.report.published], [null, null])
    }
  })

  test('have their paragraphs numbered without a gap, each under a section', async () => {
    for (const row of verifiedReports('ILACS')) {
      const reading = await readReport(reportBytes(row.file ?? ''), row.file ?? '')
      if (!reading.ok) assert.fail(`${row.file}: ${reading.says}`)
      const { findings } = reading.report
      assert.deepEqual(
        findings.map(finding => finding.paragraph),
        findings.map((_, place) => place + 1),
        row.file ?? '',
      )
      assert.ok(
        findings.every(finding => finding.section !== null && /^[\p{Lu}\d‘“]/u.test(finding.text)),
        row.file ?? '',
      )
    }
  })

  test('older layouts are refused in words until they can be read', async () => {
    for (const row of verifiedReports('SIF').slice(0, 4)) {
      const reading = await readReport(reportBytes(row.file ?? ''), row.file ?? '')
      assert.equal(reading.ok, false, row.file ?? '')
    }
  })

  test('give a picture of each page', async () => {
    const [row] = verifiedReports('ILACS')
    const picture = await pagePicture(reportBytes(row?.file ?? ''), 1, 900)
    assert.ok(picture.ok && picture.png.length > 10_000 && picture.pages === Number(row?.pages))
  })
})
