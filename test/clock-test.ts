import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Clock, dutyOf, runsOf } from '../src/clocks/clock.ts'
import { aRecord } from './a-record.ts'

type Run = { started: string; due: string; stopped?: string | null; ended?: string | null }
type Case = Parameters<typeof aRecord>[0] & { runs: Run[] }

/** A clock's tests as a table: what is on Leo's record, and each run that follows from it, in sentences of practice. */
export const clockTest = <Thing>(
  id: string,
  clock: Clock<Thing>,
  says: string,
  cases: Readonly<Record<string, Case>>,
): void => {
  describe(`${id}: ${says}`, () => {
    test('says what must be done, and by when', () => {
      assert.deepEqual([clock.id, dutyOf(clock)], [id, says])
    })
    for (const [sentence, { runs, ...rows }] of Object.entries(cases)) {
      test(sentence, () => {
        const found = runsOf(clock, aRecord(rows)).map(run => ({
          started: run.started_on,
          due: run.due_on,
          stopped: run.stopped_on,
          ended: run.ended,
        }))
        assert.deepEqual(
          found,
          runs.map(run => ({ stopped: null, ended: null, ...run })),
        )
      })
    }
  })
}
