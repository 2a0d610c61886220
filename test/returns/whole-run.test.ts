import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { checkCin } from '../../src/returns/cin/check.ts'
import { readCensus } from '../../src/returns/cin/read-xml.ts'
import { WHOLE_RUN } from '../../src/returns/conformance/disagreements.ts'
import { check903 } from '../../src/returns/ssda903/check.ts'
import { readReturn } from '../../src/returns/ssda903/read-return.ts'

const SHARED = new URL('../../../shared/conformance/', import.meta.url)
const skip = existsSync(SHARED) ? false : 'the files are not beside the project'
const json = (path: string) => JSON.parse(readFileSync(new URL(path, SHARED), 'utf8'))

type Run903 = {
  name: string
  metadata: { collectionYear: string; localAuthority: string }
  inputs: { this_year: string[]; prev_year: string[] }
  rules_split: Record<string, string>
  errors_isolated: Record<string, Record<string, number[]>>
}
type RunCin = {
  input: string
  split: Record<string, string>
  issues: [string, string, string, number][]
  la_level_or_header_rules: string[]
}

/** The made-up files stand with the cases; those of 2017 and 2018, named by their year, with the samples. */
const whereIs = (name: string) =>
  /^20\d\d-/.test(name) ? `../samples/ssda903-2017-2021/${name}` : `ssda903/files/${name}`

const readAll = (names: readonly string[]) =>
  readReturn(names.map(name => ({ name, bytes: readFileSync(new URL(whereIs(name), SHARED)) }))).sent

const differing = (run: Run903): string[] => {
  const found = new Map<string, Set<string>>()
  const { not_run } = check903(
    {
      sent: readAll(run.inputs.this_year),
      last: readAll(run.inputs.prev_year),
      year: Number(run.metadata.collectionYear),
      authority: run.metadata.localAuthority,
      providers: null,
      has_postcodes: false,
    },
    ({ rule, table, row }) => found.set(rule, (found.get(rule) ?? new Set()).add(`${table} ${row}`)),
  )
  const left = new Set(not_run.map(({ rule }) => rule))
  return Object.keys(run.rules_split).filter(code => {
    if (run.rules_split[code] !== 'open' || left.has(code)) return false
    const expected = new Set(
      Object.entries(run.errors_isolated[code] ?? {}).flatMap(([table, rows]) => rows.map(row => `${table} ${row}`)),
    )
    return expected.symmetricDifference(found.get(code) ?? new Set()).size > 0
  })
}

describe('whole files', { skip }, () => {
  test('of the looked-after return are answered as the other checker does, but for what is explained', () => {
    const explained = new Set(WHOLE_RUN.map(({ rule }) => rule))
    const differ = (json('ssda903/whole-run.open.json').runs as Run903[]).flatMap(differing)
    assert.deepEqual(
      differ.filter(code => !explained.has(code)),
      [],
    )
    assert.deepEqual(
      [...explained].filter(code => !differ.includes(code)),
      [],
    )
  })

  test('of the census are answered as the other checker does', () => {
    for (const { input, split, issues, la_level_or_header_rules: whole } of json('cin/whole-run.open.json')
      .runs as RunCin[]) {
      const bytes = readFileSync(new URL(`cin/files/${input}`, SHARED))
      const { header, sent } = readCensus(() => [bytes], input)
      const said = new Set<string>()
      checkCin({ header, sent, year: 2026 }, ({ rule, table, row }) => {
        if (split[rule] === 'open') said.add(`${rule} ${table} ${row}`)
      })
      const expected = new Set([
        ...issues.map(([rule, table, , row]) => `${rule} ${table} ${row}`),
        ...whole.map(rule => `${rule} Header 0`),
      ])
      assert.deepEqual([...said.symmetricDifference(expected)], [], input)
    }
  })
})
