import { LAYOUTS } from './layouts/layouts.ts'
import { documentIn } from './pdf/document-in.ts'
import { withPdf } from './pdf/open-pdf.ts'
import type { Pdfium } from './pdf/pdfium.ts'
import type { Reading } from './report.ts'

/** Reads a report in this thread. `readReport` does the same in a thread of its own, with a time limit. */
export const readPages = (pdfium: Pdfium, bytes: Uint8Array, fileName: string): Reading => {
  const opened = withPdf(pdfium, bytes, (pdf, pages): Reading => {
    const document = documentIn(pdfium, pdf, pages, fileName)
    if (document.lines.length === 0) return { ok: false, says: 'This PDF holds no text, only pictures of pages.' }
    const layout = LAYOUTS.find(each => each.recognises(document))
    if (!layout) return { ok: false, says: 'This PDF is not an inspection report of a layout that can be read.' }
    return { ok: true, pages, ...layout.read(document) }
  })
  return opened.ok ? opened.answer : opened
}
