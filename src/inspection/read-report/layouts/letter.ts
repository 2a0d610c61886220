import { withoutColophon, withoutSmallPrint } from '../furniture.ts'
import { isTableHead } from '../header.ts'
import { readLetter } from '../letter/read-letter.ts'
import { subjectOf, visitKindIn } from '../letter/subject.ts'
import { vocabularyOf } from '../paragraphs.ts'
import type { Layout } from './layout.ts'

const FIRST_PAGES = 2

/** Letters to a director after a focused visit or a monitoring visit: no table of judgements, and no grade. */
export const letter: Layout = {
  id: 'letter',

  recognises: ({ lines }) => {
    const opening = lines.filter(line => line.page <= FIRST_PAGES)
    if (opening.some(isTableHead)) return false
    const texts = opening.map(line => line.text)
    const titled = texts.slice(0, 40).some(text => text.length < 120 && subjectOf(text) !== null)
    const greets = texts.some(text => /^dear\b/i.test(text))
    return titled || (greets && visitKindIn(texts.join(' ')) !== null)
  },

  read: ({ lines, bodySize, fileName, sheets }) => {
    const body = withoutSmallPrint(withoutColophon(lines), bodySize)
    return readLetter(body, fileName, { bodySize, vocabulary: vocabularyOf(lines), sheets })
  },
}
