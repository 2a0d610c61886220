import { findingTone } from '../../../inspection/inspection/inspection.ts'
import { sayKind } from '../../../inspection/library/reports/library-report.ts'
import { type Found, searchChoices, searchLibrary } from '../../../inspection/library/search/search.store.ts'
import { piecesOf } from '../../../inspection/library/search/search.ts'
import type { Grade } from '../../../inspection/read-report/report.ts'
import { gradeSaid } from '../../grade-said.ts'
import { page } from '../../page.ts'
import { isAsked, searchAsked, searchFields } from './search-asked.ts'

const SHOWN = 50

const hrefOf = ({ source, report_id, part, position, paragraph }: Found) => {
  if (source === 'library') return `/library/reports/${report_id}#${part}-${position + 1}`
  return `/inspections/${report_id}${part === 'finding' && paragraph ? `#paragraph-${paragraph}` : ''}`
}

const lineOf = (found: Found) => ({
  ...found,
  href: hrefOf(found),
  kind_said: sayKind(found),
  pieces: piecesOf(found.text, found.marked),
  grade: found.overall ? gradeSaid(found.overall as Grade) : null,
  tag: findingTone(found.tone),
})

/** Looks for words in everything reports ask and find, of every authority, with the words marked where they were found. */
export const librarySearch = page({
  path: '/library/search',
  may: 'improvement.read',
  view: 'pages/library-search/library-search.njk',
  logs: 'list',
  async show(ctx) {
    const { db, query } = ctx
    const choices = await searchChoices(db)
    const asked = searchAsked(ctx, choices)
    const is_asked = isAsked(asked)
    const page_number = Math.max(1, Math.min(Number.parseInt(query.page ?? '', 10) || 1, 1000))
    const result = is_asked
      ? await searchLibrary(db, asked, { limit: SHOWN, offset: (page_number - 1) * SHOWN })
      : { total: 0, reports: 0, found: [] }
    return {
      is_asked,
      all_reports: choices.reports,
      fields: searchFields(asked, choices),
      carry: asked.visit_number ? [{ name: 'visit', value: asked.visit_number }] : [],
      visit_number: asked.visit_number,
      total: result.total,
      reports: result.reports,
      rows: result.found.map(lineOf),
      first: (page_number - 1) * SHOWN + 1,
      page_number,
      pages: Math.ceil(result.total / SHOWN),
    }
  },
})
