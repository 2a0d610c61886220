import { csvDownload } from '../../csv-download.ts'
import { page } from '../../page.ts'
import { differences, rowOf } from './rule-row.ts'
import { rulesAsked, rulesFound } from './rules-asked.ts'

const HEADINGS = ['code', 'kind', 'says', 'mend', 'fields', 'needs', 'years', 'changed', 'differs']

/** The list of rules as a file: the same rules in the same order. */
export const returnRulesCsv = page({
  id: 'return-rules-csv',
  path: '/returns/rules.csv',
  may: 'signed-in',
  show(ctx) {
    const asked = rulesAsked(ctx)
    const { id, title } = asked.catalogue
    return csvDownload(ctx, {
      name: `rules-${id}`,
      entity: '/returns/rules',
      terms: title,
      headings: HEADINGS,
      rows: rulesFound(asked).map(rule => {
        const { code, is_query, says, mend, needs, years, changed } = rowOf(id, rule)
        const kind = is_query ? 'query' : 'error'
        const differs = differences(id, code).join(' ')
        return [code, kind, says, mend, rule.fields.join(', '), needs.join('; '), years, changed, differs]
      }),
    })
  },
})
