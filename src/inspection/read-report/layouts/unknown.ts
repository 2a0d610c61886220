import { authorityIn } from '../authority.ts'
import { dateRange } from '../dates.ts'
import { type Document, opening } from '../document.ts'
import { withoutColophon, withoutSmallPrint } from '../furniture.ts'
import { headerOf, isTableHead } from '../header.ts'
import { inspectorsIn } from '../inspectors.ts'
import { judgementsIn, unheadedJudgementsIn } from '../judgements.ts'
import { folded } from '../letters.ts'
import { areaTablesAsHeadings, withoutContents } from '../parts.ts'
import { roleBefore2018 } from '../roles.ts'
import { authorityNamedIn, saysOverall, statementIn } from '../statement.ts'
import { leadInspectorsIn } from '../team.ts'
import { assembled } from './assemble.ts'
import type { Layout } from './layout.ts'

const headOf = (document: Document) => headerOf(opening(document), line => isTableHead(line) || saysOverall(line))

const NOT_KNOWN = {
  field: 'framework',
  says: 'This report is of no framework that is known. It was read as far as its parts are like those of others.',
}

/**
 * Any other report of an inspection of services for children: one whose head gives the days of the inspection and speaks
 * of inspecting and of children. Each part is read where it is found, and the whole is marked for a person to look at.
 */
export const unknown: Layout = {
  id: 'unknown',

  recognises: document => {
    const { title, dates } = headOf(document)
    const words = folded(title.map(line => line.text).join(' '))
    return /inspect|review/.test(words) && /child|adoption|fostering/.test(words) && dateRange(dates).start !== null
  },

  read: document => {
    const header = headOf(document)
    const overall = statementIn(opening(document), saysOverall)
    const headed = judgementsIn(opening(document))
    const { judgements, lines, end } = headed.judgements.length > 0 ? headed : unheadedJudgementsIn(opening(document))
    const body = areaTablesAsHeadings(withoutContents(withoutColophon(document.lines.slice(end))))
    const inHead = inspectorsIn(header.inspectors)
    return assembled(document, {
      framework: 'unknown',
      kind: 'inspection',
      header,
      authority: authorityIn(header.title) ?? (overall && authorityNamedIn(overall.text)),
      inspectors: inHead.length > 0 ? inHead : leadInspectorsIn(document.lines),
      rows: judgements,
      rowLines: lines,
      overallLines: overall?.from ?? [],
      overall: overall?.grade ?? null,
      body: withoutSmallPrint(body, document.bodySize),
      roleOf: roleBefore2018,
      known: { noticed: [NOT_KNOWN] },
    })
  },
}
