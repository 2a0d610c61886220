import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { listed } from '../../vocabulary/words.ts'
import type { Match, ThemeId } from './match.ts'
import { THEMES, type Theme, themesOf } from './themes.ts'

/** What a person said of one theme of an item: that it has it, or has it not, and why. */
export type ThemeSaid = {
  readonly id: string
  readonly version: number
  readonly improvement_item_id: string
  readonly theme: ThemeId
  readonly applies: boolean
  readonly because: string
  readonly said_by: string
  readonly said_on: PlainDate
}

/** A theme of an item, or one taken from it, with what the rules find and what a person says; a person's word stands. */
export type ItemTheme = Theme & {
  readonly applies: boolean
  readonly matches: readonly Match[]
  readonly said: ThemeSaid | null
  readonly why: readonly string[]
}

/** The words by which a rule knows a theme, each once, in the text's order: 'because it says “care plans” and “drift”'. */
export const sayMatches = (matches: readonly Match[]): string => {
  const words = new Map(matches.map(({ words, means }) => [words.toLowerCase(), { words, means }]))
  const said = [...words.values()].map(each => `“${each.words}”${each.means ? ` (${each.means})` : ''}`)
  return `because it says ${listed(said)}`
}

/** 'Dan Mercer added it on Thu 7 May 2026: the plan is what they mean'. */
export const saySaid = ({ applies, because, said_by, said_on }: ThemeSaid): string =>
  `${said_by} ${applies ? 'added it' : 'took it away'} on ${sayDate(said_on)}: ${because}`

/** Every theme the rules find in an item's text or a person spoke of: those it has, the strongest first, then those taken away. */
export const itemThemes = (text: string, said: readonly ThemeSaid[]): ItemTheme[] => {
  const found = themesOf(text)
  const added = said
    .filter(({ theme }) => !found.some(({ id }) => id === theme))
    .flatMap(({ theme }) => THEMES.filter(({ id }) => id === theme).map(each => ({ ...each, matches: [] as Match[] })))
  const all = [...found, ...added].map(({ id, label, matches }) => {
    const word = said.find(({ theme }) => theme === id) ?? null
    const why = [...(matches.length > 0 ? [sayMatches(matches)] : []), ...(word ? [saySaid(word)] : [])]
    return { id, label, matches, said: word, applies: word?.applies ?? true, why }
  })
  return [...all.filter(({ applies }) => applies), ...all.filter(({ applies }) => !applies)]
}

/** A piece of a text: plain, or marked because themes of these names know it. */
export type Piece = { readonly words: string; readonly themes: readonly string[] }

/** A text cut where matches begin and end, so that a page can mark their words. Gives the whole text back in its pieces. */
export const marked = (text: string, themes: readonly Pick<ItemTheme, 'label' | 'matches'>[]): Piece[] => {
  const edges = themes.flatMap(({ matches }) => matches.flatMap(({ from, to }) => [from, to]))
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, place) => {
    const to = cuts[place + 1] ?? text.length
    const about = themes.filter(({ matches }) => matches.some(each => each.from <= from && to <= each.to))
    return { words: text.slice(from, to), themes: about.map(({ label }) => label) }
  })
}
