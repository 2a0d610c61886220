import { chart } from './blocks/chart.ts'
import { facts, table } from './blocks/tables.ts'
import { heading, list, numbered, paragraph, quote } from './blocks/words.ts'
import type { Block } from './paper.ts'
import type { Setter } from './setting.ts'
import type { Strip } from './strip.ts'
import { together } from './together.ts'

const stripsOf = (block: Block, setter: Setter): Strip[] => {
  switch (block.is) {
    case 'heading':
      return heading(block, setter)
    case 'paragraph':
      return paragraph(block, setter)
    case 'quote':
      return quote(block, setter)
    case 'list':
      return list(block, setter)
    case 'numbered':
      return numbered(block, setter)
    case 'table':
      return table(block, setter)
    case 'facts':
      return facts(block, setter)
    case 'chart':
      return chart(block, setter)
    case 'together':
      return together(allStrips(block.blocks, setter))
    case 'page-break':
      return []
  }
}

/** Every block as strips, in order; a page break is carried by the strip after it. */
export const allStrips = (blocks: readonly Block[], setter: Setter): Strip[] => {
  let breaks = false
  return blocks.flatMap(block => {
    const [first, ...others] = stripsOf(block, setter)
    if (!first) {
      breaks ||= block.is === 'page-break'
      return []
    }
    const opened = breaks ? { ...first, breaks } : first
    breaks = false
    return [opened, ...others]
  })
}
