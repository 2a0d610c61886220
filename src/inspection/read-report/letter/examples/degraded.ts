import { partOf } from '../headings.ts'
import type { Example } from './example.ts'

/** A letter spoilt on purpose, and how. `gapless` are places whose gap above is lost. */
export type Degraded = {
  how: string
  example: Example
  gapless?: number[]
  headingLost?: string
  joins?: boolean
  otherName?: string
}

const withWords = (example: Example, words: readonly string[]): Example => ({ ...example, words })
const without = (words: readonly string[], place: number) => words.filter((_, each) => each !== place)
const isParagraph = (block: string | undefined) => block !== undefined && !/^(#|\*|–|-|>>?) /.test(block)

const headingsLost = (example: Example): Degraded[] =>
  example.words.flatMap((block, place) => {
    if (!block.startsWith('# ')) return []
    const heading = block.slice(2)
    return [
      { how: `without “${heading}”`, example: withWords(example, without(example.words, place)), headingLost: heading },
    ]
  })

/** Pairs of paragraphs below the greeting and above the signature. */
const pairs = ({ words }: Example) => {
  const from = words.findIndex(block => block.startsWith('Dear'))
  const to = words.findIndex(block => block.startsWith('Yours'))
  return words.flatMap((block, place) =>
    place > from && place + 1 < to && isParagraph(block) && isParagraph(words[place + 1]) ? [place] : [],
  )
}

const gapsLost = (example: Example): Degraded[] =>
  pairs(example).map(place => ({ how: `no gap above block ${place + 1}`, example, gapless: [place + 1], joins: true }))

const linesMerged = (example: Example): Degraded[] =>
  pairs(example).map(place => {
    const { words } = example
    const merged = `${words[place]} ${words[place + 1]}`
    return {
      how: `blocks ${place} and ${place + 1} on one line`,
      example: withWords(example, [...words.slice(0, place), merged, ...words.slice(place + 2)]),
      joins: true,
    }
  })

const changed = (example: Example, how: string, change: (block: string, place: number) => string): Degraded[] => {
  const words = example.words.map(change)
  return words.every((block, place) => block === example.words[place])
    ? []
    : [{ how, example: withWords(example, words) }]
}

const spelt = (example: Example) => {
  const name = example.expected.authority ?? ''
  const other = `${name.slice(0, -2)}${name.slice(-1)}${name.slice(-2, -1)}`
  const subject = example.words.findIndex(block => /focused visit|monitoring visit/i.test(block))
  const ways = [
    ...changed(example, 'authority spelt otherwise below the subject', (block, place) =>
      place > subject ? block.replaceAll(name, other) : block,
    ),
    ...changed(example, 'authority spelt otherwise in the address', (block, place) =>
      place < subject ? block.replaceAll(name, other) : block,
    ),
  ]
  return ways.map(way => ({ ...way, otherName: other }))
}

const NTH = /\b(first|second|third|fourth|fifth|1st) (?=monitoring visit|visit)/gi

const unsigned = (example: Example): Degraded[] => {
  const from = example.words.findIndex(block => block.startsWith('Yours'))
  return [
    { how: 'without its signature', example: withWords(example, example.words.slice(0, from)) },
    { how: 'without “Yours sincerely”', example: withWords(example, without(example.words, from)) },
  ]
}

/** Every way in which one letter is spoilt. */
export const degradedFrom = (example: Example): Degraded[] => [
  ...headingsLost(example),
  ...gapsLost(example),
  ...linesMerged(example),
  ...spelt(example),
  ...changed(example, 'with long dashes for short', block =>
    block.replace(/(\d)[–-](?=\d)/g, '$1—').replace(/ – /g, ' — '),
  ),
  ...changed(example, 'with hyphens for dashes', block => block.replace(/(\d)–(?=\d)/g, '$1-')),
  ...changed(example, 'with “to” and “and” as dashes', block =>
    block.replace(/\b(\d{1,2}) (?:to|and) (?=\d{1,2} \p{Lu})/gu, '$1 – '),
  ),
  ...changed(example, 'without the number of the visit', block =>
    example.expected.number === null ? block : block.replace(NTH, '').replace(/^# monitoring/, '# Monitoring'),
  ),
  ...changed(example, 'without the year of the visit', block =>
    block.replace(
      /(\b(?:January|February|March|April|May|June|July|October|November)) 20\d\d(?=\. |, and|,? carried|, I write|, after)/,
      '$1',
    ),
  ),
  ...unsigned(example),
]

/** A heading of a subject and not of a known part: nothing in the letter shows that it was there. */
export const isOfSubject = (heading: string | undefined): boolean =>
  heading !== undefined && partOf(heading) === null && !/visit/i.test(heading)
