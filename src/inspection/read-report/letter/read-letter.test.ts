import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { readReport, stopReading } from '../read-report.ts'
import type { Report } from '../report.ts'
import { agreementOf } from './examples/agreement.ts'
import type { Example } from './examples/example.ts'
import { LETTERS } from './examples/examples.ts'
import { letterPdf } from './examples/letter-pdf.ts'

after(stopReading)

const readingOf = async (example: Example, gapless: number[] = []): Promise<Report> => {
  const reading = await readReport(letterPdf(example, { gapless }), 'letter.pdf')
  if (!reading.ok) assert.fail(`${example.id}: ${reading.says}`)
  return reading.report
}

describe('letters of visits, read and compared with what a person listed', () => {
  test('agree in every field', async () => {
    const read: [Example, Report][] = []
    for (const example of LETTERS) read.push([example, await readingOf(example)])
    const { table, differences } = agreementOf(read)
    console.log(`\nAgreement of ${LETTERS.length} letters, by field\n${table}\n`)
    assert.deepEqual(differences, [], differences.join('\n'))
  })
})
