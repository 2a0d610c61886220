import type { Figure, Finding } from '../report.ts'
import { countedAfter, countedBefore } from './counted.ts'
import { UP_FROM, WAYS } from './figure-ways.ts'
import { numberSaid } from './figure-words.ts'
import { withoutNotFigures } from './not-figures.ts'

const blanked = (text: string, from: number, to: number) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)

/** What is counted stands after a number as a rule, and before a length of time or an average: 'caseloads average 17'. */
const counted = (before: string, rest: string, beforeFirst: boolean): string | null =>
  beforeFirst ? (countedBefore(before) ?? countedAfter(rest)) : (countedAfter(rest) ?? countedBefore(before))

/** The figures in one text, in order. `finding` is the place to give each. */
export const figuresOf = (text: string, finding: number): Figure[] => {
  let left = withoutNotFigures(text)
  const figures: Figure[] = []
  for (const [way, named] of WAYS) {
    for (const found of left.matchAll(way)) {
      const { value = '', whole, was, unit, among } = found.groups ?? {}
      const number = numberSaid(value)
      const from = found.index
      const to = from + found[0].length
      const out_of = whole === undefined ? null : numberSaid(whole)
      if (number === null || isBlank(left, from, to) || (out_of !== null && out_of < number)) continue
      const before = text.slice(0, from)
      const rest = text.slice(to)
      const raised = was === undefined ? UP_FROM.exec(left.slice(to)) : null
      const end = raised ? to + raised[0].length : to
      figures.push({
        value: number,
        out_of,
        was: numberSaid(was ?? raised?.groups?.was ?? ''),
        unit: named ?? unit?.trim() ?? 'number',
        counts: among ?? counted(before, rest, unit !== undefined || named === 'average'),
        finding,
        from,
        to: end,
      })
      left = blanked(left, from, end)
    }
  }
  return figures.toSorted((a, b) => a.from - b.from)
}

/** A match found before its words were taken by another. */
const isBlank = (left: string, from: number, to: number) => left.slice(from, to).trim() === ''

/** Every figure quoted in the findings, each with the place of its finding in the list. */
export const figuresIn = (findings: readonly Finding[]): Figure[] =>
  findings.flatMap((finding, place) => figuresOf(finding.text, place))
