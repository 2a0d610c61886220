import { CATALOGUES, type Catalogue, type Listed } from '../../../returns/catalogue.ts'
import { needKind, tableOf } from '../../../returns/need-said.ts'
import { holdsIn } from '../../../returns/rule.ts'
import { cellSaid, tableSaid } from '../../../returns/rule-said.ts'
import { collectionYear, sayCollection } from '../../../vocabulary/calendar/collection-year.ts'
import type { Context } from '../../page.ts'
import { NEEDS, SEVERITIES } from './rule-row.ts'

export type Asked = {
  readonly catalogue: Catalogue
  /** The words looked for, as they were typed. */
  readonly q: string
  readonly table: string
  readonly cell: string
  readonly need: string
  readonly kind: string
  /** A year by the one it ends in; null for any. */
  readonly year: number | null
  /** New or changed in this year; null for whenever. */
  readonly since: number | null
}

const oneOf = (value: string | undefined, choices: readonly string[]) => (value && choices.includes(value) ? value : '')

const tablesOf = ({ rules }: Catalogue) => [
  ...new Set(rules.flatMap(({ needs }) => needs.flatMap(need => tableOf(need) ?? []))),
]
const cellsOf = ({ rules }: Catalogue) => [...new Set(rules.flatMap(({ fields }) => fields))].sort()

/** The year a return of which is the first that there are rules of: nothing can be said to be new in it. */
const firstYear = ({ rules }: Catalogue) => Math.min(...rules.map(({ from }) => from))

const yearsOf = (catalogue: Catalogue, today: Context['today']) => {
  const last = Math.max(collectionYear(today), ...catalogue.rules.map(({ from }) => from))
  const first = firstYear(catalogue)
  return Array.from({ length: last - first + 1 }, (_, n) => last - n)
}
const newYears = (catalogue: Catalogue) =>
  [...new Set(catalogue.rules.map(({ from }) => from))]
    .filter(year => year > firstYear(catalogue))
    .sort((one, other) => other - one)

const yearAmong = (value: string | undefined, years: readonly number[]) =>
  years.find(year => String(year) === value) ?? null

/** What the address asks of the list of rules. What it cannot be is as if it had not been asked. */
export const rulesAsked = ({ query, today }: Pick<Context, 'query' | 'today'>): Asked => {
  const catalogue = CATALOGUES.find(({ id }) => id === query.return) ?? (CATALOGUES[0] as Catalogue)
  return {
    catalogue,
    q: (query.q ?? '').trim().slice(0, 200),
    table: oneOf(query.table, tablesOf(catalogue)),
    cell: oneOf(query.cell, cellsOf(catalogue)),
    need: oneOf(query.need, Object.keys(NEEDS)),
    kind: oneOf(query.kind, Object.keys(SEVERITIES)),
    year: yearAmong(query.year, yearsOf(catalogue, today)),
    since: yearAmong(query.since, newYears(catalogue)),
  }
}

/** A search word may be typed with a straight apostrophe where ours is curly. */
const plain = (text: string) => text.toLowerCase().replaceAll('’', "'")

const textOf = ({ id }: Catalogue, { code, says, mend, fields, changed }: Listed) =>
  plain([code, says, mend, changed, ...fields.flatMap(cell => [cell, cellSaid(id, cell)])].join(' '))

const hasNeed = ({ needs }: Listed, need: string) =>
  need === 'none' ? needs.every(each => needKind(each) === null) : needs.some(each => needKind(each) === need)

/** The rules that are asked for, in the order of their codes; one whose code was typed comes first. */
export const rulesFound = ({ catalogue, q, table, cell, need, kind, year, since }: Asked): readonly Listed[] => {
  const words = plain(q).split(/\s+/).filter(Boolean)
  const isCode = ({ code }: Listed) => code.toLowerCase() === q.toLowerCase()
  const found = catalogue.rules.filter(
    rule =>
      (words.length === 0 || words.every(word => textOf(catalogue, rule).includes(word))) &&
      (!table || rule.needs.some(each => tableOf(each) === table)) &&
      (!cell || rule.fields.includes(cell)) &&
      (!need || hasNeed(rule, need)) &&
      (!kind || (rule.severity ?? 'error') === kind) &&
      (year === null || holdsIn(rule, year)) &&
      (since === null || rule.from === since),
  )
  return [...found.filter(isCode), ...found.filter(rule => !isCode(rule))]
}

const choices = (whichever: string, options: readonly (readonly [string, string])[]) => [
  { value: '', text: whichever },
  ...options.map(([value, text]) => ({ value, text })),
]
const yearChoices = (years: readonly number[]) => years.map(year => [String(year), sayCollection(year)] as const)

/** The choices above the list. */
export const rulesFields = (asked: Asked, today: Context['today']) => {
  const { catalogue, q, table, cell, need, kind, year, since } = asked
  const { id } = catalogue
  const tables = tablesOf(catalogue).map(each => [each, `${each}: ${tableSaid(id, each)}`] as const)
  const cells = cellsOf(catalogue).map(each => [each, `${each}: ${cellSaid(id, each)}`] as const)
  const hasQueries = catalogue.rules.some(({ severity }) => severity === 'query')
  const select = (name: string, label: string, value: string | number | null, options: object[]) => ({
    name,
    label,
    kind: 'select',
    value: value === null ? '' : String(value),
    options,
  })
  return [
    { name: 'q', label: 'Code or words', kind: 'text', value: q },
    select('table', id === 'cin' ? 'Module' : 'File', table, choices('Any', tables)),
    select('cell', id === 'cin' ? 'Element' : 'Column', cell, choices('Any', cells)),
    select('need', 'What it needs', need, choices('Anything', Object.entries(NEEDS))),
    ...(hasQueries ? [select('kind', 'Kind', kind, choices('Errors and queries', Object.entries(SEVERITIES)))] : []),
    select('year', 'Holds in', year, choices('Any year', yearChoices(yearsOf(catalogue, today)))),
    select('since', 'New or changed in', since, choices('Whenever', yearChoices(newYears(catalogue)))),
  ]
}
