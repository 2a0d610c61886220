import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lineAt } from './made-lines.ts'
import { areaTablesAsHeadings, boardApart, withoutContents } from './parts.ts'

const text = (lines: { text: string }[]) => lines.map(line => line.text)

describe('the parts of a report', () => {
  test('are read without the table of contents, which may run over the page', () => {
    const lines = [
      lineAt(71, 700, 'Children are well.'),
      lineAt(71, 650, 'Contents', { size: 26 }),
      lineAt(71, 600, 'Recommendations', { size: 16, bold: true }),
      lineAt(71, 700, 'The inspection team 12', { page: 2 }),
      lineAt(71, 650, 'Recommendations', { page: 2 }),
    ]
    assert.deepEqual(text(withoutContents(lines)), ['Children are well.', 'Recommendations'])
  })

  test('tell the review of the board from the rest, by its heading', () => {
    const lines = [
      lineAt(71, 700, 'Recommendations', { bold: true }),
      lineAt(71, 600, 'The Local Safeguarding Children Board is well known here.'),
      lineAt(71, 500, 'The Alder-Mere Safeguarding Children Board (AMSCB)', { size: 16, bold: true }),
      lineAt(71, 400, 'Recommendations', { bold: true }),
    ]
    const { authority, board } = boardApart(lines, 12)
    assert.deepEqual([authority.length, board.length], [2, 2])
    assert.equal(boardApart(lines.slice(0, 2), 12).board.length, 0)
  })

  test('set the small table before each judged area as the heading it is', () => {
    const lines = [
      lineAt(71, 700, 'Key judgement Judgement grade', { bold: true }),
      lineAt(71, 680, 'The experiences and progress of children'),
      lineAt(71, 640, 'Summary', { bold: true }),
      lineAt(71, 620, 'Children are well.'),
    ]
    assert.deepEqual(
      areaTablesAsHeadings(lines).map(line => line.bold),
      [true, true, false],
    )
  })
})
