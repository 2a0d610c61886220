import type { Line } from './document.ts'
import { folded, plainLetters } from './letters.ts'
import { runTogether } from './paragraphs.ts'
import type { Fault } from './report.ts'
import { titleIn } from './titles.ts'

/** Whether these words are the title of a report on an authority's services for children, since 2018. */
export const isTitle = (text: string): boolean => titleIn(text)?.framework === 'ILACS'

const KINDS_OF_COUNCIL =
  /(?:\s+(?:metropolitan|city|county|borough|district|unitary|and|&))*\s+(?:council|corporation|combined authority|(?<=\S\s+)(?:borough|city|county))$/i
const BEFORE_NAME =
  /^(?:the\s+)?(?:council\s+of\s+(?:the\s+)?|(?:london|royal|metropolitan)\s+borough\s+of\s+|royal\s+borough\s+of\s+|county\s+of\s+|borough\s+of\s+)/i
const POSSESSIVE = /[’'‘]s?$/
const CITY_OF = /^(?:the\s+)?city\s+(?:and\s+county\s+)?of\s+/i

/** An authority's name without the words for its kind: 'Rochdale Borough Council' is Rochdale. */
export const plainAuthority = (name: string): string => {
  const said = plainLetters(name)
    .replace(/\s*\blocal authority$/i, '')
    .replace(POSSESSIVE, '')
    .trim()
  const council = KINDS_OF_COUNCIL.test(said)
  const short = said
    .replace(KINDS_OF_COUNCIL, '')
    .replace(BEFORE_NAME, '')
    .replace(/^the\s+(?=london)/i, '')
    .trim()
  // 'City of London' is no plain London; with a council named after it, the city is only the kind of authority.
  return council ? short.replace(CITY_OF, '') : short
}

/** The authority named in a report's title lines, wherever in the title this layout puts it. */
export const authorityIn = (titleLines: Line[]): string | null => {
  const title = titleIn(runTogether(titleLines.map(line => line.text)))
  if (!title) return null
  const { before, within, after } = title
  const inside = plainAuthority(within)
  if (inside !== '' && folded(inside) !== 'local authority') return inside
  const beside = plainAuthority(before) || plainAuthority(after)
  return beside === '' ? null : beside
}

const CONNECTING = /^(and|of|the|upon|on|with|city|&)$/
const telling = (words: string[]) => words.filter(word => !CONNECTING.test(word))

/**
 * The name by which the file's own name calls the authority, where title and file plainly mean the same one (they share
 * a telling word, and differ in others): the register's 'westminster' for a title's 'City of Westminster'.
 */
export const registeredName = (title: string | null, slug: string | null): string | null => {
  if (title === null || slug === null) return title
  const spelt = new Map(title.split(' ').map(word => [folded(word), word]))
  const inTitle = folded(title).split(/[\s,-]+/)
  const inSlug = slug.split('-')
  const shared = telling(inSlug).some(word => inTitle.includes(word))
  const same = telling(inSlug).join(' ') === telling(inTitle).join(' ')
  if (!shared || (same && !CITY_OF.test(title))) return title
  return inSlug.map(word => spelt.get(word) ?? (CONNECTING.test(word) ? word : capitalised(word))).join(' ')
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Whether two names are plainly of one authority: one holds every telling word of the other. */
export const sameAuthority = (one: string, other: string): boolean => {
  const words = (name: string) =>
    telling(
      folded(name)
        .replace(/[^\p{L}\d\s-]/gu, '')
        .split(/[\s-]+/),
    )
  const [a, b] = [words(one), words(other)]
  return a.every(word => b.includes(word)) || b.every(word => a.includes(word))
}

/** A fault where the file's name calls the authority by a name that shares nothing with the title's. */
export const namedOtherwise = (title: string | null, slug: string | null): Fault[] =>
  title === null || slug === null || sameAuthority(title, slug)
    ? []
    : [{ field: 'authority', says: `The title says “${title}”, the name of the file “${slug}”.` }]
