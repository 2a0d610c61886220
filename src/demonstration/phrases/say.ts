import type { Random } from '../random.ts'
import type { Line } from './phrases.ts'

/** Who a sentence is about: what fills its braces. */
export type About = {
  random: Random
  age: number
  child: string
  sex: 'M' | 'F' | 'U'
  mum: string
  dad: string | null
  sib: string | null
  worker?: string
}

const PRONOUNS = {
  M: { he: 'he', him: 'him', his: 'his', himself: 'himself' },
  F: { he: 'she', him: 'her', his: 'her', himself: 'herself' },
  U: { he: 'they', him: 'them', his: 'their', himself: 'themselves' },
} as const

const AGES = /^(\d+)-(\d+)\|/

const suits = (line: Line, about: About): boolean => {
  const ages = AGES.exec(line)
  if (ages && (about.age < Number(ages[1]) || about.age > Number(ages[2]))) return false
  return !(about.dad === null && /\{dad\}/i.test(line)) && !(about.sib === null && line.includes('{sib}'))
}

const BRACES = /\{(\w+)\}/g

const WORDS: Readonly<Record<string, (about: About) => string>> = {
  he: ({ sex }) => PRONOUNS[sex].he,
  him: ({ sex }) => PRONOUNS[sex].him,
  his: ({ sex }) => PRONOUNS[sex].his,
  himself: ({ sex }) => PRONOUNS[sex].himself,
  his_own: () => 'their',
  child: ({ child }) => child,
  mum: ({ mum }) => mum,
  dad: ({ dad }) => dad ?? 'the father',
  sib: ({ sib }) => sib ?? 'the others',
  worker: ({ worker }) => worker ?? 'your social worker',
  age: ({ age }) => String(Math.max(0, age)),
}

/** Fills a sentence's braces. `{He}` and `{Mum}` begin one. */
export const fill = (line: Line, about: About): string => {
  const words = line.replace(AGES, '')
  if (!words.includes('{')) return words
  return words.replaceAll(BRACES, (_, key: string) => {
    const word = WORDS[key.toLowerCase()]?.(about) ?? ''
    return key[0] === key[0]?.toUpperCase() ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word
  })
}

/** One of these that suits the child's age and family, filled; null when none does. */
export const sayOne = (lines: readonly Line[], about: About): string | null => {
  const fitting = lines.filter(line => suits(line, about))
  return fitting.length > 0 ? fill(about.random.pick(fitting), about) : null
}

/** As `sayOne`, where something must be said. */
export const say = (lines: readonly Line[], about: About): string =>
  sayOne(lines, about) ?? fill(about.random.pick(lines), about)

/** Up to `count` of these, joined into a paragraph. */
export const sayMany = (lines: readonly Line[], count: number, about: About): string => {
  const fitting = lines.filter(line => suits(line, about))
  return about.random
    .some(fitting.length > 0 ? fitting : lines, count)
    .map(line => fill(line, about))
    .join(' ')
}
