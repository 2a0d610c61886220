const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const NTH = `(${WORDS.join('|')}|\\d{1,2}(?:st|nd|rd|th))`
const COUNTED = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const numberOf = (said: string): number | null => {
  const word = said.toLowerCase()
  const place = Math.max(WORDS.indexOf(word), COUNTED.indexOf(word)) + 1
  const number = place > 0 ? place : Number.parseInt(word, 10)
  return number >= 1 && number <= 10 ? number : null
}

const VISIT = '(?:(?:monitoring|focused|ofsted|quarterly) )*visit\\b'

/** Ways of saying which visit this is, the plainest first. Words of another visit ('at the third visit') fit none. */
const THIS_VISIT = [
  new RegExp(
    `\\b(?:this|it|this visit|the visit) (?:was|is|has been) (?:the|our|their|its|your)? ?(?:local authority[’']s |council[’']s )?${NTH} (?:such )?${VISIT}`,
    'i',
  ),
  new RegExp(
    `\\b(?:findings|outcome|results?|summary|report) (?:of|from) (?:the|our|its|this|your) ${NTH} ${VISIT}`,
    'i',
  ),
  new RegExp(`^(?:the |ofsted )?${NTH} ${VISIT}`, 'i'),
  new RegExp(
    `\\bvisit (?:number |no\\.? ?)?(?:\\()?(\\d{1,2}|${COUNTED.join('|')})\\b(?!\\s+(?:and|to|January|February|March|April|May|June|July|August|September|October|November|December|inspectors?|days?|HMI)\\b)(?![-–/])`,
    'i',
  ),
  new RegExp(
    `\\b(?:after|following|during|as part of|made|carried out|completed) (?:the|its|a|our|their|this) ${NTH} ${VISIT}`,
    'i',
  ),
]

/** Every number of a monitoring visit these texts speak of, this one or another. */
export const numbersSpokenOf = (texts: string[]): number[] => {
  const spoken = texts.flatMap(text => [...text.matchAll(new RegExp(`\\b${NTH} monitoring visit`, 'gi'))])
  return [...new Set(spoken.flatMap(([, said = '']) => numberOf(said) ?? []))]
}

/** Which visit each of these texts says this one is: no number twice, in the order found. Empty where none says. */
export const visitNumbers = (texts: string[]): number[] => {
  const numbers = new Set<number>()
  for (const way of THIS_VISIT) {
    for (const text of texts) {
      for (const [, said = ''] of text.matchAll(new RegExp(way, 'gi'))) {
        const number = numberOf(said)
        if (number !== null) numbers.add(number)
      }
    }
  }
  return [...numbers]
}
