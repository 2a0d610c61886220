import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { checkCin } from '../../src/returns/cin/check.ts'
import { LAYOUT as CIN_LAYOUT } from '../../src/returns/cin/layout.ts'
import { readCensus } from '../../src/returns/cin/read-xml.ts'
import type { GivenFile } from '../../src/returns/reading-fault.ts'
import { check903 } from '../../src/returns/ssda903/check.ts'
import { LAYOUT } from '../../src/returns/ssda903/layout.ts'
import { readProviders } from '../../src/returns/ssda903/read-providers.ts'
import { readReturn } from '../../src/returns/ssda903/read-return.ts'
import { CENSUS, RETURN } from './small-returns.ts'
import { type Chance, chances, spoilt } from './spoil.ts'
import { LIST, spoiltWorkbook, WORKBOOK } from './spoil-workbook.ts'

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

const LISTED = readProviders([{ name: 'list.xlsx', bytes: WORKBOOK }]).providers

const try903 = (files: readonly GivenFile[]) => {
  const { sent, faults } = readReturn(files)
  const places: Place[] = faults.map(({ table, row }) => ({ table, row, fields: [] }))
  const asked = { sent, last: sent, year: 2027, authority: 'E06000030', providers: LISTED, has_postcodes: false }
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

const tryLists = (files: readonly GivenFile[]) => {
  const { providers, faults, refused } = readProviders(files)
  return [
    ...(refused?.includes('\n') || (refused !== null && providers.size > 0) ? [refused] : []),
    ...faults.filter(({ row, says }) => says.includes('\n') || says.length > 500 || (row !== null && row < 0)),
    ...[...providers].filter(([urn, lines]) => lines.some(line => line.urn !== urn || !/^[A-Z0-9]{1,12}$/.test(urn))),
  ]
}

/** What is wrong with the answer to one spoilt input: nothing, as it should be. */
type Try = (chance: Chance) => unknown[]

const TRIES: readonly Try[] = [
  chance => {
    const at = chance.below(RETURN.length)
    return try903(
      RETURN.map((file, place) => (place === at ? { ...file, bytes: spoilt(file.bytes, chance, CENSUS) } : file)),
    )
  },
  chance => tryCin(spoilt(CENSUS, chance, chance.of(RETURN).bytes)),
  chance => tryLists([{ name: 'list.xlsx', bytes: spoiltWorkbook(chance) }]),
  chance =>
    chance.below(4) > 0
      ? tryLists([{ name: 'list.xlsx', bytes: spoiltWorkbook(chance) }])
      : tryLists([{ name: 'list.csv', bytes: spoilt(LIST, chance, CENSUS) }]),
]

describe('files spoilt in every way', () => {
  test(`are read and checked without a stop: ${INPUTS} of them`, async context => {
    const chance = chances(SEED)
    const before = process.memoryUsage().rss
    let [slowest, most] = [0, 0]
    const began = performance.now()
    for (let n = 0; n < INPUTS; n += 1) {
      const start = performance.now()
      assert.deepEqual(TRIES[n % TRIES.length]?.(chance), [], `input ${n} of seed ${SEED}`)
      const took = performance.now() - start
      assert.ok(took < SLOWEST_MS, `input ${n} of seed ${SEED} took ${took.toFixed(0)} ms`)
      slowest = Math.max(slowest, took)
      if (n % 100 > 0) continue
      most = Math.max(most, process.memoryUsage().rss)
      // What a damaged part was unpacked with is set free once the runtime has had its turn, as it has between files anywhere else.
      await setImmediate()
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const megabytes = (most / 2 ** 20).toFixed(0)
    context.diagnostic(`${INPUTS} in ${seconds} s, the slowest ${slowest.toFixed(0)} ms, at most ${megabytes} MB`)
    assert.ok(most - before < GROWTH_BYTES, `memory grew to ${megabytes} MB`)
  })
})
