import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { focusedPriority } from '../inspection/read-report/letter/examples/focused-priority.ts'
import { letterPdf } from '../inspection/read-report/letter/examples/letter-pdf.ts'
import { madeReport } from '../inspection/read-report/made-report.ts'
import type { Report } from '../inspection/read-report/report.ts'
import { readReportCommand, summaryOf } from './read-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-reports-'))
const report = join(folder, '99999-aldermere-2023-07-20.pdf')
const page = join(folder, 'page.pdf')
const huge = join(folder, 'huge.pdf')
const letter = join(folder, 'letter.pdf')
const account = join(folder, 'account.txt')
const webPage = join(folder, 'page.txt')
writeFileSync(report, madeReport())
writeFileSync(page, '<!doctype html><html></html>')
writeFileSync(huge, '')
writeFileSync(letter, letterPdf(focusedPriority))
writeFileSync(
  account,
  'Ofsted made its fourth monitoring visit to Aldermere Council on 10 and 11 March 2026. It found plans are weak.',
)
writeFileSync(webPage, '<html><body>Focused visit</body></html>')
truncateSync(huge, 200 * 1024 * 1024)
after(() => rmSync(folder, { recursive: true }))

const nothingRead: Report = {
  file: 'report.pdf',
  authority: 'Aldermere',
  urn: null,
  framework: 'SIF',
  kind: 'inspection',
  inspection_start: null,
  inspection_end: null,
  published: null,
  lead_inspectors: [],
  judgements: [],
  overall: null,
  improvements: [],
  findings: [],
  faults: [],
}

const run = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const status = await readReportCommand.run(args, { out: text => out.push(text), err: text => err.push(text) })
  return { status, out: out.join('\n'), err: err.join('\n') }
}

describe('read-report', () => {
  test('prints a short summary to check against the paper', async () => {
    const { status, out, err } = await run(report)
    assert.deepEqual([status, err], [0, ''])
    assert.match(out, /Aldermere: ILACS inspection/)
    assert.match(out, /Inspected {2}Mon 5 Jun 2023 to Fri 9 Jun 2023/)
    assert.match(out, /outstanding {11}The experiences and progress of children in care/)
    assert.match(out, /What needs to improve \(2\)/)
  })

  test('prints the headings improvements stand under, and what is asked of the board apart', () => {
    const item = { text: 'See every child.', group: 'Immediately', priority: true, paragraph: null }
    const out = summaryOf({ ...nothingRead, improvements: [item], board_improvements: [{ ...item, text: 'Meet.' }] })
    assert.match(out, /What needs to improve \(1\)\n {4}Immediately\n {4}1\. PRIORITY See every child\./)
    assert.match(out, /What the safeguarding children board needs to improve \(1\)\n {4}1\. Meet\./)
  })

  test('prints one JSON document, and nothing else, with --json', async () => {
    const { status, out } = await run(report, '--json')
    const [read] = JSON.parse(out) as Record<string, unknown>[]
    assert.equal(status, 0)
    assert.deepEqual(Object.keys(read ?? {}), [
      'file',
      'authority',
      'urn',
      'framework',
      'kind',
      'inspection_start',
      'inspection_end',
      'published',
      'lead_inspectors',
      'judgements',
      'overall',
      'improvements',
      'findings',
      'visit',
      'figures',
      'second_hand',
      'faults',
    ])
    assert.equal(read?.file, report)
  })

  test('says in one line why a file cannot be used, reads the others, and gives 2', async () => {
    const { status, out, err } = await run(page, report, huge, join(folder, 'none.pdf'), '--json')
    assert.equal(status, 2)
    assert.equal((JSON.parse(out) as unknown[]).length, 1)
    assert.deepEqual(err.split('\n'), [
      `${page}: This is a web page saved as a PDF, not a PDF.`,
      `${huge}: This file is 200 MB. The largest that can be read is 50 MB.`,
      `${join(folder, 'none.pdf')}: There is no such file.`,
    ])
  })

  test('prints what only a letter says, and no judgements', async () => {
    const { status, out } = await run(letter)
    assert.equal(status, 0)
    assert.match(out, /Otterham: ILACS focused visit\n/)
    assert.match(out, /Before {5}good, May 2022/)
    assert.match(out, /1\. PRIORITY every child/)
    assert.match(out, /Findings: 7, 2 strengths, 3 weaknesses, 2 for priority action/)
    assert.doesNotMatch(out, /Judgements|Overall effectiveness/)
  })

  test('reads an account in plain text as second hand, and gives 1 since it says so little', async () => {
    const { status, out } = await run(account)
    assert.equal(status, 1)
    assert.match(out, /Aldermere: ILACS monitoring visit, second hand/)
    assert.match(out, /Which one {2}number 4/)
    const page = await run(webPage)
    assert.deepEqual(
      [page.status, page.err],
      [2, `${webPage}: This is a web page saved as a text: paste its words alone.`],
    )
  })

  test('gives 2 when no file is named, or an option is not known', async () => {
    assert.equal((await run()).status, 2)
    assert.equal((await run(report, '--xml')).status, 2)
  })
})
