import { SaxesParser } from 'saxes'
import type { ReadingFault } from '../reading-fault.ts'
import { censusRows } from './census-rows.ts'
import type { RowOf } from './child.ts'
import type { Sent } from './children.ts'
import { LAYOUT, type TableName } from './layout.ts'
import { elementOf } from './modules.ts'

/** A census as its file gave it; `refused` says in a line why it cannot be used at all, and is null where it can. */
export type ReadCensus = {
  readonly header: RowOf<'Header'> | null
  readonly sent: Sent
  readonly faults: readonly ReadingFault[]
  readonly refused: string | null
}

/** Deeper than any census: what is nested so is no return, and following it would only cost memory. */
const DEEPEST = 32
/** Longer than any value of a census: a code, a date, the name of a system. */
const LONGEST = 10_000

class Refused extends Error {}

/** The bytes of a file as text, piece by piece: UTF-8, and where it turns out not to be, Windows-1252 from the beginning. */
export type Pieces = () => Iterable<Uint8Array>

const parse = (pieces: Pieces, encoding: 'utf-8' | 'windows-1252', file: string): ReadCensus => {
  const rows = censusRows()
  const faults: ReadingFault[] = []
  const strange = new Set<string>()
  const path: string[] = []
  let passing = 0
  let text = ''
  const parser = new SaxesParser({ xmlns: false, position: true })

  const say = (says: string, column: string | null = null) =>
    faults.push({ file, table: null, row: null, column, child: rows.child, says })

  parser.on('doctype', () => {
    throw new Refused('It has a document type, which a census never has: it is not read')
  })
  parser.on('error', error => {
    throw new Refused(error.message)
  })
  parser.on('opentag', ({ name }) => {
    path.push(name)
    text = ''
    if (path.length > DEEPEST) throw new Refused(`Its elements are nested more than ${DEEPEST} deep: this is no census`)
    const element = elementOf(name)
    if (passing > 0 || element === 'passed over') passing += 1
    else if (typeof element === 'object' && element.table !== 'Header' && !path.includes('Child')) {
      say(`${name} stands outside every child: it is not read`, name)
      passing = 1
    } else if (typeof element === 'object') rows.opens(element.table)
  })
  const takeText = (more: string) => {
    if (passing > 0) return
    text += more
    if (text.length > LONGEST) throw new Refused(`A value is longer than ${LONGEST} letters: this is no census`)
  }
  parser.on('text', takeText)
  parser.on('cdata', takeText)
  parser.on('closetag', ({ name }) => {
    path.pop()
    if (passing > 0) {
      passing -= 1
      return
    }
    const element = elementOf(name)
    if (typeof element === 'object') rows.closes()
    if (name === 'Header') rows.headerEnds()
    if (name === 'Child') rows.childEnds()
    if (element === undefined) takeValue(name)
    text = ''
  })
  const takeValue = (name: string) => {
    if (!KNOWN.has(name)) {
      if (!strange.has(name)) say(`${name} is no element of the census: it is not read`, name)
      strange.add(name)
    } else if (!rows.gives(name, text)) say(`${name} stands outside every module: it is not read`, name)
  }

  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
  let refused: string | null = null
  try {
    for (const piece of pieces()) parser.write(decoder.decode(piece, { stream: true }))
    parser.write(decoder.decode())
    parser.close()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    refused = error.message
  }
  const sent = Object.fromEntries(rows.tables) as Sent & { Header?: readonly RowOf<'Header'>[] }
  const header = (rows.tables.get('Header')?.[0] as RowOf<'Header'> | undefined) ?? null
  return { header, sent, faults, refused }
}

const KNOWN: ReadonlySet<string> = new Set(
  (Object.keys(LAYOUT) as TableName[]).flatMap(table => Object.keys(LAYOUT[table])),
)

const isBadText = (error: unknown) =>
  error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'

/**
 * Reads a census, a piece of the file at a time. Document types, and so entities of one’s own and anything outside the file, are
 * refused; a file that is not well formed is refused with the place.
 */
export const readCensus = (pieces: Pieces, file: string): ReadCensus => {
  try {
    return parse(pieces, 'utf-8', file)
  } catch (error) {
    if (!isBadText(error)) throw error
    return parse(pieces, 'windows-1252', file)
  }
}
