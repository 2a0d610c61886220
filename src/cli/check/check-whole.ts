import { ofLastYear, type ReadingFault } from '../../returns/reading-fault.ts'
import { check903 } from '../../returns/ssda903/check.ts'
import type { Sent } from '../../returns/ssda903/children.ts'
import { readReturn } from '../../returns/ssda903/read-return.ts'
import { readXmlReturn } from '../../returns/ssda903/read-xml.ts'
import { RULES } from '../../returns/ssda903/rules/index.ts'
import { postcodesIn, withPlaces } from '../../returns/ssda903/with-places.ts'
import { Unusable } from '../read-options.ts'
import type { Asked, How } from './asked.ts'
import { quickCompilerOnly } from './engine.ts'
import { filesIn, isFile } from './files-in.ts'
import { givenProviders } from './given-providers.ts'
import { piecesOf } from './pieces-of.ts'
import { placesIn } from './places-in.ts'
import { ofReading, printing } from './print.ts'
import { toldAlone } from './told-faults.ts'

const SAYS = new Map(RULES.map(({ code, says }) => [code, says]))

/** The return a folder of CSV files holds, or one XML file. */
const readGiven = (path: string): { sent: Sent; faults: readonly ReadingFault[] } => {
  if (!isFile(path)) return readReturn(filesIn(path, { isShared: false }))
  const { refused, ...read } = readXmlReturn(piecesOf(path), path)
  if (refused !== null) throw new Unusable(`${path}: ${refused}`)
  return read
}

/** Reads both years whole, as an XML file is, and checks them at once. */
export const checkWhole = ({ path, previous, year, authority, postcodes, providers }: Asked, how: How): number => {
  const began = performance.now()
  const { sent: given, faults: reading } = readGiven(path)
  const before = previous === null ? null : readGiven(previous)
  const wanted = () => new Set([given, before?.sent ?? {}].flatMap(postcodesIn))
  const places = postcodes === null ? null : placesIn(postcodes, wanted())
  const listed = providers === null ? null : givenProviders(providers)
  const placed = (sent: Sent) => (places ? withPlaces(sent, places, authority) : sent)
  const [sent, last] = [placed(given), before && placed(before.sent)]
  quickCompilerOnly()
  const read = performance.now()
  const printed = printing({ ...how, says: SAYS })
  const told = toldAlone(SAYS, printed)
  const { children: _, ...rules } = check903(
    { sent, last, year, authority, providers: listed?.providers ?? null, has_postcodes: places !== null },
    told.found,
    children => {
      printed.begins({ return: 'ssda903', year, children })
      const faults = [...reading, ...(before?.faults ?? []).map(ofLastYear), ...(listed?.faults ?? [])]
      for (const fault of faults) told.said(ofReading(fault))
    },
  )
  told.ends()
  const seconds = { read: (read - began) / 1000, check: (performance.now() - read) / 1000 }
  return printed.ends(told.counts, { rules, seconds })
}
