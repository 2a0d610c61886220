import type { Line } from '../document.ts'
import { paragraphNamed } from '../improvements.ts'
import type { Finding, Improvement } from '../report.ts'
import type { Block } from './blocks.ts'
import type { Section } from './parts.ts'
import { visitTone } from './visit-tone.ts'

type Placed<Thing> = { thing: Thing; page: number; lines: Line[] }

const leadsIn = (block: Block) => block.kind !== 'item' && /:$/.test(block.text)
const saysNone = (block: Block) => block.kind !== 'item' && /^(there (are|were) )?(no|none)\b/i.test(block.text)

/** The items of a list, or its paragraphs where nothing is marked. */
const itemsIn = (section: Section): Block[] => {
  const marked = section.blocks.some(block => block.kind === 'item')
  return section.blocks.filter(block => (marked ? block.kind === 'item' : !leadsIn(block) && !saysNone(block)))
}

/** What the letter asks to be improved, with the page and the lines of each. Areas for priority action are marked. */
export const askedIn = (sections: Section[]): Placed<Improvement>[] =>
  sections
    .filter(section => section.part === 'improve' || section.part === 'priority')
    .flatMap(section =>
      itemsIn(section).map(({ text, page, lines }) => {
        const priority = section.part === 'priority'
        return { thing: { text, group: null, priority, paragraph: paragraphNamed(text) }, page, lines }
      }),
    )

/**
 * The letter's findings in order, with the page of each: the paragraphs under its headings of findings, and all under
 * areas for priority action. Where the letter prints no numbers each has its place for a number.
 */
export const foundIn = (sections: Section[]): Placed<Finding>[] => {
  const found = sections
    .filter(section => section.part === 'findings' || section.part === 'priority')
    .flatMap(({ part, heading, blocks }) =>
      blocks
        .filter(block => !leadsIn(block) && !(part === 'priority' && saysNone(block)))
        .map(block => ({ part, heading, block })),
    )
  const printed = found.some(({ block }) => block.number !== null)
  return found.map(({ part, heading, block: { text, number, page, lines } }, place) => {
    const tone = part === 'priority' ? 'priority action' : visitTone(text)
    return { thing: { paragraph: printed ? number : place + 1, section: heading, text, tone }, page, lines }
  })
}
