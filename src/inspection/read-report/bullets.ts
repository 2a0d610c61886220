import type { Line } from './document.ts'
import { runTogether } from './paragraphs.ts'

/** Glyphs that open an item of a list, besides anything set in a font of symbols. */
const GLYPH = /^[•‣⁃∙●○◦◼◻■□▪▫◾◆◇❖➢➤►▶→✓✔*·–—-]$|^[\ue000-\uf8ff]$/u
const NUMBER = /^\(?(\d{1,2}|[a-z])[.)]$/

/** The item a line opens, or null: where its mark stands, where its words start, and the mark itself. */
export const bulletOf = (line: Line): { x: number; textX: number; mark: string; text: string } | null => {
  const [mark, next] = line.words
  if (!mark || !next) return null
  const opens = mark.symbol || GLYPH.test(mark.text) || (mark.text === 'o' && next.x - mark.right > mark.size / 2)
  if (!opens && !NUMBER.test(mark.text)) return null
  const words = line.words.slice(1).map(word => word.text)
  return { x: mark.x, textX: next.x, mark: plainMark(mark.text, mark.symbol), text: words.join(' ') }
}

const plainMark = (text: string, symbol: boolean) => (symbol || /[\ue000-\uf8ff]/u.test(text) ? '•' : text)

export type Item = { page: number; text: string; bulleted: boolean }

/**
 * The items of a list: each mark at the outer margin opens one; lines hanging under its words, closely following lines
 * and marks further in belong to it, across pages too. Where nothing is marked, each paragraph is an item.
 */
export const itemsOf = (
  lines: Line[],
  vocabulary: ReadonlySet<string>,
  follows: (line: Line, before: Line) => boolean,
) => {
  const outer = Math.min(...lines.flatMap(line => bulletOf(line)?.x ?? []))
  const items: { page: number; texts: string[]; bulleted: boolean; textX: number; last: Line }[] = []
  for (const line of lines) {
    const bullet = bulletOf(line)
    const item = items.at(-1)
    if (bullet && bullet.x < outer + 6) {
      items.push({ page: line.page, texts: [bullet.text], bulleted: true, textX: bullet.textX, last: line })
    } else if (item && (bullet || belongs(line, item, follows))) {
      item.texts.push(bullet ? `${bullet.mark} ${bullet.text}` : line.words.map(word => word.text).join(' '))
      item.last = line
    } else {
      const texts = [line.words.map(word => word.text).join(' ')]
      items.push({ page: line.page, texts, bulleted: false, textX: line.x, last: line })
    }
  }
  return items.map(({ page, texts, bulleted }): Item => ({ page, text: runTogether(texts, vocabulary), bulleted }))
}

const belongs = (
  line: Line,
  item: { bulleted: boolean; textX: number; last: Line },
  follows: (line: Line, before: Line) => boolean,
) => (item.bulleted && line.x >= item.textX - 4) || follows(line, item.last)
