import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { rag } from '../../vocabulary/codesets/rag.ts'

/** One thing the inspectors asked for, as the programme follows it. */
export type Item = {
  id: string
  version: number
  inspection_id: string
  number: number
  text: string
  group: string | null
  is_priority: boolean
  paragraph: string | null
  owner_id: string | null
  owner: string | null
  due_on: PlainDate | null
  rag: string
  rag_because: string | null
  rag_by: string | null
  rag_on: PlainDate | null
  workstream_id: string | null
  workstream: string | null
}

/** A date an action once had. */
export type Redating = { from_due_on: PlainDate; to_due_on: PlainDate; because: string; redated_on: PlainDate }

export type Action = {
  id: string
  version: number
  improvement_item_id: string
  what: string
  owner_id: string | null
  owner: string | null
  start_on: PlainDate | null
  due_on: PlainDate
  done_on: PlainDate | null
  evidence: string | null
  /** The earliest first. */
  redatings: Redating[]
}

/** A measure attached to an item: where it began, and where it is to get to by when. */
export type Attached = {
  id: string
  improvement_item_id: string
  measure: string
  baseline_on: PlainDate
  baseline_numerator: number
  baseline_denominator: number
  target: number
  target_on: PlainDate
  why: string
}

/** What an item asks for, to stand within a sentence: without the paragraph it names at its end, or a full stop. */
export const sayBriefly = ({ text }: Pick<Item, 'text'>): string =>
  text.replace(/\s*\(paragraphs? [^)]*\)\.?$/, '').replace(/\.$/, '')

export const isLate = ({ done_on, due_on }: Pick<Action, 'done_on' | 'due_on'>, today: PlainDate): boolean =>
  done_on === null && due_on < today

const RAG_TONES: Readonly<Record<string, string>> = { R: 'red', A: 'orange', G: 'green', B: 'blue', W: 'grey' }
const STATUS_TONES: Readonly<Record<string, string>> = {
  behind: 'red',
  at_risk: 'orange',
  on_track: 'green',
  done: 'blue',
  evidenced: 'blue',
  reopened: 'orange',
}

export const ragTone = (code: string): string => RAG_TONES[code] ?? 'grey'
export const statusTone = (code: string): string => STATUS_TONES[code] ?? 'grey'

/** 'amber': the colour alone, of the code set's 'Amber: at risk, recovery plan'. */
export const ragWord = (code: string): string =>
  (rag.codes.find(each => each.code === code)?.label.split(':')[0] ?? '').toLowerCase()

/** What a person may choose. Blue, complete and evidenced, is not chosen: it is shown by the tests for closing. */
export const RAG_CHOICES = rag.codes.filter(({ code }) => code !== 'B')
