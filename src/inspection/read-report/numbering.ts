import type { Line } from './document.ts'

/** How far the numbering may jump (a number lost in the making of the PDF) before a figure is just a figure. */
const LARGEST_JUMP = 5

/** The paragraph a line opens: a number standing in the margin of the text, next in the count or first of its section. */
export const numberAt = (line: Line, before: { number: number; textX: number | null }, restarts: boolean) => {
  const first = line.words[0]
  const found = first && /^(\d{1,3})([.)]?)(.*)$/u.exec(first.text)
  if (!first || !found) return null
  const [, figures = '', point = '', glued = ''] = found
  const number = Number(figures)
  if (glued !== '' && (point === '' || !/^[\p{L}‘“'"(]/u.test(glued))) return null
  const next = number === before.number + 1
  const inOrder =
    next || (restarts && number === 1) || (number > before.number && number <= before.number + LARGEST_JUMP)
  const inMargin = before.textX === null || first.x < before.textX - 6
  if (!inOrder || !inMargin || (point === '' && !next)) return null
  const rest = line.words.slice(1)
  const text = [glued, ...rest.map(word => word.text)].filter(word => word !== '').join(' ')
  return { number, text, textX: rest[0]?.x ?? first.x }
}
