import type { Likeness, SharedWord } from './likeness.ts'

const MOST_WORDS = 4

const quoted = (words: readonly string[]) => [...new Set(words)].map(word => `“${word}”`).join(', ')

const saySame = (words: readonly SharedWord[]): string[] =>
  [...Map.groupBy(words, ({ by }) => by)].map(
    ([by, shared]) => `${by} also says ${quoted(shared.map(({ there }) => there))}`,
  )

const sayKindred = (words: readonly SharedWord[]): string[] =>
  words.length === 0
    ? []
    : [`inspectors use together ${words.map(({ here, there }) => `“${here}” and “${there}”`).join(', ')}`]

/** Why a finding is suggested for an improvement, in words a person can check: its themes, the words both use, and kindred words. */
export const sayReasons = ({ themes, words }: Likeness): string[] => {
  const most = words.slice(0, MOST_WORDS)
  return [
    ...themes.map(({ label, words: said }) => `it speaks of ${label.toLowerCase()}: ${quoted(said)}`),
    ...saySame(most.filter(({ is_kindred }) => !is_kindred)),
    ...sayKindred(most.filter(({ is_kindred }) => is_kindred)),
  ]
}
