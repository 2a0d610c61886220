import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { settable, standIn } from './letters.ts'
import { unpacked } from './woff.ts'

export type Weight = 'regular' | 'bold' | 'italic'

const FILES: Readonly<Record<Weight, string>> = { regular: '400-normal', bold: '700-normal', italic: '400-italic' }

/** The typeface comes in a file for each script, with what may be found in it; a letter is set from the first that has it. */
const SCRIPTS: readonly (readonly [script: string, holds: RegExp])[] = [
  ['latin', /./su],
  ['latin-ext', /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u],
  ['vietnamese', /[\p{Script=Latin}\p{Script=Inherited}₫]/u],
  ['greek', /\p{Script=Greek}/u],
  ['greek-ext', /\p{Script=Greek}/u],
  ['cyrillic', /[\p{Script=Cyrillic}\p{Script=Inherited}№]/u],
  ['cyrillic-ext', /\p{Script=Cyrillic}/u],
]

/** What the first of them surely has: most texts are of these alone, and need not be looked at letter by letter. */
const PLAIN = /^[ -~£é‘’“”–—•]+$/

/** How far the letters reach over and under the line they stand on, as parts of their size. */
export const ASCENT = 0.75
export const DESCENT = 0.25

const kept = new Map<string, Buffer>()

const fileOf = (face: string): Buffer => {
  const known = kept.get(face)
  if (known) return known
  const path = fileURLToPath(import.meta.resolve(`@fontsource/source-sans-3/files/source-sans-3-${face}.woff`))
  const read = unpacked(readFileSync(path))
  kept.set(face, read)
  return read
}

/** Letters that one face sets, in a row. */
export type Run = { face: string; text: string }

type Pdf = PDFKit.PDFDocument
type Opened = { has: (point: number) => boolean; width: (text: string) => number }

/** A document's faces: which letters are set in which, and how wide words are. A face is opened when first needed. */
export type Faces = { runs: (text: string, weight: Weight) => Run[]; width: (text: string, weight: Weight) => number }

const open = (pdf: Pdf, face: string): Opened => {
  pdf.registerFont(face, fileOf(face))
  pdf.font(face)
  // The only way to ask the builder's font which letters it has.
  const { _font } = pdf as unknown as { _font: { font: { hasGlyphForCodePoint: (point: number) => boolean } } }
  return {
    has: point => _font.font.hasGlyphForCodePoint(point),
    width: text => pdf.font(face).fontSize(1000).widthOfString(text) / 1000,
  }
}

/** Opens the faces of a document. Widths are remembered word by word, in parts of the size. */
export const facesOf = (pdf: Pdf): Faces => {
  const opened = new Map<string, Opened>()
  const faceNamed = (name: string) => {
    const known = opened.get(name) ?? open(pdf, name)
    opened.set(name, known)
    return known
  }
  const faces = new Map<string, string | null>()
  const faceOf = (character: string, weight: Weight): string | null => {
    const key = weight + character
    const known = faces.get(key)
    if (known !== undefined) return known
    const point = character.codePointAt(0) ?? 0
    const names = SCRIPTS.filter(([, holds]) => holds.test(character)).map(([script]) => `${script}-${FILES[weight]}`)
    const found = names.find(name => faceNamed(name).has(point)) ?? null
    faces.set(key, found)
    return found
  }
  const plain = (weight: Weight) => `latin-${FILES[weight]}`
  const openedPlain = (weight: Weight) => {
    faceNamed(plain(weight))
    return plain(weight)
  }
  const runs = (text: string, weight: Weight): Run[] => {
    if (PLAIN.test(text)) return [{ face: openedPlain(weight), text }]
    const found: Run[] = []
    const add = (face: string, more: string) => {
      const last = found.at(-1)
      if (last?.face === face) last.text += more
      else found.push({ face, text: more })
    }
    for (const character of text) {
      const face = faceOf(character, weight)
      if (face === null) add(plain(weight), standIn(character))
      else add(face, character)
    }
    return found
  }
  const widths = new Map<string, number>()
  const width = (text: string, weight: Weight) => {
    const key = weight + text
    const known = widths.get(key)
    if (known !== undefined) return known
    const wide = runs(text, weight).reduce((sum, run) => sum + faceNamed(run.face).width(run.text), 0)
    widths.set(key, wide)
    return wide
  }
  return { runs, width }
}

/** As `settable`, with a stand-in for each letter no face has, so that every part of it has a width and a look. */
export const shown = (faces: Faces, text: string, weight: Weight): string =>
  settable(text)
    .split('\n')
    .map(line =>
      faces
        .runs(line, weight)
        .map(run => run.text)
        .join(''),
    )
    .join('\n')
