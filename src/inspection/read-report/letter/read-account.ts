import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import type { Line } from '../document.ts'
import { fileNameSays } from '../file-name.ts'
import { vocabularyOf } from '../paragraphs.ts'
import type { Reading, Report } from '../report.ts'
import { authorityTold } from './account-authority.ts'
import { accountFaults } from './account-faults.ts'
import { askingSentences, sentencesOf, tellingSentences } from './account-findings.ts'
import { accountGrades } from './account-grades.ts'
import { type Block, blocksOf } from './blocks.ts'
import { figuresIn } from './figures.ts'
import { judgedBefore, latestOf } from './judged-before.ts'
import { lookedAt } from './looked-at.ts'
import { inspectorsOf } from './people.ts'
import { linesOfText, notText, standingAlone } from './plain-text.ts'
import { readLetter } from './read-letter.ts'
import { dateBorne } from './said-dates.ts'
import { visitKindIn } from './subject.ts'
import { visitDates } from './visit-dates.ts'
import { numbersSpokenOf, visitNumbers } from './visit-number.ts'

const SECOND_HAND = {
  field: 'second_hand',
  says: 'This was pasted as text, not read from the letter itself: check it against the letter.',
}

/** Whether a text is a letter itself, pasted: it greets, and names a visit. */
const isLetter = (lines: Line[]) =>
  lines.slice(0, 60).some(line => /^dear\b/i.test(line.text)) &&
  visitKindIn(
    lines
      .slice(0, 80)
      .map(line => line.text)
      .join(' '),
  ) !== null

const kindTold = (text: string): string => {
  const visit = visitKindIn(text)
  if (visit !== null) return visit
  if (/\b(inspection|inspected|rated|judged|graded)\b/i.test(text)) return 'inspection'
  return /\bvisit\b/i.test(text) ? 'visit' : 'account'
}

const tell = (blocks: Block[], lines: Line[], name: string, dated: PlainDate | null): Report => {
  const file = fileNameSays(name)
  const texts = blocks.map(block => block.text)
  const sentences = blocks.filter(block => block.kind !== 'heading').flatMap(block => sentencesOf(block.text))
  const kind = kindTold(texts.join(' '))
  const inspection = kind === 'inspection'
  const { authority, rivals } = authorityTold(texts)
  const short = lines.map(line => line.text).filter(text => text.length < 60)
  const published = dateBorne(short.slice(0, 12)) ?? file.published ?? dated
  const dates = visitDates(sentences, published, { inspection })
  const grades = accountGrades(inspection ? sentences : [], dates.start ?? published)
  const [numbers, spoken] = [visitNumbers(texts), numbersSpokenOf(texts)]
  const inspectors = inspectorsOf(sentences)
  const findings = tellingSentences(blocks)
  const visit = {
    number: numbers[0] ?? (spoken.length === 1 ? (spoken[0] ?? null) : null),
    inspectors,
    looked_at: lookedAt(blocks.filter(block => block.kind !== 'heading')),
    headline: null,
    judged_before: latestOf(judgedBefore(texts)),
  }
  const report: Report = {
    file: name,
    authority,
    urn: file.urn,
    framework: inspection && (dates.start ?? published ?? '2018') < '2018' ? 'not said' : 'ILACS',
    kind,
    inspection_start: dates.start,
    inspection_end: dates.end,
    published,
    lead_inspectors: inspectors.slice(0, 1),
    judgements: grades.judgements,
    overall: grades.overall,
    improvements: askingSentences(blocks),
    findings,
    visit: inspection ? null : visit,
    figures: figuresIn(findings),
    second_hand: true,
    faults: [],
  }
  return { ...report, faults: accountFaults(report, { rivals, dates, numbers, spoken, unsureOfGrade: grades.unsure }) }
}

/**
 * Reads a pasted or uploaded text: a letter in plain text by the rules for letters, and a press notice, a news account or
 * notes sentence by sentence. `dated` is the day of one that bears none. All of it is marked second hand, with a fault for each thing it does not say. Never throws:
 * an empty text, a web page, a PDF, or more letters than any letter has is refused with one line in `says`.
 */
export const readAccount = (
  text: string,
  { name, dated = null }: { name: string; dated?: PlainDate | null },
): Reading => {
  const refused = notText(text)
  if (refused !== null) return { ok: false, says: refused }
  const lines = linesOfText(text)
  const apart = standingAlone(lines)
  const rest = { bodySize: 12, vocabulary: vocabularyOf(lines), alone: (line: Line) => apart.has(line) }
  const nowhere = { improvements: [], findings: [] }
  if (isLetter(lines)) {
    const { report } = readLetter(lines, name, rest)
    const faults = [SECOND_HAND, ...report.faults]
    return { ok: true, pages: 0, places: nowhere, report: { ...report, second_hand: true, faults } }
  }
  return { ok: true, pages: 0, places: nowhere, report: tell(blocksOf(lines, rest), lines, name, dated) }
}
