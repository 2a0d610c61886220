import { sayGrade, TONE_CHOICES } from '../../../inspection/inspection/inspection.ts'
import { PARTS, type Part } from '../../../inspection/library/reports/library-report.ts'
import type { Search } from '../../../inspection/library/search/search.store.ts'
import { readWords } from '../../../inspection/library/search/search.ts'
import { THEMES } from '../../../inspection/themes/themes.ts'
import { capital } from '../../../vocabulary/words.ts'
import type { Context } from '../../page.ts'

/** What stands for no grade, and for no tone, in an address. */
const NONE = 'none'

export type Choices = {
  readonly authorities: readonly string[]
  readonly years: readonly number[]
  readonly kinds: readonly string[]
  readonly grades: readonly string[]
}

const isPart = (text: string | undefined): text is Part => text !== undefined && Object.hasOwn(PARTS, text)
const among = (text: string | undefined, list: readonly string[]) =>
  text !== undefined && list.includes(text) ? text : null

/** What the address asks to be searched; what is no choice is passed over. */
export const searchAsked = ({ query }: Pick<Context, 'query'>, choices: Choices): Search => {
  const { q = '', part, authority, year, grade, kind, visit, theme, tone } = query
  const tones = [...TONE_CHOICES.map(({ code }) => code), NONE]
  return {
    words: readWords(q),
    part: isPart(part) ? part : null,
    authority: among(authority, choices.authorities),
    year: choices.years.find(each => String(each) === year) ?? null,
    grade: among(grade, [...choices.grades, NONE]),
    kind: among(kind, choices.kinds),
    visit_number: visit && /^[1-9]\d?$/.test(visit) ? Number(visit) : null,
    theme: THEMES.find(({ id }) => id === theme)?.id ?? null,
    tone: among(tone, tones),
  }
}

/** Whether anything is asked at all. */
export const isAsked = ({ words, ...rest }: Search): boolean =>
  words.typed !== '' || Object.values(rest).some(each => each !== null)

type Option = { value: string; text: string }
const select = (name: string, label: string, value: string | number | null, otherwise: string, options: Option[]) => ({
  name,
  label,
  kind: 'select',
  value: value === null ? '' : String(value),
  options: [{ value: '', text: otherwise }, ...options],
})
const plain = (list: readonly (string | number)[]) => list.map(each => ({ value: String(each), text: String(each) }))

/** The choices above the results. */
export const searchFields = (asked: Search, choices: Choices) => [
  { name: 'q', label: 'Words, or “words in quotes”', kind: 'text', value: asked.words.typed },
  select(
    'part',
    'Look in',
    asked.part,
    'Everything',
    Object.entries(PARTS).map(([value, text]) => ({ value, text })),
  ),
  select(
    'theme',
    'About',
    asked.theme,
    'Anything',
    THEMES.map(({ id, label }) => ({ value: id, text: label })),
  ),
  select('tone', 'What it finds', asked.tone, 'Anything', [
    ...TONE_CHOICES.map(({ code, label }) => ({ value: code, text: label })),
    { value: NONE, text: 'Not said' },
  ]),
  select('authority', 'Authority', asked.authority, 'Every authority', plain(choices.authorities)),
  select('year', 'Year', asked.year, 'Every year', plain(choices.years.toReversed())),
  select('grade', 'Overall grade', asked.grade, 'Any', [
    ...choices.grades.map(value => ({ value, text: sayGrade(value) })),
    { value: NONE, text: 'No grade' },
  ]),
  select(
    'kind',
    'Kind',
    asked.kind,
    'Any',
    choices.kinds.map(value => ({ value, text: capital(value) })),
  ),
]
