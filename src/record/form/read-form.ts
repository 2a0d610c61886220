import type { Form, ValuesOf } from '../form.ts'
import { type Clock, checkAnswer, saysMissing, saysWrong } from './check-answer.ts'
import type { Question, Spec, When } from './question.ts'
import { type Option, readAnswer } from './read-answer.ts'
import { type Body, fieldName, rowNumbers, type Typed, typedOf } from './typed.ts'

export type { Typed } from './typed.ts'

/** Why the record may not say that: the field it stands beside, the words, and where else it leads than to the field. */
export type Refusal = { readonly field: string; readonly says: string; readonly href?: string }

/** What a page offers for its `pick` questions, by question name (`actions.owner_id` or `owner_id` inside rows). */
export type Options = Readonly<Record<string, readonly Option[]>>

/** Where a refusal's link goes and its message stands: the first field of the question. */
const fieldOf = (spec: Spec, field: string): string =>
  spec.kind === 'date' || spec.kind === 'moment' ? `${field}-day` : field

/** Whether a question is asked, given the answers before it. */
export const isAsked = (when: When | undefined, answers: Record<string, unknown>): boolean =>
  Object.entries(when ?? {}).every(([other, wanted]) => {
    const given = answers[other]
    const accepted: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted]
    return Array.isArray(given) ? given.some(one => accepted.includes(one)) : accepted.includes(given)
  })

type Reading = { values: Record<string, unknown>; refusals: Refusal[]; empty: boolean }
type Given = { body: Body; clock: Clock; options: Options; row?: string; rowsName?: string }

const isList = ({ kind }: Spec) => kind === 'many_of' || kind === 'pick_many' || kind === 'rows' || kind === 'files'

const readRows = (spec: Spec, given: Given): Reading => {
  const list: Record<string, unknown>[] = []
  const refusals: Refusal[] = []
  for (const n of rowNumbers(given.body, spec.name)) {
    const row = readAsks(spec.asks ?? [], { ...given, row: `${spec.name}[${n}]`, rowsName: spec.name })
    // A row nobody began is not a mistake; a row the page laid out is there to be answered.
    if (row.empty && !spec.fixed) continue
    list.push(row.values)
    refusals.push(...row.refusals)
  }
  return { values: { [spec.name]: list }, refusals, empty: list.length === 0 }
}

const readAsks = (asks: readonly Question[], given: Given): Reading => {
  const { body, clock, options, row, rowsName } = given
  const reading: Reading = { values: {}, refusals: [], empty: true }
  for (const { spec } of asks) {
    const field = fieldName(spec.name, row)
    const refuse = (says: string, part?: string) =>
      reading.refusals.push({ field: part ? `${field}-${part}` : fieldOf(spec, field), says })
    reading.values[spec.name] = isList(spec) ? [] : null
    if (!isAsked(spec.when, reading.values)) continue
    if (spec.kind === 'rows') {
      const inner = readRows(spec, given)
      reading.values[spec.name] = inner.values[spec.name]
      reading.refusals.push(...inner.refusals)
      if (!inner.empty) reading.empty = false
      const wrong = inner.empty ? null : checkAnswer(spec, inner.values[spec.name], clock, {})
      if (inner.empty && spec.required) refuse(saysMissing(spec))
      if (wrong) refuse(wrong)
      continue
    }
    const answer = readAnswer(spec, body, field, options[`${rowsName}.${spec.name}`] ?? options[spec.name])
    if ('empty' in answer) {
      if (spec.required) refuse(saysMissing(spec))
      continue
    }
    // What a page carried in unseen does not make a row begun.
    if (spec.kind !== 'hidden') reading.empty = false
    if ('wrong' in answer) {
      refuse(spec.says.wrong ?? saysWrong(spec, answer.wrong), answer.part)
      continue
    }
    const wrong = checkAnswer(spec, answer.value, clock, reading.values)
    if (wrong) refuse(wrong)
    else reading.values[spec.name] = answer.value
  }
  return reading
}

/**
 * Reads a posted body by a form: the values for the record, the refusals beside each question, and what was typed.
 * With refusals, `values` holds only what could be read; nobody may act on it.
 */
export const readForm = <F extends Form>(
  form: F,
  body: Body,
  given: Clock & { options?: Options },
): { values: ValuesOf<F>; refusals: Refusal[]; typed: Typed } => {
  const { values, refusals } = readAsks(form.asks, { body, clock: given, options: given.options ?? {} })
  return { values: values as ValuesOf<F>, refusals, typed: typedOf(form.asks, body) }
}
