import { parentPort } from 'node:worker_threads'
import { drawPage } from './pdf/draw-page.ts'
import { type Pdfium, pdfium } from './pdf/pdfium.ts'
import { type PdfWords, wordsOfPdf } from './pdf/words-of-pdf.ts'
import { readPages } from './read-pages.ts'
import type { Picture, Reading } from './report.ts'

/** What the reading thread is asked, one at a time, and what it answers. */
export type Ask =
  | { what: 'read'; bytes: Uint8Array; fileName: string }
  | { what: 'draw'; bytes: Uint8Array; page: number; width: number }
  | { what: 'words'; bytes: Uint8Array }
export type Answer = { answer: Reading | Picture | PdfWords; bytesHeld: number }

const askedOf = (library: Pdfium, ask: Ask): Answer['answer'] => {
  switch (ask.what) {
    case 'read':
      return readPages(library, ask.bytes, ask.fileName)
    case 'draw':
      return drawPage(library, ask.bytes, ask.page, ask.width)
    case 'words':
      return wordsOfPdf(library, ask.bytes)
  }
}

const answerTo = async (ask: Ask): Promise<Answer> => {
  const library = await pdfium()
  return { answer: askedOf(library, ask), bytesHeld: library.HEAPU8.length }
}

parentPort?.on('message', (ask: Ask) => {
  answerTo(ask).then(
    answer => parentPort?.postMessage(answer),
    // A file that upsets the library may have left it in any state: end the thread, and let the asker say so.
    () => process.exit(1),
  )
})
