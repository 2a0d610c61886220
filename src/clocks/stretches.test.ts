import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../vocabulary/calendar/plain-date.ts'
import { stretches } from './clock.ts'

const START = '2026-01-05'
const days = fc.integer({ min: -60, max: 400 }).map(count => addDays(START, count))
const events = fc.array(days, { maxLength: 20 }).map(dates => dates.toSorted())
const end = fc.option(
  fc.integer({ min: 0, max: 400 }).map(count => addDays(START, count)),
  { nil: null },
)

describe('the stretches of a recurring clock', () => {
  test('each runs from the last event, not from the last due date', () => {
    assert.deepEqual(
      stretches('plan', '2026-01-05', ['2026-01-20', '2026-03-30'], null).map(({ from, to }) => [from, to]),
      [
        ['2026-01-05', '2026-01-20'],
        ['2026-01-20', '2026-03-30'],
        ['2026-03-30', null],
      ],
    )
  })

  test('follow one another without a gap, whatever happened and in whatever order it was typed', () => {
    fc.assert(
      fc.property(events, end, (some, ends) => {
        const found = stretches('plan', START, some, ends)
        assert.equal(found[0]?.from, START)
        for (const [place, stretch] of found.entries()) {
          assert.equal(stretch.from, place === 0 ? START : found[place - 1]?.to)
          if (stretch.to) assert.ok(stretch.from <= stretch.to)
        }
      }),
    )
  })

  test('all are met but the last, which is open while its owner is and superseded when that ends', () => {
    fc.assert(
      fc.property(events, end, (some, ends) => {
        const found = stretches('plan', START, some, ends)
        for (const stretch of found.slice(0, -1)) assert.equal(stretch.ended, 'met')
        assert.deepEqual({ to: found.at(-1)?.to, ended: found.at(-1)?.ended }, { to: ends, ended: 'superseded' })
      }),
    )
  })

  test('there is one for each event from the start to the end, and one more', () => {
    fc.assert(
      fc.property(events, end, (some, ends) => {
        const counted = some.filter(event => event >= START && (ends === null || event <= ends))
        assert.equal(stretches('plan', START, some, ends).length, counted.length + 1)
      }),
    )
  })
})
