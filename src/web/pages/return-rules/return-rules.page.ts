import { CATALOGUES } from '../../../returns/catalogue.ts'
import { NOT_WRITTEN } from '../../../returns/not-written.ts'
import { page } from '../../page.ts'
import { rowOf } from './rule-row.ts'
import { rulesAsked, rulesFields, rulesFound } from './rules-asked.ts'

/**
 * Every rule a return is checked by: what is wrong, what mends it, and what it looks at. Rules name no child, and whoever
 * recorded what is at fault is asked to mend it: anybody who has signed in may read them.
 */
export const returnRules = page({
  path: '/returns/rules',
  may: 'signed-in',
  view: 'pages/return-rules/return-rules.njk',
  show(ctx) {
    const asked = rulesAsked(ctx)
    const { id, title, rules } = asked.catalogue
    return {
      of: id,
      return_title: title,
      returns: CATALOGUES.map(each => ({ id: each.id, title: each.title, count: each.rules.length })),
      fields: rulesFields(asked, ctx.today),
      rows: rulesFound(asked).map(rule => rowOf(id, rule)),
      total: rules.length,
      not_written: NOT_WRITTEN[id],
    }
  },
})
