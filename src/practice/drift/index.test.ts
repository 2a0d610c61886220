import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { describe, test } from 'node:test'
import { SIGNALS } from './index.ts'

describe('the signs of drift', () => {
  test('each has a file and a test of its own name, a source, and somebody above who hears next', () => {
    for (const { id, source, says, who_can_act, escalates_to } of SIGNALS) {
      for (const ending of ['ts', 'test.ts']) assert.ok(existsSync(new URL(`./${id}.${ending}`, import.meta.url)), id)
      assert.ok(source.place && says, id)
      assert.notEqual(who_can_act, escalates_to, id)
    }
  })

  test('each file that has a test stands in the list, and no id comes twice', () => {
    const tested = readdirSync(new URL('.', import.meta.url)).flatMap(name => {
      const id = /^([a-z-]+)\.test\.ts$/.exec(name)?.[1]
      return id && id !== 'index' && id !== 'drift-store' && id !== 'escalate-store' ? [id] : []
    })
    assert.deepEqual(SIGNALS.map(each => each.id).sort(), tested.sort())
  })
})
