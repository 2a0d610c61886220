import { improvementTheme } from '../../vocabulary/codesets/improvement-theme.ts'
import { ENOUGH, type Match, matchesOf, type Rule, strengthOf, type ThemeId } from './match.ts'
import { measuresFor } from './measures.ts'
import { beginningsIn } from './phrase.ts'
import { CARE_RULES } from './rules/care.ts'
import { GROUP_RULES } from './rules/groups.ts'
import { HELP_RULES } from './rules/help.ts'
import { LEADING_RULES } from './rules/leading.ts'
import { PROTECTION_RULES } from './rules/protection.ts'
import { STAFF_RULES } from './rules/staff.ts'

/** A theme of what inspectors ask for, as people read it. */
export type Theme = { readonly id: ThemeId; readonly label: string }

/** A theme that a text speaks of: how strongly, and by which of its words. */
export type FoundTheme = Theme & { readonly strength: number; readonly matches: readonly Match[] }

/** Every theme, in the order of the code set. */
export const THEMES: readonly Theme[] = improvementTheme.codes.map(({ code, label }) => ({ id: code, label }))

/** Every wording rule, one a theme. */
export const RULES: readonly Rule[] = [
  ...HELP_RULES,
  ...PROTECTION_RULES,
  ...CARE_RULES,
  ...GROUP_RULES,
  ...STAFF_RULES,
  ...LEADING_RULES,
]

const ruleOf = new Map(RULES.map(rule => [rule.theme, rule]))

/**
 * The themes the words of an improvement or a finding speak of, each with the words that say so.
 * The strongest comes first; of equals, the one the text speaks of first. They are a suggestion to a person, who chooses.
 */
export const themesOf = (text: string): FoundTheme[] => {
  const begun = beginningsIn(text)
  return THEMES.flatMap(theme => {
    const rule = ruleOf.get(theme.id)
    const matches = rule ? matchesOf(rule, text, begun) : []
    const strength = strengthOf(matches)
    return strength >= ENOUGH ? [{ ...theme, strength, matches }] : []
  }).sort((a, b) => b.strength - a.strength || (a.matches[0]?.from ?? 0) - (b.matches[0]?.from ?? 0))
}

/** Measures to offer for a text by the themes its words speak of. */
export const suggestedMeasures = (text: string): string[] => measuresFor(themesOf(text))
