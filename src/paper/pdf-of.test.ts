import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { pagesOfPdf, textOfPdf } from '../../test/pdf-words.ts'
import type { Block, Chart, Paper } from './paper.ts'
import { laidOut, pdfOf } from './pdf-of.ts'

const paperOf = (blocks: readonly Block[], rest: Partial<Paper> = {}): Paper => ({
  title: 'The board’s pack',
  language: 'en-GB',
  recorded_on: '2026-11-23',
  foot: { left: 'Aldermere' },
  blocks,
  ...rest,
})

const paragraph = (text: string): Block => ({ is: 'paragraph', text })
const LONG = 'Plans say who will do what by when, and children know what is in them. '.repeat(8)
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const CHART: Chart = {
  title: 'Contacts decided in time',
  says: 'Oct 2026: 80%.',
  width: 760,
  height: 270,
  left: 46,
  right: 668,
  bottom: 236,
  lines: ['56,200 658,60'],
  points: [
    { x: 56, y: 200, is_break: false },
    { x: 658, y: 60, is_break: true },
  ],
  grid: [{ y: 236, text: '0%' }],
  months: [{ x: 56, text: 'Sep 2026' }],
  centre: null,
  limits: [],
  target: { y: 50, label_y: 50, text: 'target 90%' },
  marks: [{ x: 300, text: 'inspection', anchor: 'start', label_y: 12 }],
  rows: [
    { label: 'Sep 2026', value: '40%', note: '40 of 100' },
    { label: 'Oct 2026', value: '80%', note: '80 of 100' },
  ],
  breaks: ['Oct 2026: far from the others'],
}

describe('a printed document', () => {
  test('is the same bytes each time it is made of the same data', async () => {
    const paper = paperOf([
      { is: 'heading', level: 1, text: 'The pack' },
      paragraph(LONG),
      { is: 'chart', chart: CHART },
    ])
    assert.ok(Buffer.from(await pdfOf(paper)).equals(await pdfOf(paper)))
  })

  test('numbers its pages of so many, and says its head on all but the first', async () => {
    const head = { left: 'Improvement board', right: 'As recorded on 23 November' }
    const pages = await pagesOfPdf(
      await pdfOf(
        paperOf(
          Array.from({ length: 12 }, () => paragraph(LONG)),
          { head },
        ),
      ),
    )
    assert.ok(pages.length > 1)
    for (const page of pages) {
      const text = page.words.map(({ text }) => text).join(' ')
      assert.match(text, new RegExp(`Aldermere Page ${page.number} of ${pages.length}$`))
      assert.equal(/As recorded on 23 November/.test(text), page.number > 1)
    }
  })

  test('says its language, its title and the day it speaks of, and nothing of the hour of its making', async () => {
    const file = latin(await pdfOf(paperOf([paragraph('One')])))
    assert.match(file, /\/Lang \(en-GB\)/)
    assert.match(file, /\/DisplayDocTitle true/)
    assert.match(file, /\/Marked true/)
    assert.match(file, /pdfuaid:part>1</)
    assert.match(file, /D:20261123000000Z/)
  })

  test('names its parts for those who listen: headings, lists, tables with their heads, figures with words', async () => {
    const rows = [['Reviews', '12']]
    const columns = [
      { title: 'What', width: 3 },
      { title: 'How many', width: 1, align: 'right' },
    ] as const
    const file = latin(
      await pdfOf(
        paperOf([
          { is: 'heading', level: 1, text: 'One' },
          { is: 'heading', level: 2, text: 'Two' },
          { is: 'list', items: ['First'] },
          { is: 'table', caption: 'Reviews', columns, rows, named_rows: true },
          { is: 'chart', chart: CHART },
          { is: 'paragraph', text: ['See ', { text: 'the guidance', link: 'https://example.org/guidance' }] },
        ]),
      ),
    )
    for (const role of ['Document', 'H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Link'])
      assert.match(file, new RegExp(`/S /${role}\\b`), role)
    assert.match(file, /\/Scope \/Column/)
    assert.match(file, /\/Scope \/Row/)
    assert.match(file, /\/Alt \(Contacts decided in time. Oct 2026: 80%. Oct 2026: far from the others.\)/)
    assert.match(file, /https:\/\/example.org\/guidance/)
    assert.match(file, /\/Title \(One\)[\s\S]*\/Title \(Two\)|\/Title \(Two\)[\s\S]*\/Title \(One\)/)
  })

  test('draws a table’s head again on each page, and parts a cell that is longer than a page', async () => {
    const columns = [
      { title: 'Action', width: 3 },
      { title: 'Whose', width: 1 },
    ]
    const rows = [...Array.from({ length: 40 }, (_, n) => [`Action ${n}`, 'Dan']), [LONG.repeat(12), 'Diana']]
    const bytes = await pdfOf(paperOf([{ is: 'table', caption: 'Actions', columns, rows }]))
    const pages = await pagesOfPdf(bytes)
    assert.ok(pages.length >= 3, `${pages.length} pages`)
    for (const { words } of pages) assert.equal(words.filter(({ text }) => text === 'Whose').length, 1)
    assert.equal((await textOfPdf(bytes)).match(/who will do what/g)?.length, 96)
  })

  test('keeps a heading with what follows, and leaves no line of a paragraph alone', () => {
    for (let lines = 20; lines < 60; lines++) {
      const filler = Array.from({ length: lines }, (): Block => ({ is: 'paragraph', text: 'x', gap: 0 }))
      const { pages } = laidOut(paperOf([...filler, { is: 'heading', level: 2, text: 'Next' }, paragraph(LONG)]))
      const own = pages.map(page =>
        page.filter(({ strip }) => strip.marks.some(m => m.is === 'words' && m.text.length > 3)),
      )
      for (const page of own.filter(each => each.length > 0)) {
        assert.equal(page.at(-1)?.strip.heading, undefined, `${lines}: a heading ends no page`)
        const body = page.filter(({ strip }) => !strip.heading).length
        assert.ok(body !== 1, `${lines}: one line alone`)
      }
    }
  })

  test('shows every letter of a name, and marks the place of one it has not', async () => {
    const names = 'Zażółć Nguyễn Łukasz Çağrı Ørsted Þóra Ďuriš Ștefan Ħal Δημήτρης Дмитрий'
    const text = await textOfPdf(await pdfOf(paperOf([paragraph(`${names} 王`)])))
    assert.ok(text.normalize('NFC').startsWith(names), text)
    assert.match(text, /\[U\+738B\]/)
  })

  test('begins a page where it is told to', async () => {
    const pages = await pagesOfPdf(await pdfOf(paperOf([paragraph('One'), { is: 'page-break' }, paragraph('Two')])))
    assert.deepEqual(
      pages.map(page => page.words[0]?.text),
      ['One', 'Two'],
    )
  })
})
