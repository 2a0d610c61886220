import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CheckValues } from './accepted-rows.ts'
import { changesRead } from './later-reading.ts'

const finding = (key: string, text: string, tone: CheckValues['findings'][number]['tone'] = 'weakness') => ({
  key,
  page: null,
  paragraph: Number(key) + 1,
  section: 'Findings',
  text,
  tone,
  because: null,
})

const PLANS = 'The quality of plans is still too variable.'
const VISITS = 'Visits are purposeful and children know their worker.'

const read = (some: Partial<CheckValues> = {}): Partial<CheckValues> => ({
  kind: 'monitoring visit',
  visit_number: 5,
  authority: 'Aldermere',
  headline: 'Plans remain weak.',
  findings: [finding('0', PLANS), finding('1', VISITS, 'strength')],
  ...some,
})

const changed = (later: Partial<CheckValues>, stands = read(), corrected: string[] = []) =>
  changesRead({ first: read(), later, stands, corrected: new Set(corrected) }).map(({ field, kind, now }) => [
    field,
    kind,
    now,
  ])

describe('a document read again', () => {
  test('as it was read before changes nothing', () => assert.deepEqual(changed(read()), []))

  test('with something read otherwise offers it', () =>
    assert.deepEqual(changed(read({ visit_number: 4 })), [['visit_number', 'new', '4']]))

  test('as what already stands offers nothing', () =>
    assert.deepEqual(changed(read({ visit_number: 4 }), read({ visit_number: 4 })), []))

  test('as somebody corrected it says that it agrees', () => {
    const four = read({ visit_number: 4 })
    assert.deepEqual(changed(four, four, ['visit_number']), [['visit_number', 'agrees', '4']])
  })

  test('otherwise than somebody corrected it leaves the correction', () =>
    assert.deepEqual(changed(read({ visit_number: 3 }), read({ visit_number: 4 }), ['visit_number']), [
      ['visit_number', 'kept', '3'],
    ]))

  test('with one finding more before the others still knows the others, and offers the one', () => {
    const later = [
      finding('0', 'Leaders know their services.', 'strength'),
      finding('1', PLANS),
      finding('2', VISITS, 'mixed'),
    ]
    const renumbered = later.map((row, place) => ({ ...row, paragraph: [9, 1, 2][place] ?? null }))
    assert.deepEqual(changed(read({ findings: renumbered })), [
      ['findings.1.tone', 'new', 'Mixed'],
      ['findings.+0', 'new', 'Leaders know their services.'],
    ])
  })

  test('with a finding fewer says so, and takes nothing away', () =>
    assert.deepEqual(changed(read({ findings: [finding('0', PLANS)] })), [['findings.1', 'gone', null]]))
})
