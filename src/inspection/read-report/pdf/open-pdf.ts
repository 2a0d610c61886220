import { LIMITS } from '../limits.ts'
import type { Pdfium } from './pdfium.ts'

/** PDFium's answer when a password is wanted, or a scheme of locking it does not know. */
const LOCKED = [4, 5]

const latin = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)

/** The refusal of a file past the limit, for callers that know its size before they hold its bytes. */
export const tooLarge = (bytes: number): string =>
  `This file is ${megabytes(bytes)} MB. The largest that can be read is ${megabytes(LIMITS.largest_bytes)} MB.`

/** Why these bytes cannot be a whole PDF, in one line; null when they may be. Looks at size, first and last bytes only. */
export const notPdf = (bytes: Uint8Array): string | null => {
  if (bytes.length === 0) return 'This file is empty.'
  if (bytes.length > LIMITS.largest_bytes) return tooLarge(bytes.length)
  const start = latin(bytes.subarray(0, 1024))
  if (!start.includes('%PDF-')) {
    if (/<!doctype html|<html|<head|<body/i.test(start)) return 'This is a web page saved as a PDF, not a PDF.'
    return 'This is not a PDF.'
  }
  if (!latin(bytes.subarray(Math.max(0, bytes.length - 4096))).includes('%%EOF')) {
    return 'This PDF is cut short: its end is missing.'
  }
  return null
}

export type Opened<Answer> = { ok: true; answer: Answer } | { ok: false; says: string }

/** Opens the PDF, hands it to `use`, and closes it whatever happens. Refuses in one line what cannot be opened. */
export const withPdf = <Answer>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  use: (document: number, pages: number) => Answer,
): Opened<Answer> => {
  const refused = notPdf(bytes)
  if (refused !== null) return { ok: false, says: refused }
  const data = pdfium.wasmExports.malloc(bytes.length)
  if (data === 0) return { ok: false, says: 'There was not enough memory to read this file.' }
  pdfium.HEAPU8.set(bytes, data)
  const document = pdfium._FPDF_LoadMemDocument(data, bytes.length, 0)
  try {
    if (document === 0) {
      const locked = LOCKED.includes(pdfium._FPDF_GetLastError())
      return {
        ok: false,
        says: locked ? 'This PDF is locked with a password.' : 'This PDF is damaged and cannot be opened.',
      }
    }
    const pages = pdfium._FPDF_GetPageCount(document)
    if (pages === 0) return { ok: false, says: 'This PDF has no pages.' }
    if (pages > LIMITS.most_pages) {
      return { ok: false, says: `This PDF has ${pages} pages. The most that can be read is ${LIMITS.most_pages}.` }
    }
    return { ok: true, answer: use(document, pages) }
  } finally {
    if (document !== 0) pdfium._FPDF_CloseDocument(document)
    pdfium.wasmExports.free(data)
  }
}
