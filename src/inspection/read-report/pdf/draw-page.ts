import { LIMITS } from '../limits.ts'
import type { Picture } from '../report.ts'
import { withPdf } from './open-pdf.ts'
import type { Pdfium } from './pdfium.ts'
import { png } from './png.ts'

const FOUR_BYTES = 4
const WHITE = 0xffffffff
/** Draw annotations, and give red before blue, as PNG wants it. */
const FLAGS = 0x01 | 0x10

/** One page (from 1) as a PNG this many pixels wide. Refuses a page the document has not, and a width past the limit. */
export const drawPage = (pdfium: Pdfium, bytes: Uint8Array, number: number, width: number): Picture => {
  if (!Number.isInteger(width) || width < 1 || width > LIMITS.widest_picture) {
    return { ok: false, says: `A picture can be 1 to ${LIMITS.widest_picture} pixels wide.` }
  }
  const opened = withPdf(pdfium, bytes, (document, pages): Picture => {
    if (!Number.isInteger(number) || number < 1 || number > pages)
      return { ok: false, says: `There is no page ${number}.` }
    const page = pdfium._FPDF_LoadPage(document, number - 1)
    if (page === 0) return { ok: false, says: `Page ${number} is damaged and cannot be shown.` }
    try {
      const tall = pdfium._FPDF_GetPageHeightF(page) / Math.max(1, pdfium._FPDF_GetPageWidthF(page))
      const height = Math.min(LIMITS.widest_picture * 2, Math.max(1, Math.round(width * tall)))
      const drawn = pixelsOf(pdfium, page, width, height)
      return drawn
        ? { ok: true, png: png(drawn, width, height), pages }
        : { ok: false, says: 'There was not enough memory to draw this page.' }
    } finally {
      pdfium._FPDF_ClosePage(page)
    }
  })
  return opened.ok ? opened.answer : opened
}

const pixelsOf = (pdfium: Pdfium, page: number, width: number, height: number): Uint8Array | null => {
  const stride = width * FOUR_BYTES
  const pixels = pdfium.wasmExports.malloc(stride * height)
  if (pixels === 0) return null
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, FOUR_BYTES, pixels, stride)
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS)
    return pdfium.HEAPU8.slice(pixels, pixels + stride * height)
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap)
    pdfium.wasmExports.free(pixels)
  }
}
