import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreed, BEFORE_ALL, giveUp, isFirstWritten, isTurnOf, nextJob, passTurn, turnOf } from './in-turn.ts'

describe('threads that share out jobs', () => {
  test('take each job once, and write in the order of the jobs', async () => {
    const by = agreed()
    const [first, second, third] = [nextJob(by), nextJob(by), nextJob(by)]
    assert.deepEqual([first, second, third], [0, 1, 2])
    const written: number[] = []
    const writes = async (job: number) => {
      assert.equal(await turnOf(job, by), true)
      written.push(job)
      passTurn(job, by)
    }
    const all = Promise.all([writes(third), writes(second), writes(first)])
    assert.deepEqual(written, [])
    passTurn(BEFORE_ALL, by)
    await all
    assert.deepEqual(written, [0, 1, 2])
    assert.deepEqual([isTurnOf(2, by), isTurnOf(3, by)], [false, true])
  })

  test('know which of them writes first', () => {
    const by = agreed()
    assert.deepEqual([isFirstWritten(by), isFirstWritten(by)], [true, false])
  })

  test('do not wait for one that gave up', async () => {
    const by = agreed()
    const waiting = turnOf(1, by)
    giveUp(by)
    assert.deepEqual([await waiting, await turnOf(0, by)], [false, false])
  })
})
