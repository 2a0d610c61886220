import { isAsked } from '../../record/form/read-form.ts'
import { sayAnswer } from '../../record/form/say-answer.ts'
import type { Question } from '../../record/form.ts'
import type { CheckValues } from './accepted-rows.ts'
import { inspectionCheckForm } from './inspection-check.form.ts'

/** One answer: which ('overall', 'findings.3.tone'), what it is called, what it is, and how it reads. */
export type Said = { field: string; label: string; value: unknown; says: string }

/** Answers that say nothing of the document itself. */
const ABOUT_US = ['whose', 'kept_because', 'accepted_note', 'corrected_because', 'because']

const ROW: Readonly<Record<string, string>> = {
  judgements: 'Judgement',
  improvements: 'Improvement',
  findings: 'Finding',
  figures: 'Figure',
}

/** 'Finding 4' for 'findings.3'; 'A finding that was added' where it has no place in what was read. */
export const rowNamed = (list: string, key: string | null): string => {
  const name = ROW[list] ?? list
  return key !== null && /^\d+$/.test(key) ? `${name} ${Number(key) + 1}` : `A ${name.toLowerCase()} that was added`
}

const told = (ask: Question, value: unknown): string => {
  const { kind } = ask.spec
  // Nobody says of each line that it is no priority: not said and no are one.
  if (kind === 'yes_no') return value ? 'Yes' : 'No'
  if (value === null || value === undefined || value === '') return ''
  return sayAnswer(ask.spec, value).replaceAll(/\s+/g, ' ').trim()
}

const isTold = ({ name, spec }: Question) => spec.kind !== 'hidden' && !ABOUT_US.includes(name)

/** The rows of a list, whichever list it is; none where the answer of that name is no list. */
export const rowsIn = (values: Partial<CheckValues>, list: string): Record<string, unknown>[] => {
  const rows = (values as Record<string, unknown>)[list]
  return Array.isArray(rows) ? rows : []
}

const rowSaid = (list: Question, row: Record<string, unknown>): Said[] => {
  const key = typeof row.key === 'string' ? row.key : null
  return (list.spec.asks ?? []).filter(isTold).map(ask => ({
    field: `${list.name}.${key}.${ask.name}`,
    label: `${rowNamed(list.name, key)}: ${ask.spec.label}`,
    value: row[ask.name] ?? null,
    says: told(ask, row[ask.name]),
  }))
}

/** The lists of the form: judgements, improvements, findings, figures. */
export const LISTS = inspectionCheckForm.asks.filter(ask => ask.spec.kind === 'rows').map(({ name }) => name)

/** Every answer by its field, those of a row by its place in what was read; only what is asked of such a document. */
export const answersSaid = (values: Partial<CheckValues>, kind: unknown): Map<string, Said> => {
  const asked = inspectionCheckForm.asks.filter(ask => isTold(ask) && isAsked(ask.spec.when, { kind }))
  const said = asked.flatMap((ask: Question): Said[] =>
    ask.spec.kind === 'rows'
      ? rowsIn(values, ask.name).flatMap(row => (row.key === null ? [] : rowSaid(ask, row)))
      : [
          {
            field: ask.name,
            label: ask.spec.label,
            value: (values as Record<string, unknown>)[ask.name] ?? null,
            says: told(ask, (values as Record<string, unknown>)[ask.name]),
          },
        ],
  )
  return new Map(said.map(each => [each.field, each]))
}

/** What a whole row says, in the words that matter of it. */
export const rowSays = (row: Record<string, unknown>): string =>
  [row.text, row.label, row.value, row.unit, row.counts, row.grade]
    .filter(each => each !== null && each !== undefined && each !== '')
    .join(', ')
