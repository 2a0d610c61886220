import { areaOf, OVERALL } from '../areas.ts'
import { namedOtherwise, registeredName } from '../authority.ts'
import { boxesByField, eachOf } from '../boxes.ts'
import { dateRange, datesIn } from '../dates.ts'
import type { Document, Line } from '../document.ts'
import { faultsIn, type Known } from '../faults.ts'
import { fileNameSays } from '../file-name.ts'
import { findingsIn } from '../findings.ts'
import type { Header } from '../header.ts'
import { improvementsIn } from '../improvements.ts'
import { inspectorsIn } from '../inspectors.ts'
import { boardFaults, listFaults } from '../list-faults.ts'
import { vocabularyOf } from '../paragraphs.ts'
import type { Grade, Judgement, Places, Report } from '../report.ts'
import type { RoleOf } from '../sections.ts'
import { headPlaces, judgedPlaces } from './head-places.ts'

/** What a layout has found, each part by its own means, for the parts that all layouts share to be read from. */
export type Found = {
  framework: string
  kind: string
  header: Header
  authority: string | null
  inspectors?: string[]
  /** The rows of the table; one of them may be the overall judgement. */
  rows: Judgement[]
  /** The lines each row was read from, and those of the overall judgement where it is a sentence. */
  rowLines?: Line[][]
  overallLines?: Line[]
  overall?: Grade | null
  /** Where improvements and findings are read from, and what only asks the safeguarding children board. */
  body: Line[]
  board?: Line[]
  roleOf?: RoleOf
  known?: Pick<Known, 'expected' | 'noticed'>
}

/** The report, its faults and its places, from what a layout found in the document. */
export const assembled = (document: Document, found: Found): { report: Report; places: Places } => {
  const { header, body, board = [], rows, bodySize } = { ...found, bodySize: document.bodySize }
  const named = fileNameSays(document.fileName)
  const vocabulary = vocabularyOf(document.lines)
  const improvements = improvementsIn(body, bodySize, vocabulary)
  const asked = board.length > 0 ? improvementsIn(board, bodySize, vocabulary) : null
  const { findings, sections, counted } = findingsIn([...body, ...board], bodySize, vocabulary, found.roleOf)
  const dates = dateRange(header.dates)
  const report: Report = {
    file: document.fileName,
    authority: registeredName(found.authority, named.slug),
    urn: /^\d{5,6}\b/.exec(header.urn)?.[0] ?? named.urn,
    framework: found.framework,
    kind: found.kind,
    inspection_start: dates.start,
    inspection_end: dates.end,
    published: datesIn(header.published)[0] ?? named.published,
    lead_inspectors: found.inspectors ?? inspectorsIn(header.inspectors),
    judgements: rows.filter(row => row.area !== OVERALL),
    overall: found.overall ?? rows.find(row => row.area === OVERALL)?.grade ?? null,
    improvements: improvements.map(each => each.improvement),
    ...(asked === null ? {} : { board_improvements: asked.map(each => each.improvement) }),
    findings: findings.map(each => each.finding),
    faults: [],
  }
  const graded = sections
    .filter(section => section.area)
    .map(each => ({ area: areaOf(each.heading), grade: each.grade }))
  const places = {
    improvements: improvements.map(each => each.page),
    findings: findings.map(each => each.page),
    boxes: boxesByField(
      [
        ...headPlaces(document, found, report.lead_inspectors),
        ...judgedPlaces(found),
        ...eachOf(
          'improvements',
          improvements.map(each => each.lines),
        ),
        ...eachOf(
          'findings',
          findings.map(each => each.lines),
        ),
      ],
      document.sheets,
    ),
  }
  const onBoard = findings.filter(each => each.page >= (board[0]?.page ?? Number.POSITIVE_INFINITY)).length
  const noticed = [
    ...(found.known?.noticed ?? []),
    ...namedOtherwise(report.authority, named.slug),
    ...listFaults(improvements),
    ...(asked === null ? [] : boardFaults(board, asked, onBoard)),
  ]
  return {
    report: { ...report, faults: faultsIn(report, { ...found.known, noticed, sections: graded, counted }) },
    places,
  }
}
