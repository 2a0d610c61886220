import { matchesOf, strengthOf } from '../themes/match.ts'
import { RULES } from '../themes/themes.ts'
import { kinOf, telling } from './inspectors-words.ts'
import type { Matter } from './matter.ts'
import { OTHER_RULES } from './other-words.ts'
import { stemsIn } from './words.ts'

/** A word of a finding and one that tells of an improvement: the same, or kindred; `by` wrote the other. */
export type SharedWord = {
  readonly here: string
  readonly there: string
  readonly by: string
  readonly is_kindred: boolean
  readonly worth: number
}

/** How a finding is like an improvement: how much, and on what grounds. `score` orders; it is no probability. */
export type Likeness = {
  readonly id: string
  readonly score: number
  readonly themes: readonly { readonly label: string; readonly words: readonly string[] }[]
  readonly words: readonly SharedWord[]
}

/** Below this a likeness is chance. Set, as the weights are, on half of the sample and measured on the other (`likeness.test.ts`). */
const ENOUGH = 1.6
/** Of improvements much less like than the likest, none is suggested. */
const NEAR = 0.5
const THEME = 2
/** A theme the finding only hints at. */
const HINTED = 0.8
const KINDRED = 0.6

/** A shorter list is weighed as one of ten, the usual length after inadequate: what one of two has would else tell nothing. */
const USUAL = 10

/** How telling a thing is that this many of all improvements have: the rarer, the more. */
const rarity = (having: number, all: number) => Math.log(1 + (Math.max(all, USUAL) - having + 0.5) / (having + 0.5))

/** The themes a text speaks of, by name or in other words, those it only hints at among them, with the words that say so. */
const themesIn = (text: string) =>
  RULES.flatMap(rule => {
    const matches = [rule, ...OTHER_RULES.filter(({ theme }) => theme === rule.theme)].flatMap(each =>
      matchesOf(each, text),
    )
    const strength = strengthOf(matches)
    const weight = strength > 1 ? THEME : HINTED
    return strength === 0 ? [] : [{ id: rule.theme, weight, words: matches.map(each => each.words) }]
  })

type Heard = { readonly there: string; readonly by: string; readonly weight: number }

/** Every telling word of a matter with the weightiest place it stands in. */
const heardIn = ({ tellings }: Matter): ReadonlyMap<string, Heard> => {
  const heard = new Map<string, Heard>()
  for (const { text, by, weight } of tellings)
    for (const [stem, there] of stemsIn(text))
      if ((heard.get(stem)?.weight ?? 0) < weight) heard.set(stem, { there, by, weight })
  return heard
}

const countsOf = (lists: readonly Iterable<string>[]) => {
  const counts = new Map<string, number>()
  for (const list of lists) for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

/** The word of a matter that a finding's word is, or is the nearest kin of; none where it is neither. */
const sharedWord = (
  [stem, here]: readonly [string, string],
  heard: ReadonlyMap<string, Heard>,
  worthOf: (stem: string) => number,
): SharedWord[] => {
  const same = heard.get(stem)
  if (same) return [{ here, there: same.there, by: same.by, is_kindred: false, worth: worthOf(stem) * same.weight }]
  const kin = kinOf(stem).flatMap(({ kin, share }) => {
    const found = heard.get(kin)
    return found?.weight === 1 ? [{ ...found, worth: KINDRED * share * worthOf(kin) }] : []
  })
  const nearest = kin.toSorted((a, b) => b.worth - a.worth)[0]
  return nearest ? [{ here, there: nearest.there, by: nearest.by, is_kindred: true, worth: nearest.worth }] : []
}

/**
 * Gives a function that holds a finding's text against these improvements and ranks those it is like, the likest first, each with
 * its grounds: themes both speak of, and words both use or that inspectors use together, the rarer the weightier.
 * Words of visits that a person has confirmed count beside the report's own, so a matter is known again in the words of a year later.
 */
export const likenessTo = (matters: readonly Matter[]): ((text: string) => Likeness[]) => {
  const heard = matters.map(heardIn)
  const withWord = countsOf(heard.map(each => each.keys()))
  const withTheme = countsOf(matters.map(({ themes }) => themes.map(({ id }) => id)))
  const worthOf = (stem: string) => rarity(withWord.get(stem) ?? 0, matters.length) * telling(stem)
  return text => {
    const [spoken, stems] = [themesIn(text), [...stemsIn(text)]]
    const held = matters.map(({ id, themes }, place): Likeness => {
      const shared = spoken.flatMap(({ id, weight, words }) => {
        const theme = themes.find(each => each.id === id)
        return theme
          ? [{ label: theme.label, words, worth: weight * rarity(withTheme.get(id) ?? 0, matters.length) }]
          : []
      })
      const words = stems.flatMap(word => sharedWord(word, heard[place] ?? new Map(), worthOf))
      return {
        id,
        score: [...shared, ...words].reduce((sum, { worth }) => sum + worth, 0),
        themes: shared.toSorted((a, b) => b.worth - a.worth).map(({ label, words }) => ({ label, words })),
        words: words.toSorted((a, b) => b.worth - a.worth),
      }
    })
    const best = Math.max(0, ...held.map(({ score }) => score))
    return held.filter(({ score }) => score >= Math.max(ENOUGH, best * NEAR)).sort((a, b) => b.score - a.score)
  }
}
