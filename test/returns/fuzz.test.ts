import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkCin } from '../../src/returns/cin/check.ts'
import { LAYOUT as CIN_LAYOUT } from '../../src/returns/cin/layout.ts'
import { readCensus } from '../../src/returns/cin/read-xml.ts'
import type { GivenFile } from '../../src/returns/reading-fault.ts'
import { check903 } from '../../src/returns/ssda903/check.ts'
import { LAYOUT } from '../../src/returns/ssda903/layout.ts'
import { readReturn } from '../../src/returns/ssda903/read-return.ts'
import { CENSUS, RETURN } from './small-returns.ts'
import { chances, spoilt } from './spoil.ts'

/** How many inputs are tried: FUZZ says it for a long run. */
const INPUTS = Number(process.env.FUZZ ?? 3000)
const SEED = 903
const SLOWEST_MS = 10_000
const GROWTH_BYTES = 512 * 2 ** 20

type Place = { readonly table: string | null; readonly row: number | null; readonly fields: readonly string[] }

const isWellFormed = (
  { table, row, fields }: Place,
  layout: Readonly<Record<string, object>>,
  sent: Readonly<Record<string, readonly unknown[] | undefined>>,
) =>
  (table === null || Object.hasOwn(layout, table)) &&
  (row === null || (table !== null && row >= 0 && row < (sent[table]?.length ?? 0))) &&
  fields.every(field => typeof field === 'string')

const try903 = (files: readonly GivenFile[]) => {
  const { sent, faults } = readReturn(files)
  const places: Place[] = faults.map(({ table, row }) => ({ table, row, fields: [] }))
  const asked = { sent, last: sent, year: 2027, authority: null, providers: null, has_postcodes: false }
  check903(asked, place => places.push(place))
  return places.filter(place => !isWellFormed(place, LAYOUT, sent))
}

const tryCin = (bytes: Uint8Array) => {
  const half = bytes.length >> 1
  const { header, sent, refused } = readCensus(() => [bytes.subarray(0, half), bytes.subarray(half)], 'census.xml')
  if (refused !== null) return refused.includes('\n') ? [refused] : []
  const places: Place[] = []
  checkCin({ header, sent, year: 2026 }, place => places.push(place))
  return places.filter(place => !isWellFormed(place, CIN_LAYOUT, { ...sent, Header: [header] }))
}

describe('files spoilt in every way', () => {
  test(`are read and checked without a stop: ${INPUTS} of them`, context => {
    const chance = chances(SEED)
    const before = process.memoryUsage().rss
    let [slowest, most] = [0, 0]
    const began = performance.now()
    for (let n = 0; n < INPUTS; n += 1) {
      const isXml = n % 2 === 1
      const at = chance.below(RETURN.length)
      const files = RETURN.map((file, place) =>
        place === at && !isXml ? { ...file, bytes: spoilt(file.bytes, chance, CENSUS) } : file,
      )
      const bytes = isXml ? spoilt(CENSUS, chance, RETURN[at]?.bytes ?? CENSUS) : new Uint8Array()
      const start = performance.now()
      assert.deepEqual(isXml ? tryCin(bytes) : try903(files), [], `input ${n} of seed ${SEED}`)
      const took = performance.now() - start
      assert.ok(took < SLOWEST_MS, `input ${n} of seed ${SEED} took ${took.toFixed(0)} ms`)
      slowest = Math.max(slowest, took)
      if (n % 100 === 0) most = Math.max(most, process.memoryUsage().rss)
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const megabytes = (most / 2 ** 20).toFixed(0)
    context.diagnostic(`${INPUTS} in ${seconds} s, the slowest ${slowest.toFixed(0)} ms, at most ${megabytes} MB`)
    assert.ok(most - before < GROWTH_BYTES, `memory grew to ${megabytes} MB`)
  })
})
