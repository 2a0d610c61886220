import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { BANK_HOLIDAYS } from '../calendar/bank-holidays.ts'
import type { Code } from '../codeset.ts'
import { CODESETS } from './index.ts'
import { TIMESCALES } from './timescales.ts'

const folder = new URL('../../../../shared/domain/codesets/', import.meta.url)
const skip = existsSync(folder)
  ? false
  : 'skipped: the requirements are not at ../shared, so there is nothing to agree with'

/** One row a line, cells parted by commas, quoted where they hold one; a quote inside is doubled. */
const rowsOf = (name: string): Record<string, string>[] => {
  const lines = readFileSync(new URL(`${name}.csv`, folder), 'utf8')
    .trimEnd()
    .split(/\r?\n/)
  const [heads = [], ...rows] = lines.map(line =>
    Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    ),
  )
  return rows.map(row => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])))
}

const names = skip ? [] : readdirSync(folder).map(file => file.replace(/\.csv$/, ''))
const notCodes = ['bank_holidays_england', 'clocks']

describe('the code sets agree with the requirements, code for code', { skip }, () => {
  for (const name of names.filter(each => !notCodes.includes(each)))
    test(name, () => {
      const codes: readonly Code[] = CODESETS.find(({ id }) => id === name)?.codes ?? []
      assert.deepEqual(
        codes.map(({ code, label, valid_from, valid_to }) => [code, label, valid_from ?? '', valid_to ?? '']),
        rowsOf(name).map(({ code, label, valid_from, valid_to }) => [code, label, valid_from ?? '', valid_to ?? '']),
      )
    })
})

test('the bank holidays agree with the requirements', { skip }, () => {
  assert.deepEqual(
    BANK_HOLIDAYS.map(([date, label]) => ({ date, label })),
    rowsOf('bank_holidays_england'),
  )
})

test('the timescales agree with the requirements, row for row', { skip }, () => {
  const units: Record<string, string> = {
    wd: 'working_days',
    cd: 'calendar_days',
    wk: 'weeks',
    mo: 'months',
    hr: 'hours',
    yr: 'years_of_age',
    'school d': 'school_days',
    term: 'per_term',
  }
  assert.deepEqual(
    TIMESCALES.map(row => [
      row.id,
      row.name,
      row.applies_to,
      row.starts,
      row.amount,
      row.unit,
      row.stops,
      row.source,
      row.basis,
      row.note ?? '',
      row.breach ?? '',
    ]),
    rowsOf('clocks').map(row => [
      row.id,
      row.name,
      row.applies_to,
      row.start,
      Number(row.length),
      row.length === '0' ? 'same_day' : units[row.unit ?? ''],
      row.stops_when,
      row.source,
      row.basis,
      row.configurable_note,
      row.breach_meaning,
    ]),
  )
})
