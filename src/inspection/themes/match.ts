import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { improvementTheme } from '../../vocabulary/codesets/improvement-theme.ts'
import { beginningsIn, mayHold, patternOf } from './phrase.ts'

/** The id of a theme: a code of the code set. */
export type ThemeId = CodeOf<typeof improvementTheme>

/**
 * The wording rule of one theme. A phrase of `names` is enough; a phrase of `hints` needs another of either kind.
 * What stands inside words of `not_in` counts for nothing. `means` says what a phrase tells where it is not plain.
 */
export type Rule = {
  readonly theme: ThemeId
  readonly names: readonly string[]
  readonly hints?: readonly string[]
  readonly not_in?: readonly string[]
  readonly means?: Readonly<Record<string, string>>
}

/** Where a phrase was found in a text: the words from one character to another, the last not included. */
export type Match = {
  readonly phrase: string
  readonly means: string | null
  readonly from: number
  readonly to: number
  readonly words: string
  readonly weight: number
}

/** What a theme must reach: one phrase that names it, or two different ones that hint at it. */
export const ENOUGH = 2
const NAMES = 2
const HINTS = 1

type Span = { readonly from: number; readonly to: number }
type Looked = {
  readonly phrase: string
  readonly pattern: RegExp
  readonly weight: number
  readonly isWorthTrying: (begun: ReadonlySet<string>) => boolean
}

const looked = new WeakMap<Rule, { phrases: Looked[]; not_in: RegExp[] }>()

const lookedFor = (rule: Rule) => {
  const known = looked.get(rule)
  if (known) return known
  const of = (weight: number) => (phrase: string) => ({
    phrase,
    weight,
    pattern: patternOf(phrase),
    isWorthTrying: mayHold(phrase),
  })
  const made = {
    phrases: [...rule.names.map(of(NAMES)), ...(rule.hints ?? []).map(of(HINTS))],
    not_in: (rule.not_in ?? []).map(patternOf),
  }
  looked.set(rule, made)
  return made
}

const spansOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ from: index, to: index + words.length, words }))

const overlaps = (a: Span, b: Span) => a.from < b.to && b.from < a.to

/**
 * Where a rule's phrases stand in a text, in the text's order. Of phrases that overlap the first of the rule's list is kept.
 * Who asks of many rules hands over how the text's words begin, so that they are taken once.
 */
export const matchesOf = (rule: Rule, text: string, begun = beginningsIn(text)): Match[] => {
  const { phrases, not_in } = lookedFor(rule)
  let shut: Span[] | null = null
  const found: Match[] = []
  for (const { phrase, pattern, weight, isWorthTrying } of phrases) {
    if (!isWorthTrying(begun)) continue
    for (const span of spansOf(text, pattern)) {
      // Most texts have no phrase of a rule, and then what shuts one out need not be looked for.
      shut ??= not_in.flatMap(each => spansOf(text, each))
      if ([...shut, ...found].some(each => overlaps(each, span))) continue
      found.push({ phrase, means: rule.means?.[phrase] ?? null, weight, ...span })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** How strongly matches speak: each different phrase once, 2 for one that names the theme and 1 for one that hints at it. */
export const strengthOf = (matches: readonly Match[]): number =>
  [...new Map(matches.map(({ phrase, weight }) => [phrase, weight])).values()].reduce((sum, each) => sum + each, 0)
