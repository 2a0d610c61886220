import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { faultsIn } from './faults.ts'
import type { Report } from './report.ts'

const finding = (paragraph: number) => ({ paragraph, section: 'Care', text: 'A finding.', tone: null })
const whole: Report = {
  file: 'report.pdf',
  authority: 'Aldermere',
  urn: null,
  framework: 'ILACS',
  kind: 'inspection',
  inspection_start: '2023-06-05',
  inspection_end: '2023-06-09',
  published: null,
  lead_inspectors: ['Ann Lee'],
  judgements: [{ area: 'leaders', label: 'Leaders', grade: 'good' }],
  overall: 'good',
  improvements: [{ text: 'Plans.', group: null, priority: false, paragraph: null }],
  findings: [finding(1), finding(2)],
  faults: [],
}
const says = (change: Partial<Report>, sections: Parameters<typeof faultsIn>[1]['sections'] = []) =>
  faultsIn({ ...whole, ...change }, { sections }).map(fault => fault.says)

describe('a reading is sent back to a person', () => {
  test('not when it has everything', () => {
    assert.deepEqual(says({}, [{ area: 'leaders', grade: 'good' }]), [])
    assert.deepEqual(says({ findings: [finding(1), finding(2), finding(1)] }), [])
  })

  test('when something every report has was not found', () => {
    assert.deepEqual(says({ lead_inspectors: [] }), ['No lead inspector was found.'])
    assert.deepEqual(says({ judgements: [], findings: [] }), [
      'No judgements were found.',
      'No numbered findings were found.',
    ])
  })

  test('when a judgement has no grade beside it', () => {
    assert.deepEqual(says({ judgements: [{ area: 'leaders', label: 'Leaders', grade: null }] }), [
      'No grade was found beside “Leaders”.',
    ])
  })

  test('when the table and the heading of a section give different grades', () => {
    assert.deepEqual(says({}, [{ area: 'leaders', grade: 'inadequate' }]), [
      '“Leaders” is good in the table, inadequate in its heading.',
    ])
  })

  test('when a number is missing from the count of paragraphs', () => {
    assert.deepEqual(says({ findings: [finding(1), finding(3)] }), ['Paragraph 2 was not found: 1 is followed by 3.'])
  })
})
