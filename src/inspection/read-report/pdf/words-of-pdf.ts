import { documentIn } from './document-in.ts'
import { withPdf } from './open-pdf.ts'
import type { Pdfium } from './pdfium.ts'

/** What a PDF says, its lines one after another; empty where it holds pictures of pages only. */
export type PdfWords = { ok: true; words: string } | { ok: false; says: string }

/** The words of any PDF, of whatever layout. Refuses in one line what cannot be opened. */
export const wordsOfPdf = (pdfium: Pdfium, bytes: Uint8Array): PdfWords => {
  const opened = withPdf(pdfium, bytes, (pdf, pages) =>
    documentIn(pdfium, pdf, pages, '')
      .lines.map(({ text }) => text)
      .join('\n'),
  )
  return opened.ok ? { ok: true, words: opened.answer } : opened
}
