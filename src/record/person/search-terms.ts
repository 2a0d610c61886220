import { addDays, isPlainDate, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'

/** What somebody typed into the search box, understood. Everything must hold of a person found, except `swapped`. */
export type SearchTerms = {
  /** Letters only, one a word, as typed; the database folds them. */
  words: string[]
  /** Born on or between these days. */
  born_from: PlainDate | null
  born_to: PlainDate | null
  /** The same date with day and month changed about, where that is a date. */
  swapped: PlainDate | null
  /** As it is stored: whole 'AL1 4QX', or outward 'AL1'. */
  postcode: string | null
  outward: string | null
  /** NHS number, pupil number, our own number and the like, in capitals without spaces. */
  numbers: string[]
  reference: number | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(${MONTHS.join('|')})[a-z]*`
const NOISE = new Set([
  'dob',
  'born',
  'aged',
  'age',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'master',
  'nhs',
  'upn',
  'the',
  'and',
  'number',
  'postcode',
  'year',
  'years',
  'old',
])

const fullYear = (year: string, today: PlainDate): number => {
  if (year.length === 4) return Number(year)
  const inThisCentury = 2000 + Number(year)
  return inThisCentury > Number(today.slice(0, 4)) ? inThisCentury - 100 : inThisCentury
}

const dateOf = (year: number, month: number, day: number): PlainDate | null => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isPlainDate(text) ? text : null
}

type Reading = { text: string; date: { year: number; month: number; day: number } | null }

const SPELLINGS: readonly [
  RegExp,
  (parts: string[], today: PlainDate) => { year: number; month: number; day: number },
][] = [
  [
    /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
    ([y = '', m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  ],
  [
    /(?<!\d)(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?!\d)/,
    ([d, m, y = ''], today) => ({ year: fullYear(y, today), month: Number(m), day: Number(d) }),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[-\\s]*${MONTH}[-,\\s]*(\\d{4}|\\d{2})(?!\\d)`, 'i'),
    ([d, m = '', y = ''], today) => ({
      year: fullYear(y, today),
      month: MONTHS.indexOf(m.toLowerCase()) + 1,
      day: Number(d),
    }),
  ],
  [
    new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i'),
    ([m = '', d, y = '']) => ({ year: Number(y), month: MONTHS.indexOf(m.toLowerCase()) + 1, day: Number(d) }),
  ],
  [
    /(?<!\d)([0-3]\d)([01]\d)((?:19|20)\d{2})(?!\d)/,
    ([d, m, y]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  ],
]

/** Takes the first date out of a text, in any of the ways people write one, day before month. */
const takeDate = (text: string, today: PlainDate): Reading => {
  for (const [pattern, read] of SPELLINGS) {
    const match = pattern.exec(text)
    if (!match) continue
    const date = read(match.slice(1), today)
    if (dateOf(date.year, date.month, date.day) ?? dateOf(date.year, date.day, date.month))
      return { text: text.replace(match[0], ' '), date }
  }
  return { text, date: null }
}

const take = (text: string, pattern: RegExp): [string, string[]] => {
  const found: string[] = []
  const rest = text.replace(pattern, whole => {
    found.push(whole.replaceAll(/[\s-]/g, '').toUpperCase())
    return ' '
  })
  return [rest, found]
}

/** A postcode as it is stored, 'AL1 4QX', from any way of typing it; null for what is not one. */
export const readPostcode = (typed: string): string | null => {
  const plain = typed.replaceAll(/\s/g, '').toUpperCase()
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(plain) ? `${plain.slice(0, -3)} ${plain.slice(-3)}` : null
}

const yearsOld = (age: number, today: PlainDate) => {
  const [year = '', rest = ''] = [today.slice(0, 4), today.slice(4)]
  const day = (back: number) => `${Number(year) - back}${rest === '-02-29' ? '-03-01' : rest}`
  return { born_from: addDays(day(age + 1), 1), born_to: day(age) }
}

/** A day of birth read from free text, where there is one: '7/5/2019', '7 May 2019', '2019-05-07', '070519' not. */
export const readBirthday = (text: string, today: PlainDate): PlainDate | null => {
  const { date } = takeDate(text, today)
  return date && (dateOf(date.year, date.month, date.day) ?? dateOf(date.year, date.day, date.month))
}

/**
 * Understands what was typed into the search box: names, a date of birth, a year or an age, a postcode, a number, or any of
 * them together ('okafor 2019', 'leo 7/5/19 AL1'). `today` settles two-figure years and ages.
 */
export const readSearch = (typed: string, today: PlainDate): SearchTerms => {
  const tidy = typed.normalize('NFC').replaceAll('\u0000', '').replaceAll(/[’‘`]/g, "'").slice(0, 200)
  const [withoutNhs, nhs] = take(tidy, /(?<![\dA-Za-z])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d/.-])/g)
  const [withoutUpn, upn] = take(withoutNhs, /(?<![\dA-Za-z])[A-Za-z]\d{11}[\dA-Za-z](?![\dA-Za-z])/g)
  const { text: withoutDate, date } = takeDate(withoutUpn, today)
  const [withoutPostcode, postcodes] = take(
    withoutDate,
    /(?<![\dA-Za-z])[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}(?![\dA-Za-z])/g,
  )
  const terms: SearchTerms = {
    words: [],
    born_from: null,
    born_to: null,
    swapped: null,
    postcode: readPostcode(postcodes[0] ?? ''),
    outward: null,
    numbers: [...nhs, ...upn],
    reference: null,
  }
  if (date) {
    const [asWritten, turned] = [dateOf(date.year, date.month, date.day), dateOf(date.year, date.day, date.month)]
    terms.born_from = terms.born_to = asWritten ?? turned
    terms.swapped = asWritten && turned !== asWritten ? turned : null
  }
  const tokens = withoutPostcode.split(/[\s,;]+/).filter(Boolean)
  for (const token of tokens) {
    const plain = token.replace(/^#/, '')
    if (/^(19|20)\d{2}$/.test(plain) && !date) {
      terms.born_from = `${plain}-01-01`
      terms.born_to = `${plain}-12-31`
    } else if (/^\d{1,2}$/.test(plain)) {
      if (!date && terms.born_from === null && tokens.length > 1) Object.assign(terms, yearsOld(Number(plain), today))
    } else if (/^[1-9]\d{5,8}$/.test(plain)) {
      terms.reference = Number(plain)
    } else if (/^[A-Za-z]{1,2}\d[A-Za-z\d]?$/.test(plain)) {
      terms.outward = plain.toUpperCase()
    } else if (/\d/.test(plain)) {
      terms.numbers.push(plain.toUpperCase())
    } else {
      const word = plain.replaceAll(/[^\p{L}\p{M}]/gu, '')
      if (word && !NOISE.has(word.toLowerCase()) && terms.words.length < 6) terms.words.push(word)
    }
  }
  return terms
}

/** Whether there is anything to look for. A year or an age alone would find a whole school. */
export const isEnough = (terms: SearchTerms): boolean =>
  terms.words.some(word => word.length >= 2) ||
  (terms.born_from !== null && terms.born_from === terms.born_to) ||
  terms.postcode !== null ||
  terms.numbers.length > 0 ||
  terms.reference !== null ||
  (terms.outward !== null && terms.born_from !== null)
