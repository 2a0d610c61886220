import { findCheck } from '../../../returns/file-check/file-check.store.ts'
import { countFaults, faultyRows, placesOf, type Wanted } from '../../../returns/file-check/found.store.ts'
import { countsByRule } from '../../../returns/file-check/found-counts.store.ts'
import type { ReturnId } from '../../../returns/file-check/recognise.ts'
import { READING } from '../../../returns/reading-fault.ts'
import { sayTable } from '../../../returns/rule-said.ts'
import { type Context, page } from '../../page.ts'
import { pageNumber } from '../../page-number.ts'
import { ruleWords, sayReturn } from '../../return-words.ts'
import { sayRow } from './say-row.ts'
import { NO_CHILD, wantedIn } from './wanted.ts'

const SHOWN = 50

const SINCE_OPTIONS = [
  { value: '', text: 'All there are now' },
  { value: 'new', text: 'New' },
  { value: 'still', text: 'Still there' },
  { value: 'mended', text: 'Mended' },
] as const

type Choices = {
  of: ReturnId
  rules: readonly string[]
  places: readonly { table: string; field: string }[]
  is_compared: boolean
}

const select = (
  name: string,
  label: string,
  value: string | undefined,
  options: { value: string; text: string }[],
) => ({
  name,
  label,
  kind: 'select',
  value: value ?? '',
  options,
})

const any = (text: string) => ({ value: '', text })

const filters = (query: Context['query'], { of, rules, places, is_compared }: Choices) => [
  select('rule', 'Rule', query.rule, [
    any('Every rule'),
    ...rules.map(code => ({ value: code, text: code === READING ? 'The files' : code })),
  ]),
  select('severity', 'Kind', query.severity, [
    any('Errors and queries'),
    { value: 'error', text: 'Errors' },
    { value: 'query', text: 'Queries' },
  ]),
  select('table', 'Table', query.table, [
    any('Every table'),
    ...[...new Set(places.map(({ table }) => table))].map(value => ({ value, text: sayTable(of, value) })),
  ]),
  select('field', 'Field', query.field, [
    any('Every field'),
    ...[...new Set(places.map(({ field }) => field))].sort().map(value => ({ value, text: value })),
  ]),
  { name: 'child', label: 'Child', kind: 'text', value: query.child === NO_CHILD ? NO_CHILD : (query.child ?? '') },
  ...(is_compared ? [select('since', 'Since the check before', query.since, [...SINCE_OPTIONS])] : []),
]

/** What the choice of one rule says at the top: its words, and what would mend it. */
const ruleChosen = (of: ReturnId, { rules }: Wanted, query: Context['query']) =>
  rules && query.rule && query.rule !== READING ? ruleWords(of, query.rule) : null

/** The rows at fault as they were sent, with the cells at fault marked and what is wrong with each. */
export const returnCheckRows = page({
  path: '/returns/checks/:return_check/rows',
  may: 'returns.check',
  view: 'pages/return-check-rows/return-check-rows.njk',
  logs: 'list',
  async show({ db, params, query }) {
    const check = await findCheck(db, params.return_check)
    const wanted = wantedIn(query, check.return)
    const { faults, rows: count } = await countFaults(db, check.id, wanted)
    const pages = Math.max(1, Math.ceil(count / SHOWN))
    const page_number = pageNumber(query.page, pages)
    const found = await faultyRows(db, check.id, wanted, { from: (page_number - 1) * SHOWN, most: SHOWN })
    const choices = {
      of: check.return,
      rules: (await countsByRule(db, check.id))
        .map(({ rule }) => rule)
        .sort((one, other) => one.localeCompare(other, 'en', { numeric: true })),
      places: await placesOf(db, check.id),
      is_compared: check.compared_at !== null,
    }
    return {
      check,
      called: sayReturn(check),
      rule: ruleChosen(check.return, wanted, query),
      faults,
      count,
      rows: found.map(each => sayRow(each, check.return)),
      page_number,
      pages,
      fields: filters(query, choices),
    }
  },
})
