import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lineAt } from './made-lines.ts'
import { leadInspectorsIn } from './team.ts'

const led = (...texts: string[]) => leadInspectorsIn(texts.map((text, place) => lineAt(71, 700 - place * 26, text)))

describe('the team of an inspection', () => {
  test('is led by whom it says, and not by a deputy', () => {
    assert.deepEqual(led('Lead inspector: Ann Lee, HMI', 'Deputy lead inspector: Tom Lee'), ['Ann Lee'])
    assert.deepEqual(led('Lead inspector Ann Lee HMI'), ['Ann Lee'])
    assert.deepEqual(led('Deputy lead inspector: Tom Lee', 'The lead inspector was well'), [])
  })

  test('may name its leader on the next line', () => {
    assert.deepEqual(led('Lead inspectors: Ann Lee and', 'Tom Lee'), ['Ann Lee', 'Tom Lee'])
    assert.deepEqual(led('Lead inspector:', 'Ann Lee'), ['Ann Lee'])
  })
})
