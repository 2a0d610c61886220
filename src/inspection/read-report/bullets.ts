import type { Line } from './document.ts'
import { runTogether } from './paragraphs.ts'

/** Glyphs that open an item of a list, besides anything set in a font of symbols. */
const GLYPH = /^[•‣⁃∙●○◦◼◻■□▪▫◾◆◇❖➢➤►▶→✓✔*·–—─-]$|^[\ue000-\uf8ff]$/u
/** A number or a letter with its point; the blank after it is lost in some ('3.Visits'). */
const NUMBER = /^\(?(\d{1,3}|[a-z])[.)]$/
const GLUED = /^(\d{1,3}[.)])(\p{L}.*)$/u

type Bullet = { x: number; textX: number; mark: string; text: string }

/** The item a line opens, or null: where its mark stands, where its words start, and the mark itself. */
export const bulletOf = (line: Line): Bullet | null => {
  const [mark, next] = line.words
  if (!mark) return null
  const after = line.words.slice(1).map(word => word.text)
  const glued = GLUED.exec(mark.text)
  if (glued) {
    const [, number = '', first = ''] = glued
    return { x: mark.x, textX: mark.x + mark.size, mark: number, text: [first, ...after].join(' ') }
  }
  if (!next) return null
  const opens = mark.symbol || GLYPH.test(mark.text) || (mark.text === 'o' && next.x - mark.right > mark.size / 2)
  if (!opens && !NUMBER.test(mark.text)) return null
  return { x: mark.x, textX: next.x, mark: plainMark(mark.text, mark.symbol), text: after.join(' ') }
}

const plainMark = (text: string, symbol: boolean) => (symbol || /[\ue000-\uf8ff]/u.test(text) ? '•' : text)

/** One item of a list; `numbered` where a figure or a letter marks it. */
export type Item = { page: number; text: string; bulleted: boolean; numbered: boolean; lines: Line[] }

type Open = Omit<Item, 'text'> & { texts: string[]; textX: number; last: Line }

/**
 * The items of a list: each mark at the outer margin opens one; lines hanging under its words, closely following lines
 * and marks further in belong to it, across pages too. Where nothing is marked, each paragraph is an item. Numbered lines
 * that are only titles over marks further in ('1. Quality of practice', and bullets) are given as items without a mark.
 */
export const itemsOf = (
  lines: Line[],
  vocabulary: ReadonlySet<string>,
  follows: (line: Line, before: Line) => boolean,
): Item[] => {
  const titles = titlesIn(lines)
  const outer = Math.min(...lines.flatMap(line => (titles.has(line) ? [] : (bulletOf(line)?.x ?? []))))
  const items: Open[] = []
  for (const line of lines) {
    const bullet = bulletOf(line)
    const item = items.at(-1)
    if (bullet && titles.has(line)) items.push(opened(line, bullet.text))
    else if (bullet && bullet.x < outer + 6) {
      const numbered = /[\p{L}\d]/u.test(bullet.mark)
      items.push({ ...opened(line, bullet.text), bulleted: true, numbered, textX: bullet.textX })
    } else if (item && (bullet || belongs(line, item, follows))) {
      item.texts.push(bullet ? `${bullet.mark} ${bullet.text}` : textOf(line))
      item.last = line
      item.lines.push(line)
    } else items.push(opened(line, textOf(line)))
  }
  return items.map(({ page, texts, bulleted, numbered, lines }) => {
    return { page, text: runTogether(texts, vocabulary), bulleted, numbered, lines }
  })
}

const textOf = (line: Line) => line.words.map(word => word.text).join(' ')

const opened = (line: Line, text: string): Open => {
  return { page: line.page, texts: [text], bulleted: false, numbered: false, textX: line.x, last: line, lines: [line] }
}

const belongs = (
  line: Line,
  item: { bulleted: boolean; textX: number; last: Line },
  follows: (line: Line, before: Line) => boolean,
) => (item.bulleted && line.x >= item.textX - 4) || follows(line, item.last)

/**
 * Numbered lines that head the bullets below them: two or more, at the outer margin, none ending as a sentence or a
 * lead-in does, each followed at once by a mark further in that bears no number.
 */
const titlesIn = (lines: Line[]): ReadonlySet<Line> => {
  const marked = lines.flatMap((line, at) => {
    const bullet = bulletOf(line)
    return bullet ? [{ line, at, bullet, numbered: /^\(?\d/.test(bullet.mark) }] : []
  })
  const outer = Math.min(...marked.map(each => each.bullet.x))
  const atMargin = marked.filter(each => each.bullet.x < outer + 6)
  const heads = atMargin.every(({ numbered, at }) => {
    // A title may run on to a second line.
    const title = lines.slice(at, at + 2).filter((line, place) => place === 0 || bulletOf(line) === null)
    const next = lines[at + title.length]
    const under = next && bulletOf(next)
    const ends = /[.:;,]$/.test(title.at(-1)?.text ?? '')
    return numbered && under && under.x > outer + 6 && !/^\(?\d/.test(under.mark) && !ends
  })
  return new Set(heads && atMargin.length > 1 ? atMargin.map(each => each.line) : [])
}
