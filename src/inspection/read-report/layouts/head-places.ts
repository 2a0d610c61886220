import { OVERALL } from '../areas.ts'
import { eachOf, wordsSaying } from '../boxes.ts'
import { type Document, type Line, opening } from '../document.ts'
import type { Found } from './assemble.ts'

type Place = readonly [field: string, lines: readonly Line[]]

const LEADS = /\blead inspectors?\b|\breporting inspectors?\b/i

/** Where a report's head says what it does: the authority, the days, when it was published, and who led. */
export const headPlaces = (document: Document, { header, authority }: Found, inspectors: string[]): Place[] => {
  const first = opening(document)
  const named = wordsSaying(header.title, authority)
  const led = document.lines.findIndex(line => LEADS.test(line.text))
  const team = document.lines.slice(Math.max(0, led), Math.max(0, led) + 40)
  return [
    ['authority', named.length > 0 ? named : authority ? header.title : []],
    ['dates', wordsSaying(first, header.dates)],
    ['published', wordsSaying(first, header.published)],
    ['inspectors', inspectors.flatMap(name => wordsSaying(team, name))],
  ]
}

/** Where each judgement stands, by its place among those kept, and where the overall one does. */
export const judgedPlaces = ({ rows, rowLines = [], overallLines = [] }: Found): Place[] => {
  const areas = rows.flatMap(({ area }, place) => (area === OVERALL ? [] : [rowLines[place] ?? []]))
  const whole = rows.findIndex(({ area }) => area === OVERALL)
  return [['overall', overallLines.length > 0 ? overallLines : (rowLines[whole] ?? [])], ...eachOf('judgements', areas)]
}
