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

const isListApart = ({ part, blocks }: Section) =>
  part === 'findings' &&
  blocks.some(
    ({ kind }, place) =>
      kind === 'item' && blocks[place - 1]?.kind === 'text' && !/:$/.test(blocks[place - 1]?.text ?? ''),
  )

const lists = (letter: Letter): Fault[] =>
  letter.sections.some(isListApart)
    ? [
        {
          field: 'findings',
          says: 'A list stands among the findings without a heading: see whether it is what needs to improve.',
        },
      ]
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
  ...jumps(report),
  ...runTogether(report),
]
