import type { Spec } from '../record/form/question.ts'
import type { Options, Refusal, Typed } from '../record/form.ts'

export type Choice = {
  value: string
  text: string
  hint?: { text: string }
  checked: boolean
  selected: boolean
  behaviour?: string
}

/** What a form is drawn with: what was typed and refused, and the choices a page offers. */
export type Drawn = {
  typed: Typed
  refusals: readonly Refusal[]
  options: Options
  today: string
  row?: string
  rowsName?: string
}

/** The choices of a question as they are offered today, with what was chosen marked. */
export const choicesOf = (spec: Spec, field: string, { typed, options, today, rowsName }: Drawn): Choice[] => {
  const given = typed[field]
  const chosen = new Set(Array.isArray(given) ? given : given ? [given] : [])
  const offered =
    spec.kind === 'yes_no'
      ? [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ]
      : spec.codes
        ? spec.codes
            // A code that has ended is no longer offered, unless it is the answer being corrected.
            .filter(one => chosen.has(one.code) || ((one.valid_from ?? '') <= today && today <= (one.valid_to ?? '9')))
            .map(one => ({ value: one.code, text: one.label, hint: one.meaning }))
        : (options[`${rowsName}.${spec.name}`] ?? options[spec.name] ?? [])
  return offered.map(one => ({
    value: one.value,
    text: one.text,
    hint: 'hint' in one && one.hint ? { text: one.hint } : undefined,
    checked: chosen.has(one.value),
    selected: chosen.has(one.value),
    behaviour: one.value === spec.excludes ? 'exclusive' : undefined,
  }))
}
