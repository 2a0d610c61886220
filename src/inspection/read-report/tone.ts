import { folded } from './letters.ts'
import type { Tone } from './report.ts'

const listed = (words: string) => words.trim().split(/,\s+/)

/** Words by which inspectors praise, and by which they find fault. Whole words; a trailing * stands for any ending. */
export const PRAISE = listed(`
  strong, strength*, good, excellent, outstanding, effective, effectively, highly, well, impressive,
  improved, improving, positive, positively, timely, prompt, promptly, swift, swiftly, robust, clear,
  sensitive*, skilled, skilful*, purposeful, thorough*, comprehensive, benefit, benefits, thriv*,
  appropriately, proud, committed, passionate, ambitious, child-centred, valued, safer, make progress
`)
export const FAULT = listed(`
  weak, weakness*, poor, poorly, inadequate, inconsistent*, ineffective*, insufficient*, delay, delays,
  delayed, drift, too many, too long, too slow, too often, too late, too few, not all, not always,
  not consistently, not sufficiently, not routinely, not yet, not effective*, not robust, not clear,
  not enough, does not, do not, did not, is not, are not, has not, have not, was not, were not, lack, lacks,
  lacking, fail, fails, failed, failure*, variable, variability, unassessed,
  over-optimistic, limited, missed opportunit*, deteriorat*, gaps, unsafe, unsuitable, rarely, too much,
  wait too, unclear, underdeveloped, needs to improve, need to improve, further work, more work, more needs to,
  more remains, long way to go, in its infancy, reliance, challenging, shortage*, shortfall*, impacted
`)
const UNDECIDED = /\btoo (early|soon) to (see|say|judge|evaluate|know|assess|measure|determine)\b/
/** A finding that turns on one of these says two things, whether or not our lists know the words for both. */
export const TURN = /\b(however|despite|although|nevertheless|while|whilst|but|except)\b/
export const TURNED_ROUND = /\b(no|not|nor|without|any|did not find any) (weakness\w*|delays?|drift|gaps)\b/g

/** A pattern for any of these words: whole words, a trailing * for any ending. */
export const anyOf = (words: string[]) =>
  `(?:${words.map(word => word.replace('*', '\\w*').replaceAll(' ', '\\s+')).join('|')})\\b`
const PRAISED = new RegExp(`\\b${anyOf(PRAISE)}`, 'g')
const FAULTED = new RegExp(`\\b${anyOf(FAULT)}`, 'g')
/** Praise denied is fault found: 'are not clear', 'not always timely'. Counted once, and before either word alone. */
const DENIED = new RegExp(`\\b(?:\\w+ )?not (?:\\w+ )?${anyOf(PRAISE)}`, 'g')

const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0

/**
 * Whether a finding praises or finds fault, by counting words of each kind: praise alone is a strength, fault alone a
 * weakness, both a mixed finding unless one outnumbers the other four to one. 'Too early to say', and nothing else, is
 * neutral. Left undecided (null): a finding with no such word; one of praise alone or of fault alone that turns on a
 * 'however'; and one with a single word of praise among many sentences.
 */
export const toneOf = (finding: string): Tone | null => {
  const text = folded(finding).replace(TURNED_ROUND, ' ')
  const undenied = text.replace(DENIED, ' ')
  const faults = count(text, DENIED) + count(undenied, FAULTED)
  const praises = count(undenied.replace(FAULTED, ' '), PRAISED)
  if (faults === 0 && praises === 0) return UNDECIDED.test(text) ? 'neutral' : null
  if (faults > 0 && praises > 0) {
    if (praises >= faults * 4) return 'strength'
    return faults >= praises * 4 ? 'weakness' : 'mixed'
  }
  if (TURN.test(undenied)) return null
  if (faults > 0) return 'weakness'
  return praises === 1 && text.split(/[.!?] /).length > 3 ? null : 'strength'
}
