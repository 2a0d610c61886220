import { londonDate } from '../../vocabulary/calendar/plain-date.ts'
import type { GivenFile, Spec } from './question.ts'

export type Clock = { readonly today: string; readonly now: string }

const LONGEST_LINE = 300
const LONGEST_TEXT = 100_000
const LARGEST_FILE_MB = 30

/** The words for a question left unanswered. */
export const saysMissing = (spec: Spec): string => {
  if (spec.says.missing) return spec.says.missing
  switch (spec.kind) {
    case 'date':
      return `Enter the date: ${spec.label}`
    case 'moment':
      return `Enter the date and time: ${spec.label}`
    case 'file':
      return `Choose a file: ${spec.label}`
    case 'files':
      return `Choose one file or several: ${spec.label}`
    case 'rows':
      return `Add at least one: ${spec.label}`
    case 'text':
    case 'long_text':
    case 'number':
      return `Write an answer: ${spec.label}`
    default:
      return `Choose an answer: ${spec.label}`
  }
}

/** The words for an answer that cannot be read or is not allowed. */
export const saysWrong = (spec: Spec, what: string): string => `“${spec.label || 'The answer'}” ${what}`

const checkSize = (spec: Spec, size: number, more: string, fewer: string): string | null => {
  if (spec.at_least !== undefined && size < spec.at_least) return spec.says.short ?? saysWrong(spec, more)
  if (spec.at_most !== undefined && size > spec.at_most) return spec.says.long ?? saysWrong(spec, fewer)
  return null
}

const checkText = (spec: Spec, value: string): string | null => {
  const most = spec.at_most ?? (spec.kind === 'text' ? LONGEST_LINE : LONGEST_TEXT)
  const limited = { ...spec, at_most: most }
  return checkSize(
    limited,
    value.length,
    `must be at least ${spec.at_least} characters; there are ${value.length}`,
    `must be ${most} characters or fewer; there are ${value.length}`,
  )
}

const checkTime = (spec: Spec, value: string, clock: Clock, others: Record<string, unknown>): string | null => {
  const future = spec.kind === 'date' ? value > clock.today : value > clock.now
  if (spec.not_after_today && future) return spec.says.future ?? saysWrong(spec, 'must not be in the future')
  const other = spec.not_before ? others[spec.not_before] : null
  if (typeof other !== 'string') return null
  // A day and a moment compare as days; two of a kind as they are.
  const sameKind = other.length === value.length
  const day = (text: string) => (text.length === 10 ? text : londonDate(text))
  const before = sameKind ? value < other : day(value) < day(other)
  return before ? (spec.says.before ?? saysWrong(spec, 'is earlier than it can be')) : null
}

const checkFile = (spec: Spec, { filename, bytes, is_too_large }: GivenFile): string | null => {
  const most = spec.at_most ?? LARGEST_FILE_MB
  if (is_too_large || bytes.length > most * 1024 * 1024) {
    return spec.says.long ?? `The file must be smaller than ${most} MB`
  }
  if (bytes.length === 0) return 'The file is empty'
  const endings = spec.accepts?.split(',') ?? []
  const fits = endings.length === 0 || endings.some(ending => filename.toLowerCase().endsWith(ending.trim()))
  return fits ? null : (spec.says.wrong ?? `The file must be a ${endings.join(' or ')} file`)
}

/** What is wrong with an answer that could be read, in words; null when nothing is. */
export const checkAnswer = (
  spec: Spec,
  value: unknown,
  clock: Clock,
  others: Record<string, unknown>,
): string | null => {
  switch (spec.kind) {
    case 'text':
    case 'long_text':
      return checkText(spec, String(value))
    case 'number':
      return checkSize(spec, Number(value), `must be ${spec.at_least} or more`, `must be ${spec.at_most} or less`)
    case 'date':
    case 'moment':
      return checkTime(spec, String(value), clock, others)
    case 'file':
      return checkFile(spec, value as GivenFile)
    case 'many_of':
    case 'pick_many':
    case 'rows': {
      const list = value as unknown[]
      if (spec.excludes && list.length > 1 && list.includes(spec.excludes)) {
        const alone = spec.codes?.find(one => one.code === spec.excludes)?.label ?? 'that answer'
        return spec.says.excludes ?? saysWrong(spec, `cannot have “${alone}” together with another answer`)
      }
      const noun = spec.kind === 'rows' ? 'listed' : 'chosen'
      return checkSize(spec, list.length, `needs at least ${spec.at_least} ${noun}`, `allows ${spec.at_most} ${noun}`)
    }
    default:
      return null
  }
}
