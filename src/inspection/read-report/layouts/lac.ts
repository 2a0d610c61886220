import { authorityIn } from '../authority.ts'
import { type Document, opening } from '../document.ts'
import { withoutColophon, withoutSmallPrint } from '../furniture.ts'
import { headerOf } from '../header.ts'
import { unheadedJudgementsIn } from '../judgements.ts'
import { folded } from '../letters.ts'
import { runTogether } from '../paragraphs.ts'
import { withoutContents } from '../parts.ts'
import { roleBefore2018 } from '../roles.ts'
import { titleIn } from '../titles.ts'
import { assembled } from './assemble.ts'
import type { Layout } from './layout.ts'

const AREAS = ['capacity_to_improve', 'outcomes', 'quality_of_provision', 'leaders'] as const

/** The head is the first page alone. */
const headOf = (document: Document) => headerOf(opening(document).filter(line => line.page === 1))

const headsRecord = (text: string) => /^record of (main )?findings|^summary of judge?ments/.test(folded(text))

/**
 * Inspections of services for looked after children, in the first half of 2013. The authority stands under the title; the
 * grades, of four of which 'adequate' is the third, are in a table on the last page and under each area's heading.
 */
export const lac: Layout = {
  id: 'LAC-2013',

  recognises: document => titleIn(runTogether(headOf(document).title.map(line => line.text)))?.framework === 'LAC 2013',

  read: document => {
    const header = headOf(document)
    const lines = withoutContents(withoutColophon(document.lines))
    const record = lines.findLastIndex(line => headsRecord(line.text))
    const { judgements, lines: rowLines } = unheadedJudgementsIn(record < 0 ? [] : lines.slice(record + 1))
    return assembled(document, {
      framework: 'LAC 2013',
      kind: 'inspection',
      header,
      authority: authorityIn(header.title),
      rows: judgements,
      rowLines,
      body: withoutSmallPrint(lines.slice(0, record < 0 ? undefined : record), document.bodySize),
      roleOf: roleBefore2018,
      known: { expected: AREAS },
    })
  },
}
