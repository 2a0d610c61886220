import type { Grade, Tone } from '../../report.ts'

/** What a person who read the letter says it says: every field the reader gives, listed by hand. */
export type Expected = {
  kind: string
  number: number | null
  authority: string | null
  start: string | null
  end: string | null
  published: string | null
  inspectors: string[]
  looked_at: string[]
  headline: string | null
  judged_before: { grade: Grade; on: string | null } | null
  /** Words of each, with true for an area for priority action. */
  improvements: [string, boolean][]
  /** Paragraph, section, tone, and the words it opens with. */
  findings: [number | null, string | null, Tone, string][]
  /** Place of its finding in the list (from 1), the number, its whole, what it was, its unit, and what it counts. */
  figures: [number, number, number | null, number | null, string, string | null][]
  /** Fields with a fault. */
  faults: string[]
}

/** How a letter is set: the same words may come in any of these. */
export type Setting = {
  size?: number
  bullet?: 'symbol' | '•' | '–' | '-'
  headings?: 'bold' | 'large' | 'plain'
  right?: number
  foot?: string
}

/**
 * A letter or account made up for tests. Each entry of `words` is a block: '# ' opens a heading, '* ' an item of a list,
 * '> ' a line of the letter's head, '>> ' one of the letterhead at its right, and anything else is a paragraph.
 */
export type Example = { id: string; setting: Setting; words: readonly string[]; expected: Expected }
