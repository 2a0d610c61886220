/** Small numbers as letters write them; tens and units joined by a hyphen are put together from these. */
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const WORD = `(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(1).reverse().join('|')})`

/** Digits, with commas between thousands or a decimal point. Not part of a word, a date in figures or a range of ages. */
export const DIGITS =
  '(?<![\\w.,/£-])\\d{1,3}(?:,\\d{3})+(?![\\w/])|(?<![\\w.,/£-])\\d{1,7}(?:\\.\\d+)?(?![\\w/]|,\\d{3})'

/** A number in digits or in words. */
export const NUMBER = `(?:${DIGITS}|\\b${WORD}\\b)`

/** What a number written this way is worth: '1,250', '57.5', 'Twenty-one'. Null for anything else. */
export const numberSaid = (text: string): number | null => {
  const plain = text.toLowerCase().replaceAll(',', '')
  if (/^\d+(\.\d+)?$/.test(plain)) return Number(plain)
  const [first = '', second] = plain.split(/[- ]/)
  if (UNITS.includes(first)) return UNITS.indexOf(first)
  if (!TENS.includes(first)) return null
  return (TENS.indexOf(first) + 2) * 10 + (second === undefined ? 0 : UNITS.indexOf(second))
}

export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
