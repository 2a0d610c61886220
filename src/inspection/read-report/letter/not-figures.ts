import { MONTH } from './figure-words.ts'

const AGE = '(?:1[0-9]|2[0-6]|\\d)'
const AGES = `${AGE}(?: years?)?(?:\\s?(?:to|and|or|[-–])\\s?(?:and )?${AGE})?(?: years?(?: old)?)?`
const TIME = '(?:working )?(?:days|weeks|months|hours|years|minutes|miles)'

const A_PERIOD = 'a period'
const HAS_TIME = new RegExp(TIME, 'iu')
const HAS_FIGURE = /\d/

/** Numbers that count nothing, with what each is: they are taken out of a text before its figures are looked for. */
const NOT_FIGURES: readonly { is: string; words: RegExp }[] = [
  {
    is: 'a date',
    words: new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s*(?:to|and|,|[-–—])\\s*\\d{1,2})*\\s+${MONTH}(?:\\s+\\d{4})?|\\b${MONTH}\\s+(?:to ${MONTH} )?\\d{4}\\b|\\b${MONTH} \\d{1,2}(?:\\s*(?:to|and|,|[-–—])\\s*\\d{1,2}\\b)*(?:, \\d{4})?\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}`,
      'gi',
    ),
  },
  { is: 'a year', words: /\b\d{4}[-–/]\d{2,4}\b|\b(?:19|20)\d{2}\b(?! (?:children|contacts|referrals|young|care))/g },
  { is: 'an ordinal', words: /\b\d+(?:st|nd|rd|th)\b|\b\d{1,3}\.(?= \p{Ll})/gu },
  {
    is: 'an age, said to be one',
    words: new RegExp(
      `\\b(?:aged?|ages|turn(?:s|ed|ing)?|reach(?:es|ed|ing)?|approach(?:es|ed|ing)?|becom(?:e|es|ing)|birthdays?)\\b[^.;,\\d%]{0,25}?\\b${AGES}(?!\\s?(?:%|per cent|\\d|,\\d))`,
      'gi',
    ),
  },
  {
    is: 'an age in a compound',
    words: new RegExp(
      `\\b${AGES}-?(?:[- ](?:and|to|or) ${AGE}-?)?[- ]?years?[- ]olds?\\b|\\b\\d{1,2}- (?:and|to|or) \\d{1,2}\\b`,
      'gi',
    ),
  },
  {
    is: 'a pair of ages',
    words:
      /\b(?:1[5-9]|2[0-5])(?: years)?\s?(?:to|and|or|[-–])\s?(?:1[5-9]|2[0-6])\b(?!\s?(?:%|per cent|weeks|days|months))/gi,
  },
  {
    is: 'an age from or to which',
    words:
      /\b(?:over|under|until|post|up to|beyond|past|those|after) (?:1[5-9]|2[0-5])(?: years)?(?=[.,;)]| (?:or|and|with|who|years|in|when|are)\b)/gi,
  },
  { is: 'an age in years', words: /\b(?:1[5-9]|2[0-5]) years\b/gi },
  {
    is: 'a section, stage or paragraph',
    words:
      /\b(?:sections?|regulations?|stages?|phases?|tiers?|levels?|paragraphs?|parts?|articles?|pages?|bands?|schedules?|versions?|quarters?|working together|convention|act)\s\d+(?:(?:, | and | to | or |-|–)\d+)*\b/gi,
  },
  { is: 'a name', words: /[‘“']\d+\b/g },
  {
    is: A_PERIOD,
    words: new RegExp(
      `\\b(?:within|every|last|past|next|previous|first|after|under|over|than|for|in|of)(?: the)?(?: last| past| next| previous| first)? (?:[\\w-]+ (?:to|or|and) )?(?:\\d+|\\p{L}+(?:-\\p{L}+)?) ${TIME}\\b|\\b[\\w-]+ ${TIME} (?:ago|earlier|later|before)\\b`,
      'giu',
    ),
  },
]

const blank = (text: string, words: RegExp) => text.replace(words, match => ' '.repeat(match.length))

/** Only a period may be said without a figure ('within six weeks'); most findings have neither a figure nor a time. */
const mayHold = (text: string, is: string) => (is === A_PERIOD ? HAS_TIME.test(text) : HAS_FIGURE.test(text))

/** The text with such numbers blanked out, every other character in its place. */
export const withoutNotFigures = (text: string): string =>
  NOT_FIGURES.reduce((left, { is, words }) => (mayHold(left, is) ? blank(left, words) : left), text)
