import { oneLine } from './letters.ts'
import type { Placed } from './pages.ts'
import { PAGE } from './setting.ts'

type Outline = PDFKit.PDFOutline

/** Adds a bookmark for each heading of a page, beneath the headings above it. `open` is what the pages before left open. */
export const addBookmarks = (
  pdf: PDFKit.PDFDocument,
  placed: readonly Placed[],
  open: { level: number; item: Outline }[],
): void => {
  for (const { strip, top } of placed) {
    if (!strip.heading) continue
    const { level, text } = strip.heading
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1)?.item ?? (pdf as unknown as { outline: Outline }).outline
    // The builder counts from the right edge and from the top; its types leave the place out.
    const at = { left: PAGE.width, top: Math.max(0, PAGE.top + top - 8), expanded: level === 1 } as {
      expanded: boolean
    }
    open.push({ level, item: parent.addItem(oneLine(text) || 'Untitled', at) })
  }
}
