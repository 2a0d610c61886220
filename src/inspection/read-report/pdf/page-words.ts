import type { Page, Word } from '../document.ts'
import { LINE_END_HYPHEN } from '../letters.ts'
import { LIMITS } from '../limits.ts'
import type { Pdfium } from './pdfium.ts'
import { turnedOf } from './turned.ts'

type Font = { bold: boolean; symbol: boolean }

const BOLD = /bold|black|heavy|demi/i
const SYMBOL = /wingdings|webdings|dingbats|symbol/i
const NAME_BYTES = 256

/** What a font's name and weight say of it, looked up once a font. */
const fontReader = (pdfium: Pdfium, scratch: number) => {
  const fonts = new Map<number, Font>()
  return (font: number): Font => {
    const known = fonts.get(font)
    if (known) return known
    const bytes = font === 0 ? 0 : Math.min(pdfium._FPDFFont_GetBaseFontName(font, scratch, NAME_BYTES), NAME_BYTES)
    const name = Buffer.from(pdfium.HEAPU8.subarray(scratch, scratch + Math.max(0, bytes - 1))).toString()
    const said = {
      bold: BOLD.test(name) || (font !== 0 && pdfium._FPDFFont_GetWeight(font) >= 600),
      symbol: SYMBOL.test(name),
    }
    fonts.set(font, said)
    return said
  }
}

const isBlank = (code: number) => code === 32 || code === 160 || code === 9 || code === 10 || code === 13 || code === 0

/**
 * The words of a page where they stand. Letters are one word until a blank, or until the next run of text stands on
 * another baseline (a raised note mark); a change of font alone does not part them ('children' + '’s').
 */
export const pageWords = (pdfium: Pdfium, document: number, index: number, scratch: number): Page => {
  const page = pdfium._FPDF_LoadPage(document, index)
  if (page === 0) return { number: index + 1, width: 0, height: 0, words: [] }
  const text = pdfium._FPDFText_LoadPage(page)
  const words: Word[] = []
  const fontOf = fontReader(pdfium, scratch)
  const double = (place: number) => pdfium.HEAPF64[scratch / 8 + place] ?? 0
  const float = (place: number) => pdfium.HEAPF32[scratch / 4 + place] ?? 0

  let word: Word | null = null
  let run = -1
  const closeAt = (last: number) => {
    if (word && pdfium._FPDFText_GetLooseCharBox(text, last, scratch)) word.right = float(2)
    word = null
  }
  const openAt = (place: number, object: number): Word => {
    pdfium._FPDFText_GetCharOrigin(text, place, scratch, scratch + 8)
    const [x, y] = [double(0), double(1)]
    pdfium._FPDFText_GetMatrix(text, place, scratch)
    const size = pdfium._FPDFText_GetFontSize(text, place) * Math.hypot(float(2), float(3))
    const opened = { text: '', x, right: x, y, size, ...fontOf(object === 0 ? 0 : pdfium._FPDFTextObj_GetFont(object)) }
    words.push(opened)
    return opened
  }
  const shifted = (place: number, from: Word) => {
    pdfium._FPDFText_GetCharOrigin(text, place, scratch, scratch + 8)
    return Math.abs(double(1) - from.y) > from.size * 0.1
  }

  const characters = Math.min(text === 0 ? 0 : pdfium._FPDFText_CountChars(text), LIMITS.most_characters_a_page)
  for (let place = 0; place < characters; place += 1) {
    const code = pdfium._FPDFText_GetUnicode(text, place)
    if (isBlank(code)) {
      closeAt(place - 1)
      continue
    }
    const object: number = code === 2 ? run : pdfium._FPDFText_GetTextObject(text, place)
    if (word && object !== run && shifted(place, word)) closeAt(place - 1)
    run = object
    word ??= openAt(place, object)
    word.text += code === 2 ? LINE_END_HYPHEN : String.fromCodePoint(code)
    if (code === 2) closeAt(place)
  }
  closeAt(characters - 1)
  const size = { width: pdfium._FPDF_GetPageWidthF(page), height: pdfium._FPDF_GetPageHeightF(page) }
  const turned = turnedOf(pdfium, page, scratch)
  if (text !== 0) pdfium._FPDFText_ClosePage(text)
  pdfium._FPDF_ClosePage(page)
  return { number: index + 1, ...size, words, turned }
}
