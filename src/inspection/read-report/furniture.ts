import type { Line, Page } from './document.ts'
import { folded } from './letters.ts'

/** How much of a page's height, at top and at bottom, may hold running heads and feet. */
const MARGIN = 0.11

const withoutFigures = (line: Line) => folded(line.text).replace(/\d+/g, '').replace(/\s+/g, ' ').trim()

/** A report bound in with another has a running foot of its own, on a few pages of many. */
const ENOUGH_PAGES = 5

/** A running line is the same thing at the same height, so a body line that starts a page is never mistaken for one. */
const slot = (line: Line) => `${withoutFigures(line)}@${Math.round(line.y / 4)}`
const besideSlots = (line: Line) => [-1, 0, 1].map(step => `${withoutFigures(line)}@${Math.round(line.y / 4) + step}`)

const inMargin = (line: Line, page: Page) => line.y < page.height * MARGIN || line.y > page.height * (1 - MARGIN)

const isPageNumber = (line: Line) => /^(page )?\d{1,3}( of \d{1,3})?$/i.test(line.text)

/**
 * The lines without running heads, running feet and page numbers. A line of the margins is furniture when it is a bare
 * page number, or when the same words (figures apart) stand at the same height on enough pages: a third, or five.
 */
export const withoutFurniture = (pages: Page[], lines: Line[]): Line[] => {
  const pageNumbered = new Map(pages.map(page => [page.number, page]))
  const marginal = lines.filter(line => {
    const page = pageNumbered.get(line.page)
    return page !== undefined && inMargin(line, page)
  })
  const pagesOfSlot = new Map<string, Set<number>>()
  for (const line of marginal) {
    const key = slot(line)
    pagesOfSlot.set(key, (pagesOfSlot.get(key) ?? new Set()).add(line.page))
  }
  const enough = Math.max(2, Math.min(Math.ceil(pages.length / 3), ENOUGH_PAGES))
  const furniture = new Set(
    marginal.filter(line => {
      if (isPageNumber(line)) return true
      const on = new Set(besideSlots(line).flatMap(key => [...(pagesOfSlot.get(key) ?? [])]))
      return on.size >= enough
    }),
  )
  return lines.filter(line => !furniture.has(line))
}

/** The publisher's standing text that closes every report begins with one of these. */
const COLOPHON = /^(the office for standards in education|if you would like a copy of this document|you may reuse this)/

/** The lines before the publisher's closing page; all of them where there is none. */
export const withoutColophon = (lines: Line[]): Line[] => {
  const lastPage = lines.at(-1)?.page ?? 1
  const start = lines.findIndex(line => line.page >= Math.max(2, lastPage - 1) && COLOPHON.test(folded(line.text)))
  return start < 0 ? lines : lines.slice(0, start)
}

/** Footnotes and other small print: anything set well under the size of the body. */
export const withoutSmallPrint = (lines: Line[], bodySize: number): Line[] =>
  lines.filter(line => line.size >= bodySize * 0.88)
