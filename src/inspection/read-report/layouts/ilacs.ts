import { authorityIn, isTitle } from '../authority.ts'
import { opening } from '../document.ts'
import { withoutColophon, withoutSmallPrint } from '../furniture.ts'
import { headerOf, isTableHead } from '../header.ts'
import { judgementsIn } from '../judgements.ts'
import { runTogether } from '../paragraphs.ts'
import { assembled } from './assemble.ts'
import type { Layout } from './layout.ts'

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
    const { judgements, lines, end } = judgementsIn(opening(document))
    return assembled(document, {
      framework: 'ILACS',
      kind: 'inspection',
      header,
      authority: authorityIn(header.title),
      rows: judgements,
      rowLines: lines,
      body: withoutSmallPrint(withoutColophon(document.lines.slice(end)), document.bodySize),
    })
  },
}
