import { statSync } from 'node:fs'
import type { ReadingFault } from '../../returns/reading-fault.ts'
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
import { checkShares, openShares } from './check-shares.ts'
import { filesIn } from './files-in.ts'
import { piecesOf } from './pieces-of.ts'
import { ofLastYear, ofReading, type Printing, printing } from './print.ts'
import { quickCompilerOnly } from './quick-compiler.ts'
import type { SecondThread } from './second-thread.ts'
import { toldAlone } from './told-faults.ts'
import { USAGE_903 } from './usage.ts'

/** Long before any return in its present form. */
const FIRST_YEAR = 2010

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** The return a folder of CSV files holds, or one XML file. */
const readGiven = (path: string): { sent: Sent; faults: readonly ReadingFault[] } => {
  if (!isFile(path)) return readReturn(filesIn(path, { isShared: false }))
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

const placesIn = (path: string, wanted: ReadonlySet<string>): Places => {
  const places = readPlaces(piecesOf(path), wanted)
  if (places) return places
  throw new Unusable(
    `${path}: it has no columns of postcodes and authorities, as the directory of the Office for National Statistics has.`,
  )
}

const SAYS = new Map(RULES.map(({ code, says }) => [code, says]))

type Asked = {
  readonly path: string
  readonly previous: string | null
  readonly year: number
  readonly authority: string | null
  readonly postcodes: string | null
}

/** Reads both years whole, as an XML file is, and checks them at once. */
const checkWhole = ({ path, previous, year, authority, postcodes }: Asked, printed: Printing): number => {
  const began = performance.now()
  const { sent: given, faults: reading } = readGiven(path)
  const before = previous === null ? null : readGiven(previous)
  const wanted = () => new Set([given, before?.sent ?? {}].flatMap(postcodesIn))
  const places = postcodes === null ? null : placesIn(postcodes, wanted())
  const placed = (sent: Sent) => (places ? withPlaces(sent, places, authority) : sent)
  const [sent, last] = [placed(given), before && placed(before.sent)]
  quickCompilerOnly()
  const read = performance.now()
  const told = toldAlone(SAYS, printed)
  const { children: _, ...rules } = check903(
    { sent, last, year, authority, providers: null, has_postcodes: places !== null },
    told.found,
    children => {
      printed.begins({ return: 'ssda903', year, children })
      for (const fault of [...reading, ...(before?.faults ?? []).map(ofLastYear)]) told.said(ofReading(fault))
    },
  )
  told.ends()
  const seconds = { read: (read - began) / 1000, check: (performance.now() - read) / 1000 }
  return printed.ends(told.counts, { rules, seconds })
}

/**
 * Checks an SSDA903, a folder of CSV files or one XML file, with that of the year before, in either form, where it is given. Folders
 * are read and checked a share of the children at a time, with the second thread where there is one.
 */
export const checkSsda903 = async (
  path: string,
  args: readonly string[],
  io: Io,
  second: SecondThread | null = null,
): Promise<number> => {
  const names = { previous: 'text', year: 'number', authority: 'text', postcodes: 'text', json: 'flag' } as const
  const given = readOptions(args, names, USAGE_903)
  const { previous = null, postcodes = null } = given
  const asked = {
    path,
    previous,
    postcodes,
    year: yearOf(given.year),
    authority: given.authority?.toUpperCase() ?? null,
  }
  const printed = printing({ json: Boolean(given.json), says: SAYS, io })
  const isInFolders = [path, ...(previous === null ? [] : [previous])].every(each => !isFile(each))
  const opened = isInFolders ? openShares(path, previous) : null
  if (opened === null) return checkWhole(asked, printed)
  const placesOf = (wanted: ReadonlySet<string>) => (postcodes === null ? null : placesIn(postcodes, wanted))
  return await checkShares(opened, { ...asked, placesOf }, printed, second)
}
