import { sayDate, sayMoment } from '../../vocabulary/calendar/say.ts'
import type { Spec } from './question.ts'
import type { Options } from './read-form.ts'

const labelled = (spec: Spec, options: Options, code: unknown): string =>
  spec.codes?.find(one => one.code === code)?.label ??
  options[spec.name]?.find(option => option.value === code)?.text ??
  String(code)

/** An answer as a person would say it: the label and not the code, the date with its day, 'No answer' for none. */
export const sayAnswer = (spec: Spec, value: unknown, options: Options = {}): string => {
  if (value === null || value === undefined || value === '') return 'No answer'
  if (Array.isArray(value)) {
    if (value.length === 0) return 'No answer'
    return value
      .map(one => (spec.kind === 'rows' ? sayRow(spec, one, options) : labelled(spec, options, one)))
      .join('; ')
  }
  switch (spec.kind) {
    case 'yes_no':
      return value ? 'Yes' : 'No'
    case 'date':
      return sayDate(String(value))
    case 'moment':
      return sayMoment(String(value))
    case 'one_of':
    case 'pick':
    case 'hidden':
      return labelled(spec, options, value)
    default:
      return String(value)
  }
}

const sayRow = (spec: Spec, row: unknown, options: Options): string =>
  (spec.asks ?? [])
    .map(inner => [inner.spec, (row as Record<string, unknown>)[inner.spec.name]] as const)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([inner, value]) => sayAnswer(inner, value, options))
    .join(', ')
