import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { agreementOf, agreementTable, withoutCity } from './agreement.ts'
import { pagePicture, readReport, stopReading } from './read-report.ts'
import type { Reading } from './report.ts'
import { REPORTS, reportBytes, verifiedReports } from './truth.ts'

const skip = existsSync(REPORTS)
  ? false
  : 'the published reports (../shared/inspection-reports) are not on this machine'

const readings = new Map<string, Promise<Reading>>()

/** Each report is read once for all of these tests. */
const readOnce = (file: string): Promise<Reading> => {
  const reading = readings.get(file) ?? readReport(reportBytes(file), file)
  readings.set(file, reading)
  return reading
}

const reportOf = (file: string, reading: Reading) =>
  reading.ok ? reading.report : assert.fail(`${file}: ${reading.says}`)
const reportIn = async (row: Record<string, string>) => reportOf(row.file ?? '', await readOnce(row.file ?? ''))

describe('the published reports since 2013, read and compared with what people verified', { skip }, () => {
  after(stopReading)

  test('agree in every field', async () => {
    const rows = verifiedReports('')
    const agreement = await agreementOf(rows, readOnce)
    console.log(`\nAgreement of ${rows.length} reports, by field and layout\n${agreementTable(agreement)}\n`)
    assert.deepEqual(agreement.differences, [], agreement.differences.join('\n'))
  })

  test('name the authority, dates and inspector without help from the name of the file', async () => {
    for (const row of verifiedReports('')) {
      const report = reportOf(row.file ?? '', await readReport(reportBytes(row.file ?? ''), 'report.pdf'))
      const [named, verified] = [withoutCity(report.authority ?? ''), withoutCity(row.authority ?? '')]
      assert.equal(named, verified, row.file ?? '')
      assert.deepEqual([report.inspection_start, report.urn], [row.inspection_start, null])
      assert.ok(report.published === null || report.published === row.published, row.file ?? '')
    }
  })

  test('have their findings in the order of their numbers, each under a section', async () => {
    for (const row of verifiedReports('')) {
      const { findings } = await reportIn(row)
      const numbers = findings.flatMap(finding => finding.paragraph ?? [])
      assert.ok(findings.length > 10, row.file ?? '')
      assert.ok(
        numbers.every((number, place) => number === 1 || number > (numbers[place - 1] ?? 0)),
        row.file ?? '',
      )
      assert.ok(
        findings.every(finding => finding.section !== null && /^[\p{L}\d‘“]/u.test(finding.text)),
        row.file ?? '',
      )
    }
  })

  test('since 2018 have a number to every paragraph', async () => {
    for (const row of verifiedReports('ILACS')) {
      const { findings } = await reportIn(row)
      assert.deepEqual(
        findings.map(finding => finding.paragraph),
        findings.map((_, place) => place + 1),
        row.file ?? '',
      )
      assert.ok(
        findings.every(finding => /^[\p{Lu}\d‘“]/u.test(finding.text)),
        row.file ?? '',
      )
    }
  })

  test('keep apart what they ask of the safeguarding children board, and keep its judgement', async () => {
    for (const row of verifiedReports('SIF')) {
      const report = await reportIn(row)
      const board = report.judgements.find(each => each.area === 'local_safeguarding_children_board')
      assert.equal(board === undefined, report.board_improvements === undefined, row.file ?? '')
      assert.ok(board === undefined || board.grade !== null, row.file ?? '')
      assert.ok((report.board_improvements?.length ?? 0) <= 12, row.file ?? '')
    }
  })

  test('give a picture of each page', async () => {
    const [row] = verifiedReports('ILACS')
    const picture = await pagePicture(reportBytes(row?.file ?? ''), 1, 900)
    assert.ok(picture.ok && picture.png.length > 10_000 && picture.pages === Number(row?.pages))
  })
})
