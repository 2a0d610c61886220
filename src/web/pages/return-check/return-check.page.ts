import type { Db } from '../../../record/database.ts'
import { type Check, filesOf, findCheck } from '../../../returns/file-check/file-check.store.ts'
import {
  countChildren,
  countsByChild,
  countsByField,
  countsByRule,
  countsOf,
} from '../../../returns/file-check/found-counts.store.ts'
import { READING } from '../../../returns/reading-fault.ts'
import { sayTable } from '../../../returns/rule-said.ts'
import { type Context, page } from '../../page.ts'
import { pageNumber } from '../../page-number.ts'
import { ruleWords, sayReturn } from '../../return-words.ts'
import { sayFile } from './say-file.ts'

const CHILDREN_SHOWN = 100

const WAYS = [
  { by: 'rule', label: 'By rule' },
  { by: 'child', label: 'By child' },
  { by: 'field', label: 'By field' },
  { by: 'not-run', label: 'Not run' },
  { by: 'files', label: 'Files' },
] as const
type Way = (typeof WAYS)[number]['by']

const rulesOf = async (db: Db, check: Check) => ({
  rules: (await countsByRule(db, check.id)).map(each => ({ ...each, ...ruleWords(check.return, each.rule) })),
})

const childrenOf = async (db: Db, check: Check, asked: string | undefined) => {
  const pages = Math.max(1, Math.ceil((await countChildren(db, check.id)) / CHILDREN_SHOWN))
  const page_number = pageNumber(asked, pages)
  const from = (page_number - 1) * CHILDREN_SHOWN
  return { children: await countsByChild(db, check.id, { from, most: CHILDREN_SHOWN }), page_number, pages }
}

const fieldsOf = async (db: Db, check: Check) => ({
  fields: (await countsByField(db, check.id)).map(each => ({
    ...each,
    called: each.return_table === null ? null : sayTable(check.return, each.return_table),
  })),
})

/** Rules that lack the same are told together: three hundred lines of one reason help nobody. */
const notRunOf = ({ return: of, not_run }: Check) => ({
  reasons: [...Map.groupBy(not_run, ({ why }) => why)].map(([why, rules]) => ({
    why,
    rules: rules.map(({ rule }) => ruleWords(of, rule)),
  })),
})

const shownBy = (by: Way, { db, query }: Context, check: Check) => {
  if (by === 'child') return childrenOf(db, check, query.page)
  if (by === 'field') return fieldsOf(db, check)
  return by === 'rule' ? rulesOf(db, check) : notRunOf(check)
}

/** One check of a return: how far it is, and once it is done what is wrong, by rule, by child and by field, and what was not run. */
export const returnCheck = page({
  path: '/returns/checks/:return_check',
  may: 'returns.check',
  view: 'pages/return-check/return-check.njk',
  logs: 'list',
  async show(ctx) {
    const { db, params, query } = ctx
    const check = await findCheck(db, params.return_check)
    const files = (await filesOf(db, check.id)).map(each => ({ ...each, ...sayFile(each) }))
    const by = WAYS.find(way => way.by === query.by)?.by ?? 'rule'
    const isChecked = check.state === 'checked'
    const counts = await countsOf(db, check.id)
    return {
      check,
      called: sayReturn(check),
      files,
      counts,
      by,
      ways: WAYS,
      reading: READING,
      shown: counts.faults,
      ...(isChecked ? await shownBy(by, ctx, check) : {}),
    }
  },
})
