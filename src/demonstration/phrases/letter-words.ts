/** What a letter of a visit says; `kind` and dates are given beside it. */
export type LetterWords = {
  kind: 'focused visit' | 'monitoring visit'
  /** Which visit since the judgement; null for a focused visit. */
  number: number | null
  /** The lead first. */
  inspectors: readonly string[]
  looked_at: readonly string[]
  headline: readonly string[]
  /** The judgement a monitoring visit follows: 'inadequate', 'June 2025'; null for a focused visit. */
  judged: { grade: string; on: string } | null
  /** Areas for priority action and things to improve a focused visit may set, as bullets; empty where there are none. */
  priority: readonly string[]
  to_improve: readonly string[]
  sections: readonly (readonly [heading: string, paragraphs: readonly string[]])[]
}
