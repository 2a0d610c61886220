import { areaOf, OVERALL } from '../areas.ts'
import { authorityIn, isTitle, registeredName } from '../authority.ts'
import { dateRange, datesIn } from '../dates.ts'
import type { Document } from '../document.ts'
import { faultsIn } from '../faults.ts'
import { fileNameSays } from '../file-name.ts'
import { findingsIn } from '../findings.ts'
import { withoutColophon, withoutSmallPrint } from '../furniture.ts'
import { headerOf, isTableHead } from '../header.ts'
import { improvementsIn } from '../improvements.ts'
import { inspectorsIn } from '../inspectors.ts'
import { judgementsIn } from '../judgements.ts'
import { runTogether, vocabularyOf } from '../paragraphs.ts'
import type { Report } from '../report.ts'
import type { Layout } from './layout.ts'

const opening = (document: Document) => document.lines.filter(line => line.page <= 2)

/**
 * Inspections of local authority children's services since January 2018. Three settings of one layout: the authority
 * above the title with the page number alone at the foot (2018 to 2021), the authority within the title and a running
 * foot (2021 to 2022), and the same with care leavers judged apart (since 2023).
 */
export const ilacs: Layout = {
  id: 'ILACS',

  recognises: document => {
    const lines = opening(document)
    const head = lines.findIndex(isTableHead)
    return head > 0 && isTitle(runTogether(headerOf(lines.slice(0, head)).title.map(line => line.text)))
  },

  read: document => {
    const header = headerOf(opening(document))
    const named = fileNameSays(document.fileName)
    const { judgements: rows, end } = judgementsIn(opening(document))
    const vocabulary = vocabularyOf(document.lines)
    const body = withoutSmallPrint(withoutColophon(document.lines.slice(end)), document.bodySize)
    const improvements = improvementsIn(body, document.bodySize, vocabulary)
    const { findings, sections } = findingsIn(body, document.bodySize, vocabulary)
    const dates = dateRange(header.dates)
    const report: Report = {
      file: document.fileName,
      authority: registeredName(authorityIn(header.title), named.slug),
      urn: /^\d{5,6}\b/.exec(header.urn)?.[0] ?? named.urn,
      framework: 'ILACS',
      kind: 'inspection',
      inspection_start: dates.start,
      inspection_end: dates.end,
      published: datesIn(header.published)[0] ?? named.published,
      lead_inspectors: inspectorsIn(header.inspectors),
      judgements: rows.filter(row => row.area !== OVERALL),
      overall: rows.find(row => row.area === OVERALL)?.grade ?? null,
      improvements: improvements.map(each => each.improvement),
      findings: findings.map(each => each.finding),
      faults: [],
    }
    const graded = sections
      .filter(section => section.area)
      .map(each => ({ area: areaOf(each.heading), grade: each.grade }))
    const places = { improvements: improvements.map(each => each.page), findings: findings.map(each => each.page) }
    return { report: { ...report, faults: faultsIn(report, graded) }, places }
  },
}
