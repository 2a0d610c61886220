import type { Document, Page } from '../document.ts'
import { withoutFurniture } from '../furniture.ts'
import { bodySizeOf, linesOf, withoutNoteMarks } from '../lines.ts'
import { pageWords } from './page-words.ts'
import type { Pdfium } from './pdfium.ts'

const SCRATCH_BYTES = 512

/** The document made of these pages: note marks and furniture gone, lines in reading order. */
export const documentOf = (fileName: string, read: Page[]): Document => {
  const bodySize = bodySizeOf(read)
  const pages = read.map(page => withoutNoteMarks(page, bodySize))
  const lines = withoutFurniture(pages, pages.flatMap(linesOf))
  return { fileName, bodySize, lines, sheets: read }
}

/** An open PDF as a document. */
export const documentIn = (pdfium: Pdfium, document: number, pages: number, fileName: string): Document => {
  const scratch = pdfium.wasmExports.malloc(SCRATCH_BYTES)
  try {
    const read = Array.from({ length: pages }, (_, index) => pageWords(pdfium, document, index, scratch))
    return documentOf(fileName, read)
  } finally {
    pdfium.wasmExports.free(scratch)
  }
}
