import { isPlainDate, londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import type { GivenFile, Spec } from './question.ts'
import type { Body } from './typed.ts'

/** What one question was answered with: nothing, a value, or something that cannot be read. */
export type Answer = { empty: true } | { value: unknown } | { wrong: string; part?: string }

export type Option = { readonly value: string; readonly text: string; readonly hint?: string }

const EMPTY: Answer = { empty: true }
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** One line or several, without the characters PostgreSQL cannot keep or the spaces nobody meant. */
const tidy = (given: Body[string]): string => {
  const first = Array.isArray(given) ? given[0] : given
  return typeof first === 'string' ? first.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim() : ''
}

const many = (given: Body[string]): string[] => {
  const list = Array.isArray(given) ? given : [given]
  return [...new Set(list.map(tidy).filter(Boolean))]
}

const monthNumber = (given: string): number => {
  const named = MONTHS.indexOf(given.toLowerCase().slice(0, 3))
  return /^[a-z]{3,9}$/i.test(given) && named >= 0 ? named + 1 : Number(given)
}

const readDate = (body: Body, field: string): Answer => {
  const whole = tidy(body[field])
  if (isPlainDate(whole)) return { value: whole }
  const [day, month, year] = ['day', 'month', 'year'].map(part => tidy(body[`${field}-${part}`])) as [
    string,
    string,
    string,
  ]
  if (!day && !month && !year) return whole ? { wrong: 'must be a real date' } : EMPTY
  const without = Object.entries({ day, month, year }).filter(([, given]) => !given)
  const [lacking] = without
  if (lacking) return { wrong: `must include a ${without.map(([part]) => part).join(' and a ')}`, part: lacking[0] }
  if (!/^\d{4}$/.test(year)) return { wrong: 'must have a year of four figures, such as 2026', part: 'year' }
  const text = `${year}-${String(monthNumber(month)).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(text) ? { value: text } : { wrong: 'must be a real date', part: 'day' }
}

/** '09:40', '9.40', '0940', '9:40am', '1pm' → 'HH:MM', or null. */
export const readTime = (given: string): string | null => {
  const match = /^(\d{1,2}?)(?:[:.h ]?(\d{2}))?\s*(am|pm)?$/i.exec(given.trim())
  if (!match || (!match[2] && !match[3])) return null
  const half = match[3]?.toLowerCase()
  const typed = Number(match[1])
  if (half && (typed < 1 || typed > 12)) return null
  const hour = half ? (typed % 12) + (half === 'pm' ? 12 : 0) : typed
  const minute = Number(match[2] ?? 0)
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null
}

const readMoment = (body: Body, field: string): Answer => {
  const whole = tidy(body[field])
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(whole)) return { value: whole }
  const day = readDate(body, field)
  const typed = tidy(body[`${field}-time`])
  if ('empty' in day) return typed ? { wrong: 'must include the date', part: 'day' } : EMPTY
  if ('wrong' in day) return day
  if (!typed) return { wrong: 'must include the time', part: 'time' }
  const time = readTime(typed)
  if (!time) return { wrong: 'must have a time such as 9:40 or 2:15pm', part: 'time' }
  return { value: londonMoment(String(day.value), time) }
}

const readNumber = (spec: Spec, given: string): Answer => {
  if (!given) return EMPTY
  const value = Number(given.replace(/^£/, '').replaceAll(/[, ]/g, ''))
  if (!Number.isFinite(value) || !/\d/.test(given)) return { wrong: 'must be a number' }
  return spec.whole && !Number.isInteger(value) ? { wrong: 'must be a whole number' } : { value }
}

const known = (spec: Spec, options: readonly Option[] | undefined, code: string): boolean =>
  spec.codes ? spec.codes.some(one => one.code === code) : !options || options.some(option => option.value === code)

const readChoice = (spec: Spec, options: readonly Option[] | undefined, given: string): Answer => {
  if (!given) return EMPTY
  return known(spec, options, given) ? { value: given } : { wrong: 'must be one of the answers offered' }
}

const readChoices = (spec: Spec, options: readonly Option[] | undefined, given: string[]): Answer => {
  if (given.length === 0) return EMPTY
  const all = given.every(code => known(spec, options, code))
  return all ? { value: given } : { wrong: 'must be among the answers offered' }
}

const isFile = (given: unknown): given is GivenFile =>
  typeof given === 'object' && given !== null && 'bytes' in given && 'filename' in given && given.filename !== ''

/** Reads one question's answer from what was posted; what it means for the record is checked elsewhere. */
export const readAnswer = (spec: Spec, body: Body, field: string, options?: readonly Option[]): Answer => {
  const given = body[field]
  switch (spec.kind) {
    case 'date':
      return readDate(body, field)
    case 'moment':
      return readMoment(body, field)
    case 'yes_no': {
      const said = tidy(given)
      if (!said) return EMPTY
      if (said === 'yes' || said === 'true') return { value: true }
      return said === 'no' || said === 'false' ? { value: false } : { wrong: 'must be yes or no' }
    }
    case 'number':
      return readNumber(spec, tidy(given))
    case 'one_of':
    case 'pick':
    case 'hidden':
      return readChoice(spec, options, tidy(given))
    case 'many_of':
    case 'pick_many':
      return readChoices(spec, options, many(given))
    case 'file':
      // A browser sends a file without a name or bytes where none was chosen.
      return given && typeof given === 'object' && 'bytes' in given && (given.filename || given.bytes.length > 0)
        ? { value: given }
        : EMPTY
    case 'files': {
      const list = [given].flat().filter(isFile)
      return list.length > 0 ? { value: list } : EMPTY
    }
    case 'text':
    case 'long_text':
    case 'rows': {
      const said = tidy(given)
      return said ? { value: spec.kind === 'text' ? said.replaceAll(/\s+/g, ' ') : said } : EMPTY
    }
  }
}
