import { registeredName } from '../authority.ts'
import { boxesByField, eachOf } from '../boxes.ts'
import type { Document, Line } from '../document.ts'
import { fileNameSays } from '../file-name.ts'
import type { Places, Report, Visit } from '../report.ts'
import type { Block, blocksOf } from './blocks.ts'
import { figuresIn } from './figures.ts'
import type { Part } from './headings.ts'
import { judgedBefore, latestOf } from './judged-before.ts'
import { letterFaults } from './letter-faults.ts'
import { askedIn, foundIn } from './letter-findings.ts'
import { letterPlaces } from './letter-places.ts'
import { lookedAt } from './looked-at.ts'
import { type Letter, letterOf } from './parts.ts'
import { inspectorsOf, leadFirst, signedBy } from './people.ts'
import { dateBorne } from './said-dates.ts'
import { councilsIn, visitedIn, visitKindIn } from './subject.ts'
import { visitDates } from './visit-dates.ts'
import { visitNumbers } from './visit-number.ts'

const under = (letter: Letter, ...parts: Part[]): Block[] =>
  letter.sections.filter(section => parts.includes(section.part)).flatMap(section => section.blocks)

const textsOf = (blocks: Block[]) => blocks.map(block => block.text)

const headlineOf = (letter: Letter): string | null => textsOf(under(letter, 'headline')).join('\n') || null

const lookedAtIn = (letter: Letter): string[] => {
  const own = under(letter, 'looked_at')
  const said = own.length > 0 ? lookedAt(own, { own: true }) : lookedAt(under(letter, 'about'))
  return said.length > 0 || own.length === 0 ? said : textsOf(own)
}

/** The inspectors, and who leads: who is said to, or else who signs, or else who is named first. */
const peopleOf = (letter: Letter, opening: string[]) => {
  const signer = letter.signed === null ? null : signedBy(letter.signed)
  const named = inspectorsOf(opening)
  const lead = signer !== null && (named.length === 0 || named.includes(signer)) ? signer : null
  return { signer, named, inspectors: leadFirst(named, lead) }
}

/**
 * Reads a letter of a focused or monitoring visit from its lines. What it does not say is null or empty, with a fault
 * wherever every such letter says it. It never has judgements: a grade in it is an earlier inspection's.
 */
export const readLetter = (
  lines: Line[],
  fileName: string,
  { sheets = [], ...rest }: Parameters<typeof blocksOf>[1] & { sheets?: Document['sheets'] },
): { report: Report; places: Places } => {
  const letter = letterOf(lines, rest)
  const file = fileNameSays(fileName)
  const opening = textsOf(under(letter, 'about', 'looked_at'))
  const visited = visitedIn(opening)
  const councils = councilsIn(letter.head)
  const authority = letter.subject?.authority ?? visited[0] ?? councils[0] ?? null
  const published = dateBorne(letter.head) ?? file.published
  const dates = visitDates(
    [...letter.head.map(line => line.replace(/^dates? of (the )?visit:?/i, 'visit on')), ...opening],
    published,
  )
  const numbers = visitNumbers([...opening, ...letter.head, ...letter.opening])
  const judged = judgedBefore([...opening, ...textsOf(under(letter, 'headline'))])
  const people = peopleOf(letter, [...letter.head, ...opening])
  const visit: Visit = {
    number: numbers[0] ?? null,
    inspectors: people.inspectors,
    looked_at: lookedAtIn(letter),
    headline: headlineOf(letter),
    judged_before: latestOf(judged),
  }
  const improvements = askedIn(letter.sections)
  const findings = foundIn(letter.sections)
  const report: Report = {
    file: fileName,
    authority: registeredName(authority, file.slug),
    urn: file.urn,
    framework: 'ILACS',
    kind: letter.subject?.kind ?? visitKindIn(opening.join(' ')) ?? 'visit',
    inspection_start: dates.start,
    inspection_end: dates.end,
    published,
    lead_inspectors: people.inspectors.slice(0, 1),
    judgements: [],
    overall: null,
    improvements: improvements.map(each => each.thing),
    findings: findings.map(each => each.thing),
    visit,
    figures: figuresIn(findings.map(each => each.thing)),
    second_hand: false,
    faults: [],
  }
  const seen = { names: [...councils, ...visited], dates, numbers, judged, ...people }
  const places = {
    improvements: improvements.map(each => each.page),
    findings: findings.map(each => each.page),
    boxes: boxesByField(
      [
        ...letterPlaces(report, letter, authority),
        ...eachOf(
          'improvements',
          improvements.map(each => each.lines),
        ),
        ...eachOf(
          'findings',
          findings.map(each => each.lines),
        ),
      ],
      sheets,
    ),
  }
  return { report: { ...report, faults: letterFaults(report, letter, seen) }, places }
}
