import type { Fault, Report } from '../report.ts'
import type { Letter, Section } from './parts.ts'

const strays = (letter: Letter): Fault[] =>
  letter.sections.some(section => section.part === 'findings' && section.heading === null)
    ? [
        {
          field: 'findings',
          says: 'Paragraphs follow a list without a heading of their own: they were read as findings.',
        },
      ]
    : []

/** Items after a paragraph that does not lead in to them; under a headline, after any paragraph. */
const isListApart = ({ part, blocks }: Section) =>
  (part === 'findings' || part === 'headline') &&
  blocks.some(({ kind }, place) => {
    const before = blocks[place - 1]
    return kind === 'item' && before?.kind === 'text' && (part === 'headline' || !/:$/.test(before.text))
  })

const lists = (letter: Letter): Fault[] =>
  letter.sections.filter(isListApart).map(({ part }) => ({
    field: part === 'headline' ? 'visit.headline' : 'findings',
    says: `A list stands in the ${part} without a heading: see whether it is what needs to improve.`,
  }))

/** The longest headline letters of this kind have, in paragraphs. */
const MOST_OF_HEADLINE = 3

const longHeadline = (letter: Letter): Fault[] =>
  letter.sections.some(
    each => each.part === 'headline' && each.blocks.filter(block => block.kind === 'text').length > MOST_OF_HEADLINE,
  )
    ? [{ field: 'visit.headline', says: 'The headline is long: see whether findings stand in it.' }]
    : []

const jumps = ({ findings }: Report): Fault[] => {
  const numbers = findings.flatMap(finding => finding.paragraph ?? [])
  return numbers.flatMap((number, place) => {
    const due = (numbers[place - 1] ?? 0) + 1
    return number === due || number === 1
      ? []
      : [{ field: 'findings', says: `Paragraph ${due} was not found where it was due: ${number} stands there.` }]
  })
}

/** A finding this many times as long as the middle one, and longer than this, is likely two that have run together. */
const LONG = { times: 2, letters: 250 }

const runTogether = ({ findings }: Report): Fault[] => {
  const lengths = findings.map(finding => finding.text.length).toSorted((a, b) => a - b)
  const middle = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0
  return findings.flatMap(({ text }, place) =>
    findings.length > 2 && text.length > LONG.letters && text.length > middle * LONG.times
      ? [
          {
            field: 'findings',
            says: `Finding ${place + 1} is long beside the others: see whether two have run together.`,
          },
        ]
      : [],
  )
}

/** Signs that a heading was lost or that paragraphs have run together. */
export const joined = (report: Report, letter: Letter): Fault[] => [
  ...strays(letter),
  ...lists(letter),
  ...longHeadline(letter),
  ...jumps(report),
  ...runTogether(report),
]
