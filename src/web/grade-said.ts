import { sayGrade } from '../inspection/inspection/inspection.ts'
import { gradeLetter } from '../inspection/library/judgement.ts'
import type { Span } from '../inspection/library/timeline.ts'
import type { Grade } from '../inspection/read-report/report.ts'
import type { GradeRow } from './components/grade-line/grade-line.ts'

/** A grade as pages show it: its word, its letter, and the colour it has everywhere. */
export type GradeSaid = { readonly text: string; readonly letter: string; readonly tone: string }

const TONES: Readonly<Record<string, string>> = {
  outstanding: 'outstanding',
  good: 'good',
  'requires improvement': 'requires',
  adequate: 'requires',
  inadequate: 'inadequate',
}

const SHORT: Readonly<Record<string, string>> = { 'requires improvement': 'Requires improvement' }

/** A grade, or that there is none, in few words. */
export const gradeSaid = (grade: Grade | null): GradeSaid => ({
  text: grade ? (SHORT[grade] ?? sayGrade(grade)) : 'Not known',
  letter: gradeLetter(grade),
  tone: (grade && TONES[grade]) || 'none',
})

/** Times with a grade, as the picture of grades over time takes them. */
export const spansSaid = (spans: readonly Span[]): GradeRow['spans'] =>
  spans.map(({ grade, from_on, to_on, is_older }) => {
    const { text, letter, tone } = gradeSaid(grade)
    return { from: from_on, to: to_on, grade: is_older ? `${text}, not judged since` : text, letter, tone, is_older }
  })
