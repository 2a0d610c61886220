import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { pagesOfPdf } from '../../test/pdf-words.ts'
import { shown } from './faces.ts'
import type { Block, Paper } from './paper.ts'
import { laidOut, pdfOf } from './pdf-of.ts'
import { PAGE, ROOM, TALL } from './setting.ts'

const paperOf = (blocks: readonly Block[]): Paper => ({
  title: 'Any text',
  language: 'en-GB',
  recorded_on: '2026-11-23',
  foot: { left: '' },
  blocks,
})

const LETTERS = [
  ...'aeiosntrlABMZ’-.,&/éüßŁłżğİıţșÐđŊẠậờễΔέςЖщѓ王明나اب😀→≥\u200b\u00ad\u202e\u0007\ud800\ufffd\n\t\u00a0',
]

/** Words as people type them, in many scripts, with long ones, empty ones and what no typeface has among them. */
const words = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 60, maxLength: 160 }) },
      { weight: 1, arbitrary: fc.constant('') },
    ),
    { maxLength: 30 },
  )
  .map(each => each.join(' '))

const blocks: fc.Arbitrary<{ block: Block; texts: string[] }> = fc.oneof(
  words.map(text => ({ block: { is: 'paragraph', text } as const, texts: [text] })),
  words.map(text => ({ block: { is: 'heading', level: 2, text } as const, texts: [text] })),
  words.map(text => ({ block: { is: 'numbered', number: '1.', text } as const, texts: ['1.', text] })),
  words.map(text => ({ block: { is: 'quote', text } as const, texts: [text] })),
  fc.array(words, { minLength: 1, maxLength: 4 }).map(items => ({
    block: { is: 'list', items } as const,
    texts: items.flatMap(item => ['•', item]),
  })),
  fc.tuple(words, words).map(([term, says]) => ({
    block: { is: 'facts', facts: [[term, says]] } as const,
    texts: [term, says],
  })),
  fc.array(fc.tuple(words, words, words), { maxLength: 5 }).map(rows => ({
    block: {
      is: 'table',
      caption: 'Any',
      columns: [
        { title: 'One', width: 1 },
        { title: 'Two', width: 4 },
        { title: 'Three', width: 0.4, align: 'right' },
      ],
      rows,
    } as const,
    texts: ['One', 'Two', 'Three', ...rows.flat()],
  })),
)

/** Letters in one form and no order lost: what reading a page may give in another form than it was typed. */
const bare = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\s\u00ad\p{M}\p{Cc}]/gu, '')
    .replace(
      /[‐‑\u00b4\u00a8\u00af\u00b8\u02c6-\u02dd\u037a\u0384\u0385\u1fbd-\u1fc1\u1fcd-\u1fcf\u1fdd-\u1fef\u1ffd\u1ffe]/g,
      '',
    )

describe('a document of any text', () => {
  test('is made, keeps every word, and draws nothing outside the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(blocks, { maxLength: 6 }), async given => {
        const paper = paperOf(given.map(({ block }) => block))
        const { faces, pages, pdf } = laidOut(paper)
        for (const { strip, top } of pages.flat()) {
          assert.ok(top >= 0 && top + strip.height <= TALL + 0.01, `${top} + ${strip.height}`)
          for (const mark of strip.marks)
            if (mark.is === 'words')
              assert.ok(mark.x >= -0.01 && mark.x <= ROOM && mark.x + mark.width <= PAGE.width - PAGE.left)
        }
        pdf.destroy()
        const read = await pagesOfPdf(await pdfOf(paper))
        const found = read.flatMap(page => {
          for (const word of page.words) {
            assert.ok(word.x >= 0 && word.right <= page.width, `“${word.text}” from ${word.x} to ${word.right}`)
            assert.ok(word.y >= 0 && word.y + word.size <= page.height)
          }
          const foot = page.words.slice(-4).map(({ text }) => text)
          assert.match(foot.join(' '), /^Page \d+ of \d+$/)
          return page.words.slice(0, -4).map(({ text }) => text.replaceAll('\u0002', '-'))
        })
        const typed = given.flatMap(({ texts, block }) =>
          texts.map(text => shown(faces, text, block.is === 'heading' ? 'bold' : 'regular')),
        )
        const [kept, wanted] = [found, typed].map(each => bare(each.join('')))
        assert.equal(inOrder(kept, read.length), inOrder(wanted, read.length))
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })
})

/**
 * A table's head is drawn again on each page it runs on to, and a row's cells go on there side by side: over several pages the
 * heads are left out, and letters are compared whatever their order.
 */
const inOrder = (text = '', pages: number) =>
  pages > 1 ? [...text.replaceAll('OneTwoThree', '')].sort().join('') : text
