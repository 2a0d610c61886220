import { folded } from '../letters.ts'
import type { Tone } from '../report.ts'
import { TURN } from '../tone.ts'
import { TONE_RULES, type ToneRule } from './tone-rules.ts'

/** Words of a finding that a rule matched, and the characters they stand at. */
export type Shown = { rule: string; tone: ToneRule['tone']; words: string; from: number; to: number }

/** What shows a finding's tone: every match of every rule, in the order of the text. */
export const toneShown = (text: string): Shown[] => {
  let left = folded(text)
  // Folding keeps each letter's place only where it keeps their number.
  const source = left.length === text.length ? text : left
  const shown: Shown[] = []
  for (const { id, tone, words } of TONE_RULES) {
    left = left.replace(words, (match, ...rest) => {
      const from = rest.find(each => typeof each === 'number') as number
      shown.push({ rule: id, tone, words: source.slice(from, from + match.length), from, to: from + match.length })
      return ' '.repeat(match.length)
    })
  }
  return shown.toSorted((a, b) => a.from - b.from)
}

/**
 * What a finding of a visit finds, by the words that show it. Any word of priority action decides. Fault beside praise or
 * progress is mixed unless one outnumbers the other four to one; praise or progress that turns on a 'however' we know no
 * word for is mixed too; progress beside praise is progress. Nothing that tells is neutral.
 */
export const visitTone = (text: string): Tone => {
  const shown = toneShown(text)
  const count = (tone: ToneRule['tone']) => shown.filter(each => each.tone === tone).length
  if (count('priority action') > 0) return 'priority action'
  const [weak, better, strong] = [count('weakness'), count('progress'), count('strength')]
  const well = better + strong
  if (weak === 0 && well === 0) return 'neutral'
  const says = better > 0 ? 'progress' : 'strength'
  if (weak > 0 && well > 0) {
    if (well >= weak * 4) return says
    return weak >= well * 4 ? 'weakness' : 'mixed'
  }
  if (weak > 0) return 'weakness'
  return TURN.test(folded(text)) ? 'mixed' : says
}
