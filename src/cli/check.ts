import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { GivenFile, ReadingFault } from '../returns/reading-fault.ts'
import { check903, type Faulty, likelyYear } from '../returns/ssda903/check.ts'
import { readReturn } from '../returns/ssda903/read-return.ts'
import { RULES } from '../returns/ssda903/rules/index.ts'
import { many } from '../vocabulary/words.ts'
import type { Command, Io } from './command.ts'
import { readOptions, Unusable } from './read-options.ts'
import { today } from './today.ts'

const USAGE = 'check ssda903 DIR [--previous DIR] [--year 2027] [--authority E06000030] [--json]'
const NEWEST = 2027

/** A folder’s CSV files, by name. Throws `Unusable` where there are none. */
const filesIn = (folder: string): GivenFile[] => {
  let names: string[]
  try {
    names = readdirSync(folder).filter(name => /\.csv$/i.test(name) && statSync(join(folder, name)).isFile())
  } catch {
    throw new Unusable(`${folder}: there is no such folder, or it may not be read.`)
  }
  if (names.length === 0) throw new Unusable(`${folder}: there is no CSV file here.`)
  return names.sort().map(name => ({ name, bytes: readFileSync(join(folder, name)) }))
}

type Said = {
  rule: string
  table: string | null
  row: number | null
  fields: readonly string[]
  child: string | null
  message: string
}

const ofReading = ({ file, table, row, column, child, says }: ReadingFault): Said => ({
  rule: 'READ',
  table,
  row,
  fields: column === null ? [] : [column],
  child,
  message: `${file}: ${says}`,
})

const messages = new Map(RULES.map(({ code, says }) => [code, says]))

const ofRule = ({ rule, table, row, fields, child }: Faulty): Said => ({
  rule,
  table,
  row,
  fields,
  child,
  message: messages.get(rule) ?? '',
})

const summary = (faults: readonly Said[]): string[] =>
  [...Map.groupBy(faults, ({ rule }) => rule)]
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(
      ([rule, own]) =>
        `${rule.padEnd(12)}${String(own.length).padStart(7)}  ${messages.get(rule) ?? 'as the files were read'}`,
    )

const yearOf = (given: number | undefined): number => {
  const year = given ?? Math.min(likelyYear(today()), NEWEST)
  if (year < 2023 || year > NEWEST)
    throw new Unusable(`--year is from 2023 to ${NEWEST}, the year the collection ends in: ${USAGE}`)
  return year
}

const check = (folder: string, args: readonly string[], io: Io): number => {
  const names = { previous: 'text', year: 'number', authority: 'text', json: 'flag' } as const
  const asked = readOptions(args, names, USAGE)
  const year = yearOf(asked.year)
  const began = performance.now()
  const { sent, faults: reading } = readReturn(filesIn(folder))
  const last = asked.previous ? readReturn(filesIn(asked.previous)).sent : null
  const read = performance.now()
  const faults: Said[] = reading.map(ofReading)
  const given = { sent, last, year, authority: asked.authority ?? null, providers: null, has_postcodes: false }
  const { children, run, not_run } = check903(given, faulty => faults.push(ofRule(faulty)))
  const seconds = { read: (read - began) / 1000, check: (performance.now() - read) / 1000 }
  if (asked.json)
    io.out(JSON.stringify({ return: 'ssda903', year, children, faults, rules: { run, not_run }, seconds }))
  else {
    for (const line of summary(faults)) io.out(line)
    for (const { rule, why } of not_run) io.out(`${rule.padEnd(12)}not run  ${why}`)
    io.out(`${children} children, ${many(run, 'rule')} run, ${many(faults.length, 'fault')}`)
  }
  return faults.length > 0 ? 1 : 0
}

/** Checks a return’s files by the rules of its year. */
export const checkCommand: Command = {
  name: 'check',
  usage: USAGE,
  does: 'check the files of a return by the rules of its year',
  async run([of, folder, ...args], io) {
    if (of !== 'ssda903' || !folder || folder.startsWith('--'))
      throw new Unusable(`This is used as: golden-thread ${USAGE}`)
    return check(folder, args, io)
  },
}
