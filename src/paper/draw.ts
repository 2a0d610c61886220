import type { Faces } from './faces.ts'
import { oneLine, settable } from './letters.ts'
import type { Placed } from './pages.ts'
import type { Paper } from './paper.ts'
import { PAGE } from './setting.ts'
import type { Mark, Node, Words } from './strip.ts'
import type { Tags } from './tags.ts'
import { INK, QUIET, RULE } from './tones.ts'

type Pdf = PDFKit.PDFDocument
type Place = { left: number; top: number }
type Structure = PDFKit.PDFStructureElement

/** What a page is drawn with. */
export type Press = { pdf: Pdf; faces: Faces; tags: Tags }

const drawWords = (
  { pdf, faces }: Press,
  mark: Omit<Words, 'is' | 'of'>,
  { left, top }: Place,
  of: Structure | null,
) => {
  let x = left + mark.x
  const y = top + mark.y
  for (const run of faces.runs(mark.text, mark.weight)) {
    pdf.font(run.face).fontSize(mark.size).fillColor(mark.colour)
    pdf.text(run.text, x, y, { lineBreak: false, baseline: 'alphabetic' })
    x += faces.width(run.text, mark.weight) * mark.size
  }
  if (mark.link === null || of === null) return
  const contents = { structParent: of, Contents: new String(mark.link) }
  pdf.link(left + mark.x, y - mark.size, mark.width, mark.size * 1.3, mark.link, contents as never)
  const under = y + mark.size * 0.14
  pdf.moveTo(left + mark.x, under).lineTo(left + mark.x + mark.width, under)
  pdf.lineWidth(0.5).strokeColor(mark.colour).stroke()
}

const drawn = (press: Press, mark: Mark, place: Place, of: Structure | null) => {
  const { pdf } = press
  if (mark.is === 'words') return drawWords(press, mark, place, of)
  if (mark.is === 'dot') return void pdf.circle(place.left + mark.x, place.top + mark.y, mark.radius).fill(mark.fill)
  const [first, ...others] = mark.points
  if (!first) return
  pdf.moveTo(place.left + first[0], place.top + first[1])
  for (const [x, y] of others) pdf.lineTo(place.left + x, place.top + y)
  if (mark.fill) pdf.closePath()
  if (mark.stroke) pdf.lineWidth(mark.width ?? 1).strokeColor(mark.stroke)
  if (mark.dash) pdf.dash(mark.dash, { space: mark.dash * 0.7 })
  if (mark.fill && mark.stroke) pdf.fillAndStroke(mark.fill, mark.stroke)
  else if (mark.fill) pdf.fill(mark.fill)
  else pdf.stroke()
  if (mark.dash) pdf.undash()
}

/** A head's or a foot's words. Typed text is cut with three dots where it would run into its neighbour. */
const running = (press: Press, text: string, y: number, { right = false, bold = false, room }: Running) => {
  const size = 8.5
  const weight = bold ? 'bold' : 'regular'
  let said = oneLine(text)
  const wide = () => press.faces.width(said, weight) * size
  if (wide() > room) {
    while (said !== '' && press.faces.width(`${said}…`, weight) * size > room) said = [...said].slice(0, -1).join('')
    said = `${said}…`
  }
  const x = right ? PAGE.width - PAGE.right - wide() : PAGE.left
  const mark = { x, y, width: wide(), text: said, weight, size, colour: QUIET, link: null } as const
  drawWords(press, mark, { left: 0, top: 0 }, null)
}
type Running = { right?: boolean; bold?: boolean; room: number }

const furniture = (press: Press, paper: Paper, page: number, pages: number) => {
  const { pdf } = press
  pdf.markContent('Artifact', { type: 'Pagination' })
  const room = (PAGE.width - PAGE.left - PAGE.right) / 2 - 8
  const rule = (y: number) => {
    pdf.moveTo(PAGE.left, y).lineTo(PAGE.width - PAGE.right, y)
    pdf.lineWidth(0.5).strokeColor(RULE).stroke()
  }
  if (paper.head && page > 1) {
    running(press, paper.head.left, 40, { room })
    running(press, paper.head.right, 40, { right: true, room })
    rule(48)
  }
  const y = PAGE.height - 40
  const bold = paper.foot.bold ?? false
  for (const [place, line] of settable(paper.foot.left).split('\n').slice(0, 2).entries())
    running(press, line, y + place * 11, { bold, room: room * 1.6 })
  running(press, `Page ${page} of ${pages}`, y, { right: true, room })
  pdf.endMarkedContent()
}

/** Marks of one part of the document are drawn together, so that words are read in its order and not line by line. */
const byPart = (placed: readonly Placed[]): Map<Node | null, { mark: Mark; place: Place }[]> => {
  const parts = new Map<Node | null, { mark: Mark; place: Place }[]>([[null, []]])
  for (const { strip, top } of placed) {
    const place = { left: PAGE.left, top: PAGE.top + top }
    for (const mark of strip.marks) {
      const own = parts.get(mark.of) ?? []
      own.push({ mark, place })
      parts.set(mark.of, own)
    }
  }
  return parts
}

/** Draws a page: first what is not read out (rules, boxes), then each part, and the running lines. */
export const drawPage = (press: Press, paper: Paper, placed: readonly Placed[], page: number, pages: number): void => {
  const { pdf, tags } = press
  for (const [of, marks] of byPart(placed)) {
    const [first] = marks
    if (!first) continue
    if (of === null) {
      pdf.markContent('Artifact', { type: 'Layout' })
      for (const { mark, place } of marks) drawn(press, mark, place, null)
      pdf.endMarkedContent()
    } else
      tags.mark(of, first.place, element => {
        for (const { mark, place } of marks) drawn(press, mark, place, element)
      })
  }
  furniture(press, paper, page, pages)
  pdf.fillColor(INK)
}
