import { statSync } from 'node:fs'
import { checkCin as check } from '../../returns/cin/check.ts'
import { readCensus } from '../../returns/cin/read-xml.ts'
import { RULES } from '../../returns/cin/rules/index.ts'
import type { Io } from '../command.ts'
import { readOptions, Unusable } from '../read-options.ts'
import { piecesOf } from './pieces-of.ts'
import { ofReading, print, type Said } from './print.ts'
import { USAGE_CIN } from './usage.ts'

/** The newest edition of the rules, and the first year they say anything of. */
const [NEWEST, EARLIEST] = [2026, 2023]

const refuseNoFile = (path: string) => {
  try {
    if (statSync(path).isFile()) return
  } catch {
    throw new Unusable(`${path}: there is no such file.`)
  }
  throw new Unusable(`${path}: this is not a file.`)
}

const yearOf = (given: number | undefined, reference_date: string | null): number => {
  const year = given ?? Math.min(Math.max(Number((reference_date ?? `${NEWEST}`).slice(0, 4)), EARLIEST), NEWEST)
  if (year >= EARLIEST && year <= NEWEST) return year
  throw new Unusable(`--year is from ${EARLIEST} to ${NEWEST}, the year the census ends in: ${USAGE_CIN}`)
}

const SAYS = new Map(RULES.map(({ code, says }) => [code, says]))

/** Checks the XML of a children in need census. */
export const checkCin = (path: string, args: readonly string[], io: Io): number => {
  const asked = readOptions(args, { year: 'number', json: 'flag' } as const, USAGE_CIN)
  refuseNoFile(path)
  const began = performance.now()
  const { header, sent, faults: reading, refused } = readCensus(piecesOf(path), path)
  if (refused) throw new Unusable(`${path}: ${refused}`)
  const year = yearOf(asked.year, header?.ReferenceDate ?? null)
  const read = performance.now()
  const faults: Said[] = reading.map(ofReading)
  const { children, ...rules } = check({ header, sent, year }, ({ rule, table, row, fields, child }) =>
    faults.push({ rule, table, row, fields, child, message: SAYS.get(rule) ?? '' }),
  )
  const seconds = { read: (read - began) / 1000, check: (performance.now() - read) / 1000 }
  return print({ return: 'cin', year, children, faults, rules, seconds }, { json: Boolean(asked.json), says: SAYS, io })
}
