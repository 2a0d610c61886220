import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Signal, signsOf } from '../src/practice/drift/signal.ts'
import { aRecord, runsIn } from './a-record.ts'

type Case = Parameters<typeof aRecord>[0] & { today: string }

/** Tests one signal: the records on which it fires, with since when and what it says, and those on which it is silent. */
export const signalTest = (
  it: Signal,
  { fires, silent }: { fires: Record<string, Case & { fired_on: string; says: string }>; silent: Record<string, Case> },
): void => {
  const signs = ({ today, ...rows }: Case) => {
    const record = aRecord(rows)
    return signsOf(it, { record, runs: runsIn(record), today })
  }
  describe(`drift: ${it.id}`, () => {
    for (const [title, { fired_on, says, ...given }] of Object.entries(fires)) {
      test(`fires when ${title}`, () => {
        assert.deepEqual(
          signs(given).map(sign => [sign.fired_on, sign.evidence]),
          [[fired_on, says]],
        )
      })
    }
    for (const [title, given] of Object.entries(silent)) {
      test(`is silent when ${title}`, () => assert.deepEqual(signs(given), []))
    }
  })
}
