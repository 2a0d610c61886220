import { SaxesParser } from 'saxes'
import type { Pieces } from './pieces.ts'

/** What takes in the elements of a return as they come. */
export type Listening = {
  /** Whether an element is passed over, with all that stands in it. */
  passes?(name: string): boolean
  opens(name: string): void
  /** The element ends: `text` is what stood in it since the last tag. */
  closes(name: string, text: string): void
}

/** Thrown by what listens, or here: the file cannot be used at all, and the message says why in a line. */
export class Refused extends Error {}

/** Deeper than any return: what is nested so is none, and following it would only cost memory. */
const DEEPEST = 32
/** Longer than any value of a return: a code, a date, the name of a system. */
const LONGEST = 10_000

const parserFor = (listening: Listening): SaxesParser => {
  let [depth, passing, text] = [0, 0, '']
  const parser = new SaxesParser({ xmlns: false, position: true })
  parser.on('doctype', () => {
    throw new Refused('It has a document type, which a return never has: it is not read')
  })
  parser.on('error', error => {
    throw new Refused(error.message)
  })
  parser.on('opentag', ({ name }) => {
    depth += 1
    text = ''
    if (depth > DEEPEST) throw new Refused(`Its elements are nested more than ${DEEPEST} deep: this is no return`)
    if (passing > 0 || listening.passes?.(name)) passing += 1
    else listening.opens(name)
  })
  const take = (more: string) => {
    if (passing > 0) return
    text += more
    if (text.length > LONGEST) throw new Refused(`A value is longer than ${LONGEST} letters: this is no return`)
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', ({ name }) => {
    depth -= 1
    if (passing > 0) passing -= 1
    else listening.closes(name, text)
    text = ''
  })
  return parser
}

const readAs = (encoding: 'utf-8' | 'windows-1252', pieces: Pieces, listening: Listening): string | null => {
  const parser = parserFor(listening)
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
  try {
    for (const piece of pieces()) parser.write(decoder.decode(piece, { stream: true }))
    parser.write(decoder.decode())
    parser.close()
    return null
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.message
  }
}

const isBadText = (error: unknown) =>
  error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'

/**
 * Reads the XML of a return, a piece of the file at a time: as UTF-8, and where it turns out not to be, as Windows-1252 from the
 * beginning, with another listener. Document types, and so entities of one’s own and anything outside the file, are refused; a
 * file that is not well formed is refused with the place. `refused` is null where the file was read.
 */
export const readXml = <L extends Listening>(pieces: Pieces, begin: () => L): { heard: L; refused: string | null } => {
  try {
    const heard = begin()
    return { heard, refused: readAs('utf-8', pieces, heard) }
  } catch (error) {
    if (!isBadText(error)) throw error
    const heard = begin()
    return { heard, refused: readAs('windows-1252', pieces, heard) }
  }
}
