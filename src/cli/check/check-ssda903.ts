import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { GivenFile, ReadingFault } from '../../returns/reading-fault.ts'
import { check903, EDITIONS, likelyYear } from '../../returns/ssda903/check.ts'
import type { Sent } from '../../returns/ssda903/children.ts'
import { type Places, readPlaces } from '../../returns/ssda903/postcodes.ts'
import { readReturn } from '../../returns/ssda903/read-return.ts'
import { readXmlReturn } from '../../returns/ssda903/read-xml.ts'
import { RULES } from '../../returns/ssda903/rules/index.ts'
import { postcodesIn, withPlaces } from '../../returns/ssda903/with-places.ts'
import type { Io } from '../command.ts'
import { readOptions, Unusable } from '../read-options.ts'
import { today } from '../today.ts'
import { givenProviders } from './given-providers.ts'
import { piecesOf } from './pieces-of.ts'
import { ofReading, print, type Said } from './print.ts'
import { USAGE_903 } from './usage.ts'

/** Long before any return in its present form. */
const FIRST_YEAR = 2010

const filesIn = (folder: string): GivenFile[] => {
  let names: string[]
  try {
    names = readdirSync(folder).filter(name => /\.csv$/i.test(name) && statSync(join(folder, name)).isFile())
  } catch {
    throw new Unusable(`${folder}: there is no such folder or file, or it may not be read.`)
  }
  if (names.length === 0) throw new Unusable(`${folder}: there is no CSV file here.`)
  return names.sort().map(name => ({ name, bytes: readFileSync(join(folder, name)) }))
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** The return a folder of CSV files holds, or one XML file. */
const readGiven = (path: string): { sent: Sent; faults: readonly ReadingFault[] } => {
  if (!isFile(path)) return readReturn(filesIn(path))
  const { refused, ...read } = readXmlReturn(piecesOf(path), path)
  if (refused !== null) throw new Unusable(`${path}: ${refused}`)
  return read
}

const yearOf = (given: number | undefined): number => {
  const year = given ?? Math.min(likelyYear(today()), EDITIONS.newest)
  if (year >= FIRST_YEAR && year <= EDITIONS.newest) return year
  throw new Unusable(
    `--year is from ${FIRST_YEAR} to ${EDITIONS.newest}, the year the collection ends in: ${USAGE_903}`,
  )
}

/** A fault in a file of the year before stands in that year’s table. */
const ofLastYear = (fault: ReadingFault): ReadingFault => ({ ...fault, table: fault.table && `${fault.table}_last` })

const placesIn = (path: string, returns: readonly Sent[]): Places => {
  const places = readPlaces(piecesOf(path), new Set(returns.flatMap(postcodesIn)))
  if (places) return places
  throw new Unusable(
    `${path}: it has no columns of postcodes and authorities, as the directory of the Office for National Statistics has.`,
  )
}

const SAYS = new Map(RULES.map(({ code, says }) => [code, says]))

/** Checks an SSDA903, a folder of CSV files or one XML file, with that of the year before, in either form, where it is given. */
export const checkSsda903 = (path: string, args: readonly string[], io: Io): number => {
  const names = {
    previous: 'text',
    year: 'number',
    authority: 'text',
    postcodes: 'text',
    providers: 'texts',
    json: 'flag',
  } as const
  const asked = readOptions(args, names, USAGE_903)
  const year = yearOf(asked.year)
  const began = performance.now()
  const authority = asked.authority?.toUpperCase() ?? null
  const { sent: given, faults: reading } = readGiven(path)
  const before = asked.previous ? readGiven(asked.previous) : null
  const places = asked.postcodes ? placesIn(asked.postcodes, [given, before?.sent ?? {}]) : null
  const listed = asked.providers ? givenProviders(asked.providers) : null
  const placed = (sent: Sent) => (places ? withPlaces(sent, places, authority) : sent)
  const [sent, last] = [placed(given), before && placed(before.sent)]
  const read = performance.now()
  const faults: Said[] = [...reading, ...(before?.faults ?? []).map(ofLastYear), ...(listed?.faults ?? [])].map(
    ofReading,
  )
  const { children, ...rules } = check903(
    { sent, last, year, authority, providers: listed?.providers ?? null, has_postcodes: places !== null },
    ({ rule, table, row, fields, child }) =>
      faults.push({ rule, table, row, fields, child, message: SAYS.get(rule) ?? '' }),
  )
  const seconds = { read: (read - began) / 1000, check: (performance.now() - read) / 1000 }
  return print(
    { return: 'ssda903', year, children, faults, rules, seconds },
    { json: Boolean(asked.json), says: SAYS, io },
  )
}
