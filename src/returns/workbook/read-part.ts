import { SaxesParser } from 'saxes'
import { Refused } from '../read-xml.ts'
import { shownText } from '../shown-text.ts'

/** What takes in the elements of a part of a workbook as they come, their names without a prefix. */
export type Listening = {
  opens(name: string, attributes: Readonly<Record<string, string>>): void
  /** The element ends: `text` is what stood in it since the last tag. */
  closes(name: string, text: string): void
}

/** Deeper than any part of a workbook that is read. */
const DEEPEST = 64
/** A cell holds 32,767 letters at most, by Excel's own limits. */
export const LONGEST = 32_767
const LONGEST_MESSAGE = 120
const PIECE_BYTES = 1 << 16

const ownName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** How much more of a workbook may be read, all its parts together: elements, rows, and cells with the blank ones before a filled one. */
export type Allowance = { elements: number; rows: number; cells: number }

const parserFor = (listening: Listening, allowance: Allowance): SaxesParser => {
  let [depth, text] = [0, '']
  const parser = new SaxesParser({ xmlns: false, position: true })
  parser.on('doctype', () => {
    throw new Refused('It has a document type, which a workbook never has')
  })
  parser.on('error', ({ message }) => {
    throw new Refused(shownText(message, LONGEST_MESSAGE))
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    allowance.elements -= 1
    text = ''
    if (allowance.elements < 0) throw new Refused('It has more elements than any list')
    if (depth > DEEPEST) throw new Refused(`Its elements are nested more than ${DEEPEST} deep`)
    listening.opens(ownName(name), attributes)
  })
  const take = (more: string) => {
    text += more
    if (text.length > LONGEST) throw new Refused(`It has a text longer than the ${LONGEST} letters of a cell`)
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', ({ name }) => {
    depth -= 1
    listening.closes(ownName(name), text)
    text = ''
  })
  return parser
}

const isBadText = (error: unknown) =>
  error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'

/**
 * Reads the XML of a part, a piece at a time. Throws `Refused` past the allowance, for what is not well formed or not UTF-8, and for a
 * document type: so no entity can be declared, and one that is not of XML itself is an error.
 */
export const readPart = (name: string, bytes: Uint8Array, allowance: Allowance, listening: Listening): void => {
  const parser = parserFor(listening, allowance)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES)
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true }))
    parser.write(decoder.decode())
    parser.close()
  } catch (error) {
    if (isBadText(error)) throw new Refused(`${shownText(name)}: It is not written in UTF-8`)
    if (error instanceof Refused) throw new Refused(`${shownText(name)}: ${error.message}`)
    throw error
  }
}
