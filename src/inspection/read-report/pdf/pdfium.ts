import { PDFiumModule } from '@hyzyla/pdfium'

/**
 * The part of PDFium's C interface that reading and drawing need. Pointers and handles are numbers; 0 is none.
 * The package's own types leave most of it out, though its module has it all.
 */
export type Pdfium = {
  /** The library's memory as bytes and as numbers: anew whenever it has grown, so never to be held on to. */
  HEAPU8: Uint8Array
  HEAPF32: Float32Array
  HEAPF64: Float64Array
  wasmExports: { malloc: (bytes: number) => number; free: (pointer: number) => void }
  _FPDF_InitLibrary: () => void
  _FPDF_LoadMemDocument: (data: number, bytes: number, password: number) => number
  _FPDF_GetLastError: () => number
  _FPDF_CloseDocument: (document: number) => void
  _FPDF_GetPageCount: (document: number) => number
  _FPDF_LoadPage: (document: number, index: number) => number
  _FPDF_ClosePage: (page: number) => void
  _FPDF_GetPageWidthF: (page: number) => number
  _FPDF_GetPageHeightF: (page: number) => number
  _FPDF_PageToDevice: (
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    pageX: number,
    pageY: number,
    deviceX: number,
    deviceY: number,
  ) => number
  _FPDFText_LoadPage: (page: number) => number
  _FPDFText_ClosePage: (text: number) => void
  _FPDFText_CountChars: (text: number) => number
  _FPDFText_GetUnicode: (text: number, index: number) => number
  _FPDFText_GetTextObject: (text: number, index: number) => number
  _FPDFText_GetFontSize: (text: number, index: number) => number
  _FPDFText_GetMatrix: (text: number, index: number, matrix: number) => number
  _FPDFText_GetCharOrigin: (text: number, index: number, x: number, y: number) => number
  _FPDFText_GetLooseCharBox: (text: number, index: number, box: number) => number
  _FPDFTextObj_GetFont: (object: number) => number
  _FPDFFont_GetBaseFontName: (font: number, buffer: number, bytes: number) => number
  _FPDFFont_GetWeight: (font: number) => number
  _FPDFBitmap_CreateEx: (width: number, height: number, format: number, data: number, stride: number) => number
  _FPDFBitmap_FillRect: (bitmap: number, x: number, y: number, width: number, height: number, colour: number) => void
  _FPDFBitmap_Destroy: (bitmap: number) => void
  _FPDF_RenderPageBitmap: (
    bitmap: number,
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ) => void
}

/**
 * With the library's own functions in place of the package's, which look the name up and count the arguments at every
 * call: reading asks several times a letter, and that was a tenth of its time.
 */
const straight = (module: Pdfium): Pdfium => {
  const own = Object.entries(module.wasmExports).filter(([name]) => name.startsWith('FPDF'))
  return Object.assign(module, Object.fromEntries(own.map(([name, call]) => [`_${name}`, call])))
}

let loaded: Promise<Pdfium> | null = null

/** PDFium, started once in this thread. */
export const pdfium = (): Promise<Pdfium> => {
  loaded ??= PDFiumModule({}).then(module => {
    const started = straight(module as unknown as Pdfium)
    started._FPDF_InitLibrary()
    return started
  })
  return loaded
}
