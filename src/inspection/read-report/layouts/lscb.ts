import { BOARD } from '../areas.ts'
import { authorityIn } from '../authority.ts'
import { type Document, opening } from '../document.ts'
import { withoutColophon, withoutSmallPrint } from '../furniture.ts'
import { headerOf } from '../header.ts'
import { runTogether } from '../paragraphs.ts'
import { withoutContents } from '../parts.ts'
import { roleBefore2018 } from '../roles.ts'
import { saysBoard, statementIn } from '../statement.ts'
import { leadInspectorsIn } from '../team.ts'
import { titleIn } from '../titles.ts'
import { assembled } from './assemble.ts'
import type { Layout } from './layout.ts'

const headOf = (document: Document) => headerOf(opening(document))

/**
 * The review of a safeguarding children board alone, as some were held apart from the authority's inspection. Its one
 * judgement is a sentence, and is the overall judgement; what it asks is asked of the board.
 */
export const lscb: Layout = {
  id: 'LSCB',

  recognises: document =>
    titleIn(runTogether(headOf(document).title.map(line => line.text)))?.framework === 'LSCB review',

  read: document => {
    const header = headOf(document)
    // The title itself may begin as the sentence does; only the sentence ends in a grade.
    const said = statementIn(opening(document).slice(1), saysBoard)
    return assembled(document, {
      framework: 'LSCB review',
      kind: 'review',
      header,
      authority: authorityIn(header.title),
      inspectors: leadInspectorsIn(document.lines),
      rows: said ? [{ area: BOARD, label: said.label, grade: said.grade }] : [],
      rowLines: said ? [said.from] : [],
      overallLines: said?.from ?? [],
      overall: said?.grade ?? null,
      body: withoutSmallPrint(withoutContents(withoutColophon(document.lines)), document.bodySize),
      roleOf: roleBefore2018,
    })
  },
}
