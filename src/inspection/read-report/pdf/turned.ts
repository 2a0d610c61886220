import type { Page } from '../document.ts'
import type { Pdfium } from './pdfium.ts'

/** Fine enough to tell a thousandth of a millimetre on a page, and well within a whole number. */
const PARTS = 1_000_000
/** Two points this far apart, in points, tell how a page is turned. */
const APART = 500

/** Where points of a page fall in its picture: asked of the library for three of them, since the rest follow. */
export const turnedOf = (pdfium: Pdfium, page: number, scratch: number): Page['turned'] => {
  const partsAt = (x: number, y: number) => {
    pdfium._FPDF_PageToDevice(page, 0, 0, PARTS, PARTS, 0, x, y, scratch, scratch + 4)
    const [across = 0, down = 0] = new Int32Array(pdfium.HEAPU8.buffer, scratch, 2)
    return { across: across / PARTS, down: down / PARTS }
  }
  const origin = partsAt(0, 0)
  const [right, up] = [partsAt(APART, 0), partsAt(0, APART)]
  const along = (to: typeof origin) => ({
    across: (to.across - origin.across) / APART,
    down: (to.down - origin.down) / APART,
  })
  return { origin, alongX: along(right), alongY: along(up) }
}
