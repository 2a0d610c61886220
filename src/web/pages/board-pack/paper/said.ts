import type { Block, Run, Tone } from '../../../../paper/paper.ts'
import { labelOf } from '../../../../vocabulary/codeset.ts'
import { improvementStatus } from '../../../../vocabulary/codesets/improvement-status.ts'
import { capital } from '../../../../vocabulary/words.ts'

const TONES: readonly Tone[] = ['red', 'orange', 'yellow', 'green', 'blue', 'grey']
const toneOf = (tone: string): Tone => TONES.find(each => each === tone) ?? 'grey'

/** A word in a box. */
export const tagged = (text: string, tone: string): Run => ({ text, tag: toneOf(tone) })

/** A colour as a word in a box of it: 'Amber'. */
export const colour = ({ word, tone }: { word: string; tone: string }): Run => tagged(capital(word), tone)

/** Where an improvement stands, as a word in a box. */
export const statusTag = ({ status, tone }: { status: string; tone: string }): Run =>
  tagged(labelOf(improvementStatus, status), tone)

/** Where what stands above was read from, for those who may see it. */
export const traced = (rows: readonly (readonly [what: string, address: string])[]): Block => ({
  is: 'facts',
  size: 8.5,
  term_width: 118,
  facts: rows.map(([what, address]) => [what, `${address} in Golden Thread, for those who may see it`] as const),
})

/** A text as typed, a paragraph a line that is not empty. */
export const asTyped = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
