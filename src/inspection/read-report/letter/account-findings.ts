import type { Finding, Improvement } from '../report.ts'
import type { Block } from './blocks.ts'
import { figuresOf } from './figures.ts'
import { visitTone } from './visit-tone.ts'

const TITLES = /\b(?:Mr|Mrs|Ms|Dr|Cllr|St|Prof|No|e\.g|i\.e)\.$/

/** A text's sentences. A point after a title or within a number ends none. */
export const sentencesOf = (text: string): string[] => {
  const sentences: string[] = []
  for (const piece of text.split(/(?<=[.!?][’”"')]?)\s+(?=[\p{Lu}\d“‘"'])/u)) {
    const before = sentences.at(-1)
    if (before !== undefined && TITLES.test(before)) sentences[sentences.length - 1] = `${before} ${piece}`
    else sentences.push(piece)
  }
  return sentences.map(sentence => sentence.trim()).filter(sentence => sentence !== '')
}

/** Signs that the authority speaks for itself, and not the inspectors. */
const OWN_VOICE =
  /\b(?:councillor|cllr|spokes(?:person|man|woman)|cabinet member|lead member|leader of|chief executive|director of|mayor|we|we’re|we've|our)\b/i

/** What inspectors are told to have found: sentences with a tone or a figure, in nobody's voice of the authority. */
export const tellingSentences = (blocks: Block[]): Finding[] =>
  blocks
    .filter(block => block.kind !== 'heading')
    .flatMap(block => sentencesOf(block.text))
    .filter(sentence => !OWN_VOICE.test(sentence))
    .map(text => ({ text, tone: visitTone(text) }))
    .filter(({ text, tone }) => tone !== 'neutral' || figuresOf(text, 0).length > 0)
    .map(({ text, tone }, place) => ({ paragraph: place + 1, section: null, text, tone }))

const ASKS =
  /\b(?:must|needs? to|should|(?:told|urged|asked|ordered|advised|required|instructed) (?:\w+ ){0,4}?to)\b|\bareas? for (?:improvement|priority action)\b/i

/** What the inspectors are told to have asked for. */
export const askingSentences = (blocks: Block[]): Improvement[] =>
  blocks
    .filter(block => block.kind !== 'heading')
    .flatMap(block => sentencesOf(block.text))
    .filter(
      sentence =>
        !OWN_VOICE.test(sentence) && ASKS.test(sentence) && !/\b(?:say|says|said) what must\b/i.test(sentence),
    )
    .map(text => ({ text, group: null, priority: /\bpriority action/i.test(text), paragraph: null }))
