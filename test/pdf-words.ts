import type { Page } from '../src/inspection/read-report/document.ts'
import { LINE_END_HYPHEN } from '../src/inspection/read-report/letters.ts'
import { withPdf } from '../src/inspection/read-report/pdf/open-pdf.ts'
import { pageWords } from '../src/inspection/read-report/pdf/page-words.ts'
import { pdfium } from '../src/inspection/read-report/pdf/pdfium.ts'

const SCRATCH_BYTES = 512

/** The words of a PDF where they stand, page by page, by the repository's own reading. Throws what refuses it. */
export const pagesOfPdf = async (bytes: Uint8Array): Promise<Page[]> => {
  const library = await pdfium()
  const scratch = library.wasmExports.malloc(SCRATCH_BYTES)
  const opened = withPdf(library, bytes, (document, pages) =>
    Array.from({ length: pages }, (_, index) => pageWords(library, document, index, scratch)),
  )
  library.wasmExports.free(scratch)
  if (!opened.ok) throw new Error(opened.says)
  return opened.answer
}

const said = (page: Page) => page.words.map(({ text }) => text.replaceAll(LINE_END_HYPHEN, '-'))

/** What a PDF says, its words with one blank between them. */
export const textOfPdf = async (bytes: Uint8Array): Promise<string> => (await pagesOfPdf(bytes)).flatMap(said).join(' ')
