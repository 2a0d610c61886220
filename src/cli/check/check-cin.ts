import { checkCin as check } from '../../returns/cin/check.ts'
import { EDITIONS, editionFor } from '../../returns/cin/editions.ts'
import { readCensus } from '../../returns/cin/read-xml.ts'
import { RULES } from '../../returns/cin/rules/index.ts'
import type { Io } from '../command.ts'
import { readOptions, Unusable } from '../read-options.ts'
import { quickCompilerOnly } from './engine.ts'
import { piecesOf } from './pieces-of.ts'
import { ofReading, printing } from './print.ts'
import { toldAlone } from './told-faults.ts'
import { USAGE_CIN } from './usage.ts'

const yearOf = (given: number | undefined, reference_date: string | null): number => {
  const year = given ?? editionFor(reference_date)
  if (year >= EDITIONS.earliest && year <= EDITIONS.newest) return year
  throw new Unusable(
    `--year is from ${EDITIONS.earliest} to ${EDITIONS.newest}, the year the census ends in: ${USAGE_CIN}`,
  )
}

const SAYS = new Map(RULES.map(({ code, says }) => [code, says]))

/** Checks the XML of a children in need census. */
export const checkCin = (path: string, args: readonly string[], io: Io): number => {
  const asked = readOptions(args, { year: 'number', json: 'flag' } as const, USAGE_CIN)
  const began = performance.now()
  const { header, sent, faults: reading, refused } = readCensus(piecesOf(path), path)
  if (refused) throw new Unusable(`${path}: ${refused}`)
  const year = yearOf(asked.year, header?.ReferenceDate ?? null)
  quickCompilerOnly()
  const read = performance.now()
  const printed = printing({ json: Boolean(asked.json), says: SAYS, io })
  const told = toldAlone(SAYS, printed)
  const { children: _, ...rules } = check({ header, sent, year }, told.found, children => {
    printed.begins({ return: 'cin', year, children })
    for (const fault of reading) told.said(ofReading(fault))
  })
  told.ends()
  const seconds = { read: (read - began) / 1000, check: (performance.now() - read) / 1000 }
  return printed.ends(told.counts, { rules, seconds })
}
