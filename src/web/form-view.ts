import type { Question, Spec } from '../record/form/question.ts'
import { fieldName, rowNumbers } from '../record/form/typed.ts'
import type { Form, Options, Refusal, Typed } from '../record/form.ts'
import { type Choice, choicesOf, type Drawn } from './form-choices.ts'

/** One question as the template draws it. */
export type FieldView = {
  kind: Spec['kind']
  name: string
  id: string
  label: string
  hint: string | null
  error: string | null
  under: string | null
  /** In words, for those without JavaScript: 'Only if you answered "No" to "…"'. */
  only_if: string | null
  when: { field: string; values: string } | null
  value: string
  parts: { name: string; label: string; value: string; width: number; wrong: boolean }[]
  choices: Choice[]
  is_select: boolean
  lines: number
  limit: number | null
  accepts: string | null
  rows: RowView[]
  add_label: string | null
}

export type RowView = { heading: string; fields: FieldView[]; remove: string | null }

/** A form as `components/form/macro.njk` draws it. */
export type FormView = {
  id: string
  title: string
  intro: string | null
  button: string
  fields: FieldView[]
  refusals: { href: string; text: string }[]
  takes_files: boolean
  is_short: boolean
}

const SELECT_OVER = 8

const text = (typed: Typed, name: string): string => {
  const given = typed[name]
  return (Array.isArray(given) ? given[0] : given) ?? ''
}

const PARTS = {
  date: [
    ['day', 'Day', 2],
    ['month', 'Month', 2],
    ['year', 'Year', 4],
  ],
  moment: [
    ['day', 'Day', 2],
    ['month', 'Month', 2],
    ['year', 'Year', 4],
    ['time', 'Time', 4],
  ],
} as const

const partsOf = (spec: Spec, field: string, { typed, refusals }: Drawn) =>
  spec.kind !== 'date' && spec.kind !== 'moment'
    ? []
    : PARTS[spec.kind].map(([part, label, width]) => ({
        name: `${field}-${part}`,
        label,
        value: text(typed, `${field}-${part}`),
        width,
        wrong: refusals.some(refusal => refusal.field === `${field}-${part}`),
      }))

const typedValue = (answer: unknown): string => (answer === true ? 'yes' : answer === false ? 'no' : String(answer))

const answerText = (spec: Spec, answer: unknown): string =>
  spec.codes?.find(one => one.code === answer)?.label ??
  (answer === true ? 'Yes' : answer === false ? 'No' : String(answer))

const onlyIf = (spec: Spec, asks: readonly Question[], options: Options): string | null => {
  const parts = Object.entries(spec.when ?? {}).map(([name, wanted]) => {
    const other = asks.find(ask => ask.name === name)?.spec
    const list: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted]
    const says = (one: unknown) =>
      options[name]?.find(option => option.value === one)?.text ?? (other ? answerText(other, one) : String(one))
    return `you answered ${list.map(one => `“${says(one)}”`).join(' or ')} to “${other?.label}”`
  })
  return parts.length > 0 ? `Only if ${parts.join(' and ')}` : null
}

const errorOf = (spec: Spec, field: string, refusals: readonly Refusal[]): string | null => {
  const mine = (name: string) =>
    name === field ||
    name === `${field}[]` ||
    ((spec.kind === 'date' || spec.kind === 'moment') && name.startsWith(`${field}-`))
  // Beside the question its own words need not be said again, as they must be in the summary.
  return refusals.find(refusal => mine(refusal.field))?.says.replace(`: ${spec.label}`, '') ?? null
}

/** 'Add another action' names the rows: 'Action 1'. */
const rowNoun = (spec: Spec): string => {
  const noun = spec.add_label?.replace(/^Add (another|an|a) /, '') ?? spec.label
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}

