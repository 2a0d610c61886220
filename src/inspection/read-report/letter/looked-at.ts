import type { Block } from './blocks.ts'

const OPENS =
  /\b(?:inspectors|the visit|this visit|we|they|it) (?:looked|look|evaluated|considered|reviewed|focused|examined|explored|covered)\b(?: on| at)?\b/i
const AFTER = /\bto (?:look at|evaluate|consider|review|examine|focus on) /i
const ARRANGEMENTS = /^(?:the )?(?:(?:local authority|council|authority)[’']s )?arrangements for\b:?\s*/i

const tidy = (text: string) =>
  text
    .replace(/^[\s:,]+/, '')
    .replace(/[;,.]?(?:\s+and)?[\s.;,]*$/, '')
    .trim()

/** 'A; B; and C', or after a colon 'A, B and C', as its parts. Without a colon commas may be within one thing. */
const partsOf = (said: string): string[] => {
  if (said.includes(';')) return said.split(/;\s*(?:and\s+)?/).map(tidy)
  const [, list] = /:\s*(.+)$/.exec(said) ?? []
  if (list === undefined || /\b(including|such as|who|which|whose)\b/.test(list)) return [tidy(said)]
  return list.split(/,\s*(?:and\s+)?|\s+and\s+(?=[^,]*$)/).map(tidy)
}

const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)

const saidIn = (sentence: string): string | null => {
  const opens = OPENS.exec(sentence) ?? AFTER.exec(sentence)
  if (!opens) return null
  return sentence
    .slice(opens.index + opens[0].length)
    .replace(/^[\s:]+/, '')
    .replace(/^the (?=local authority[’'])/, '')
}

const EVIDENCE = /\b(range of evidence|case records|records|discussions with)\b|^by\b|^in these areas|^the following/i

/** The items right under a sentence that leads in to what was looked at. */
const ledTo = (blocks: Block[]): Block[] => {
  const lead = blocks.findIndex(({ text }) => /:$/.test(text) && OPENS.test(text))
  const rest = lead < 0 ? [] : blocks.slice(lead + 1)
  const end = rest.findIndex(block => block.kind !== 'item')
  return end < 0 ? rest : rest.slice(0, end)
}

/**
 * What the inspectors looked at: the items of the list where there is one, and otherwise what a sentence says after
 * 'Inspectors looked at'. Sentences on the evidence used say nothing of it. With `own`, the blocks
 * stand under a heading of what was looked at.
 */
export const lookedAt = (blocks: Block[], { own = false } = {}): string[] => {
  const items = (own ? blocks.filter(block => block.kind === 'item') : ledTo(blocks)).map(block => tidy(block.text))
  if (items.length > 0) return items
  for (const sentence of blocks.flatMap(block => sentences(block.text))) {
    const said = saidIn(sentence)
    if (said === null || EVIDENCE.test(said)) continue
    const parts = partsOf(said.replace(ARRANGEMENTS, '')).filter(part => part !== '')
    if (parts.length > 0) return parts
  }
  return []
}
