import { LAYOUTS } from './layouts/layouts.ts'
import { figuresIn } from './letter/figures.ts'
import { documentIn } from './pdf/document-in.ts'
import { withPdf } from './pdf/open-pdf.ts'
import type { Pdfium } from './pdf/pdfium.ts'
import type { Reading, Report } from './report.ts'

/** Every layout's report with the fields that letters brought: no visit where it speaks of none, figures from its findings. */
const whole = ({ faults, ...report }: Report): Report => ({
  ...report,
  visit: report.visit ?? null,
  figures: report.figures ?? figuresIn(report.findings),
  second_hand: report.second_hand ?? false,
  faults,
})

/** Reads a report in this thread. `readReport` does the same in a thread of its own, with a time limit. */
export const readPages = (pdfium: Pdfium, bytes: Uint8Array, fileName: string): Reading => {
  const opened = withPdf(pdfium, bytes, (pdf, pages): Reading => {
    const document = documentIn(pdfium, pdf, pages, fileName)
    if (document.lines.length === 0)
      return { ok: false, says: 'This PDF holds no text, only pictures of pages.', pictures: pages }
    const layout = LAYOUTS.find(each => each.recognises(document))
    if (!layout) return { ok: false, says: 'This PDF is not an inspection report of a layout that can be read.' }
    const { report, places } = layout.read(document)
    return { ok: true, pages, report: whole(report), places }
  })
  return opened.ok ? opened.answer : opened
}
