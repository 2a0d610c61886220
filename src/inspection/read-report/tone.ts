import { folded } from './letters.ts'
import type { Tone } from './report.ts'

/** Words by which inspectors praise, and by which they find fault. Whole words; a trailing * stands for any ending. */
const PRAISE = [
  'strong',
  'strength*',
  'good',
  'excellent',
  'outstanding',
  'effective',
  'effectively',
  'highly',
  'well',
  'impressive',
  'improved',
  'improving',
  'positive',
  'positively',
  'timely',
  'prompt',
  'promptly',
  'swift',
  'swiftly',
  'robust',
  'clear',
  'sensitive*',
  'skilled',
  'skilful*',
  'purposeful',
  'thorough*',
  'comprehensive',
  'benefit',
  'benefits',
  'thriv*',
  'appropriately',
  'proud',
  'committed',
  'passionate',
  'ambitious',
  'child-centred',
  'valued',
  'safer',
  'make progress',
]
const FAULT = [
  'weak',
  'weakness*',
  'poor',
  'poorly',
  'inadequate',
  'inconsistent*',
  'ineffective*',
  'insufficient*',
  'delay',
  'delays',
  'delayed',
  'drift',
  'too many',
  'too long',
  'too slow',
  'too often',
  'too late',
  'too few',
  'not all',
  'not always',
  'not consistently',
  'not sufficiently',
  'not routinely',
  'not yet',
  'not effective*',
  'not robust',
  'not clear',
  'not enough',
  'does not',
  'do not',
  'did not',
  'is not',
  'are not',
  'has not',
  'have not',
  'was not',
  'were not',
  'lack',
  'lacks',
  'lacking',
  'fail',
  'fails',
  'failed',
  'failure*',
  'variable',
  'variability',
  'unassessed',
  'at risk of harm',
  'over-optimistic',
  'limited',
  'missed opportunit*',
  'deteriorat*',
  'gaps',
  'unsafe',
  'unsuitable',
  'rarely',
  'too much',
  'wait too',
  'unclear',
  'underdeveloped',
  'needs to improve',
  'need to improve',
  'further work',
  'more work',
]
const UNDECIDED = /\btoo (early|soon) to (see|say|judge|evaluate|know|assess|measure|determine)\b/
const TURNED_ROUND = /\b(no|not|nor|without|any|did not find any) (weakness\w*|delays?|drift|gaps)\b/g

const anyOf = (words: string[]) =>
  `(?:${words.map(word => word.replace('*', '\\w*').replaceAll(' ', '\\s+')).join('|')})\\b`
const PRAISED = new RegExp(`\\b${anyOf(PRAISE)}`, 'g')
const FAULTED = new RegExp(`\\b${anyOf(FAULT)}`, 'g')
/** Praise denied is fault found: 'are not clear', 'not always timely'. Counted once, and before either word alone. */
const DENIED = new RegExp(`\\b(?:\\w+ )?not (?:\\w+ )?${anyOf(PRAISE)}`, 'g')

const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0

/**
 * Whether a finding praises or finds fault, by counting words of each kind: praise alone is a strength, fault alone a
 * weakness, both a mixed finding unless one outnumbers the other four to one. 'Too early to say', and nothing else, is
 * neutral. A finding with no such word, or with a single word of praise among many sentences, is left undecided (null).
 */
export const toneOf = (finding: string): Tone | null => {
  const text = folded(finding).replace(TURNED_ROUND, ' ')
  const undenied = text.replace(DENIED, ' ')
  const faults = count(text, DENIED) + count(undenied, FAULTED)
  const praises = count(undenied.replace(FAULTED, ' '), PRAISED)
  if (faults === 0 && praises === 0) return UNDECIDED.test(text) ? 'neutral' : null
  if (faults === 0) return praises === 1 && text.split(/[.!?] /).length > 3 ? null : 'strength'
  if (praises === 0) return 'weakness'
  if (praises >= faults * 4) return 'strength'
  return faults >= praises * 4 ? 'weakness' : 'mixed'
}
