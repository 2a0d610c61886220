import { londonDate, londonTime } from '../../vocabulary/calendar/plain-date.ts'
import type { GivenFile, Question, Spec } from './question.ts'

/** What was typed, as it came: flat names as in the page's fields, `visited_on-day`, `actions[0][what]`. */
export type Typed = Record<string, string | string[]>
export type Body = Readonly<Record<string, string | readonly string[] | GivenFile | readonly GivenFile[] | undefined>>

/** A question's field name, inside a row or not. */
export const fieldName = (name: string, row?: string): string => (row ? `${row}[${name}]` : name)

const datePart = /-(day|month|year|time)$/
const rowField = /^([a-z][a-z0-9_]*)\[(\d{1,3})\]\[([a-z][a-z0-9_]*)\](-(?:day|month|year|time))?$/

/** The row numbers typed for a `rows` question, in order. */
export const rowNumbers = (typed: Body, name: string): number[] => {
  const found = new Set<number>()
  for (const key of Object.keys(typed)) {
    const match = rowField.exec(key)
    if (match && match[1] === name) found.add(Number(match[2]))
  }
  return [...found].sort((a, b) => a - b)
}

/** Only what belongs to the form's questions, as text: never files, tokens or passwords. */
export const typedOf = (asks: readonly Question[], body: Body): Typed => {
  const kinds = new Map(asks.map(({ spec }) => [spec.name, spec]))
  const typed: Typed = {}
  for (const [key, given] of Object.entries(body)) {
    const inRow = rowField.exec(key)
    const spec = kinds.get(inRow?.[1] ?? key.replace(datePart, ''))
    if (!spec || spec.kind === 'file' || spec.kind === 'files' || Boolean(inRow) !== (spec.kind === 'rows')) continue
    if (inRow && !spec.asks?.some(inner => inner.spec.name === inRow[3])) continue
    if (typeof given === 'string') typed[key] = given
    else if (Array.isArray(given)) typed[key] = given.map(String)
  }
  return typed
}

const typedAnswer = (spec: Spec, value: unknown, field: string): Typed => {
  if (value === null || value === undefined) return {}
  if (spec.kind === 'rows') return typedRows(spec, value, field)
  if (Array.isArray(value)) return { [field]: value.map(String) }
  if (spec.kind === 'yes_no') return { [field]: value === true ? 'yes' : 'no' }
  if (spec.kind === 'date' || spec.kind === 'moment') {
    const day = spec.kind === 'date' ? String(value) : londonDate(String(value))
    const [year = '', month = '', date = ''] = day.split('-')
    return {
      [`${field}-day`]: String(Number(date)),
      [`${field}-month`]: String(Number(month)),
      [`${field}-year`]: year,
      ...(spec.kind === 'moment' ? { [`${field}-time`]: londonTime(String(value)) } : {}),
    }
  }
  return { [field]: String(value) }
}

const typedRows = (spec: Spec, value: unknown, field: string): Typed => {
  const list: unknown[] = Array.isArray(value) ? value : []
  return Object.assign(
    {},
    ...list.map((row, index) =>
      typedFrom(spec.asks ?? [], Object(row) as Record<string, unknown>, `${field}[${index}]`),
    ),
  )
}

/** Answers already known (an edit, a suggestion) as if they had been typed. */
export const typedFrom = (asks: readonly Question[], values: Record<string, unknown>, row?: string): Typed =>
  Object.assign({}, ...asks.map(({ spec }) => typedAnswer(spec, values[spec.name], fieldName(spec.name, row))))

/** Takes row `at` away and moves the later ones up. */
export const withoutRow = (typed: Typed, name: string, at: number): Typed => {
  const kept: Typed = {}
  for (const [key, value] of Object.entries(typed)) {
    const match = rowField.exec(key)
    const n = Number(match?.[2])
    if (!match || match[1] !== name || n < at) kept[key] = value
    else if (n > at) kept[`${name}[${n - 1}][${match[3]}]${match[4] ?? ''}`] = value
  }
  return kept
}
