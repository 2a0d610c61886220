import { doing } from './doing.ts'
import { gapsOf } from './gaps.ts'
import type { Gathered } from './gather.ts'
import { howKnown } from './how-known.ts'
import { known } from './know.ts'
import type { Group, Line } from './line.ts'
import type { Subject } from './subject.ts'

/** The three questions a self-evaluation answers, and inspectors ask of leaders. */
export const QUESTIONS = {
  know: 'What do you know?',
  how: 'How do you know it?',
  doing: 'What are you doing about it?',
} as const

export type Question = keyof typeof QUESTIONS

/** The answers the record gives today, each line with where it stands, and what it cannot answer. */
export type Answered = Readonly<Record<Question, readonly Group[]>> & { readonly gaps: readonly Line[] }

/** Answers the three questions of a theme or an area from figures, evidence and the programme as they stand. */
export const answered = (subject: Subject, gathered: Gathered): Answered => ({
  know: known(subject, gathered),
  how: howKnown(subject, gathered),
  doing: doing(subject, gathered),
  gaps: gapsOf(subject, gathered.today),
})
