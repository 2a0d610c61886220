import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from './document.ts'
import { withoutColophon, withoutFurniture, withoutSmallPrint } from './furniture.ts'
import { folded, LINE_END_HYPHEN, plainLetters } from './letters.ts'
import { bodySizeOf, linesOf, withoutNoteMarks } from './lines.ts'
import { lineAt, wordsAt } from './made-lines.ts'
import { followsClosely, headingsAndText, runTogether, vocabularyOf } from './paragraphs.ts'

const pageOf = (number: number, words: Page['words']): Page => ({ number, width: 595, height: 842, words })
const textsOf = (page: Page) => linesOf(page).map(line => line.text)

describe('what stands on a page beside its lines', () => {
  test('a note’s mark beside a large heading is left out, though as large as the text', () => {
    const words = [...wordsAt(71, 732, 'Information', { size: 16 }), ...wordsAt(159, 740, '1', { size: 10.6 })]
    assert.deepEqual(textsOf(withoutNoteMarks(pageOf(1, [...words, ...wordsAt(71, 700, '10 or 1')]), 12)), [
      'Information',
      '10 or 1',
    ])
  })

  test('the running foot of a report bound in with another is left out, though on few of all the pages', () => {
    const pages = Array.from({ length: 30 }, (_, place) => {
      const foot = place > 24 ? wordsAt(71, 44, `Review of the board ${place}`) : []
      return pageOf(place + 1, [...wordsAt(71, 400, `Words of page ${place}`), ...foot])
    })
    assert.equal(withoutFurniture(pages, pages.flatMap(linesOf)).length, 30)
  })
})

describe('lines', () => {
  test('are read from top to bottom and left to right, whatever order the words were drawn in', () => {
    const page = pageOf(1, [
      ...wordsAt(303, 500, 'Good'),
      ...wordsAt(71, 400, 'below'),
      ...wordsAt(71, 501, 'Overall effectiveness'),
    ])
    assert.deepEqual(textsOf(page), ['Overall effectiveness Good', 'below'])
  })

  test('keep a large page number apart from the small foot beside it', () => {
    const page = pageOf(2, [...wordsAt(71, 30, 'running foot', { size: 8 }), ...wordsAt(513, 34, '2', { size: 20 })])
    assert.deepEqual(textsOf(page), ['2', 'running foot'])
  })

  test('are without the raised figures that point to notes', () => {
    const words = [...wordsAt(71, 500, 'What needs to improve? 16 children'), ...wordsAt(240, 505, '1', { size: 8 })]
    const page = withoutNoteMarks(pageOf(1, words), bodySizeOf([pageOf(1, words)]))
    assert.deepEqual(textsOf(page), ['What needs to improve? 16 children'])
  })
})

describe('furniture', () => {
  const pages = [1, 2, 3].map(number => pageOf(number, []))

  test('is a running foot at one height on several pages, and every page number', () => {
    const lines = [1, 2, 3].flatMap(page => [
      lineAt(71, 700, 'Body text.', { page }),
      lineAt(71, 40, 'Inspection of Aldermere, 5 to 9 June 2023', { page, size: 8 }),
      lineAt(513, 34, String(page), { page, size: 20 }),
    ])
    assert.deepEqual(
      withoutFurniture(pages, lines).map(line => line.text),
      ['Body text.', 'Body text.', 'Body text.'],
    )
  })

  test('is not the last line of a page, which stands there once', () => {
    const lines = [
      lineAt(71, 60, 'The end of one page.', { page: 1 }),
      lineAt(71, 62, 'The end of another.', { page: 2 }),
    ]
    assert.equal(withoutFurniture(pages, lines).length, 2)
  })

  test('is the publisher’s closing page, and small print', () => {
    const lines = [
      lineAt(71, 700, 'Body.'),
      lineAt(71, 80, 'A note.', { size: 10 }),
      lineAt(71, 700, 'The Office for Standards in Education, Children’s Services and Skills', { page: 3 }),
      lineAt(71, 680, 'and so on', { page: 3 }),
    ]
    assert.deepEqual(
      withoutSmallPrint(withoutColophon(lines), 12).map(line => line.text),
      ['Body.'],
    )
  })
})

describe('text', () => {
  test('has its ligatures opened, soft hyphens dropped and spaces folded', () => {
    assert.equal(plainLetters('e\ufb00ective  of\ufb01ce\u00a0re\u00adview'), 'effective office review')
    assert.equal(folded('Children’s “Plans” – NOW'), 'children\'s "plans" - now')
  })

  test('keeps the hyphen of a word that a line’s end parts', () => {
    assert.equal(runTogether([`well${LINE_END_HYPHEN}`, 'being of children']), 'well-being of children')
    assert.equal(runTogether(['up-to-', 'date plans']), 'up-to-date plans')
    assert.equal(runTogether(['drift –', 'and delay']), 'drift – and delay')
  })

  test('drops the hyphen where the document shows the word whole, and its half nowhere', () => {
    const vocabulary = vocabularyOf([lineAt(71, 500, 'An inspection went well')])
    assert.equal(runTogether([`The inspec${LINE_END_HYPHEN}`, 'tion'], vocabulary), 'The inspection')
    assert.equal(runTogether([`Going well${LINE_END_HYPHEN}`, 'being'], vocabulary), 'Going well-being')
  })

  test('is a heading when bold or large, joined where it wraps', () => {
    const lines = [
      lineAt(71, 700, 'What needs', { bold: true, size: 14 }),
      lineAt(71, 683, 'to improve', { bold: true, size: 14 }),
      lineAt(71, 650, 'Plain text'),
    ]
    assert.deepEqual(
      headingsAndText(lines, 12).map(piece => (piece.kind === 'heading' ? piece.text : piece.line.text)),
      ['What needs to improve', 'Plain text'],
    )
  })

  test('follows closely at the spacing of lines, not of paragraphs', () => {
    assert.equal(followsClosely(lineAt(71, 485.5, 'next'), lineAt(71, 500, 'line')), true)
    assert.equal(followsClosely(lineAt(71, 471, 'next'), lineAt(71, 500, 'line')), false)
  })
})