const rowsOf = (spec: Spec, drawn: Drawn): RowView[] => {
  const typedRows = rowNumbers(drawn.typed, spec.name)
  const numbers = typedRows.length > 0 || spec.fixed ? typedRows : [0]
  return numbers.map((n, index) => {
    const row = `${spec.name}[${n}]`
    const headed = spec.headed_by ? text(drawn.typed, `${row}[${spec.headed_by}]`) : ''
    const named = drawn.options[`${spec.name}.${spec.headed_by}`] ?? drawn.options[spec.headed_by ?? '']
    return {
      heading: named?.find(option => option.value === headed)?.text ?? `${rowNoun(spec)} ${index + 1}`,
      fields: fieldsOf(spec.asks ?? [], { ...drawn, row, rowsName: spec.name }),
      remove: spec.fixed || numbers.length < 2 ? null : `${spec.name}[${n}]`,
    }
  })
}

/** A choice that may be left, and has nothing to choose from, is not asked. */
const isOffered = (spec: Spec, { options, rowsName }: Drawn): boolean =>
  spec.required ||
  (spec.kind !== 'pick' && spec.kind !== 'pick_many') ||
  (options[`${rowsName}.${spec.name}`] ?? options[spec.name] ?? []).length > 0

const fieldsOf = (asks: readonly Question[], drawn: Drawn): FieldView[] =>
  asks
    .filter(({ spec }) => isOffered(spec, drawn))
    .map(({ spec }) => {
      const field = fieldName(spec.name, drawn.row)
      const [[whenName, wanted] = [null, null]] = Object.entries(spec.when ?? {})
      const choices = choicesOf(spec, field, drawn)
      return {
        kind: spec.kind,
        name: field,
        id: field,
        label: spec.required || spec.later || spec.when ? spec.label : `${spec.label} (optional)`,
        hint: spec.hint ?? null,
        error: errorOf(spec, field, drawn.refusals),
        under: spec.under ?? null,
        only_if: onlyIf(spec, asks, drawn.options),
        when: whenName
          ? { field: fieldName(whenName, drawn.row), values: [wanted].flat().map(typedValue).join('|') }
          : null,
        value: text(drawn.typed, field),
        parts: partsOf(spec, field, drawn),
        choices,
        is_select:
          (spec.kind === 'one_of' || spec.kind === 'pick') && (choices.length > SELECT_OVER || Boolean(drawn.row)),
        lines: spec.lines ?? (drawn.row ? 3 : 6),
        limit: spec.kind === 'long_text' || spec.kind === 'text' ? (spec.at_most ?? null) : null,
        accepts: spec.accepts ?? null,
        rows: spec.kind === 'rows' ? rowsOf(spec, drawn) : [],
        add_label: spec.kind === 'rows' && !spec.fixed ? (spec.add_label ?? 'Add another') : null,
      }
    })

/** Where the link of a refusal in the error summary leads: a field that is on the page, or the form itself. */
const hrefOf = (form: Form, { field }: Refusal): string => {
  const spec = form.asks.find(ask => ask.name === field)?.spec
  if (spec?.kind === 'rows') return `#${spec.fixed ? `form-${form.id}` : `${field}-add`}`
  if (spec?.kind === 'date' || spec?.kind === 'moment') return `#${field}-day`
  const known = form.asks.some(
    ask => field === ask.name || field.startsWith(`${ask.name}-`) || field.startsWith(`${ask.name}[`),
  )
  return `#${known ? field : `form-${form.id}`}`
}

/** Lays a form out for drawing: the questions with their words, choices, what was typed, and what was refused. */
export const formView = (form: Form, drawn: Omit<Drawn, 'row' | 'rowsName'>): FormView => ({
  id: form.id,
  title: form.title,
  intro: form.intro ?? null,
  button: form.button ?? 'Save',
  fields: fieldsOf(form.asks, drawn),
  refusals: drawn.refusals.map(refusal => ({ href: refusal.href ?? hrefOf(form, refusal), text: refusal.says })),
  is_short: form.is_short ?? false,
  takes_files: form.asks.some(({ spec }) => spec.kind === 'file' || spec.kind === 'files'),
})
