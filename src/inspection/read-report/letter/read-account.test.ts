import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Report } from '../report.ts'
import { ACCOUNTS } from './examples/accounts.ts'
import { agreementOf } from './examples/agreement.ts'
import type { Example } from './examples/example.ts'
import { LETTERS } from './examples/examples.ts'
import { textOf } from './plain-text.ts'
import { readAccount } from './read-account.ts'

const readingOf = (words: readonly string[]): Report => {
  const reading = readAccount(words.join('\n\n'), { name: 'account.txt' })
  if (!reading.ok) assert.fail(reading.says)
  return reading.report
}
const saysOf = (text: string) => {
  const reading = readAccount(text, { name: 'account.txt' })
  return reading.ok ? 'read' : reading.says
}

describe('accounts of a visit, read and compared with what a person listed', () => {
  test('agree in every field', () => {
    const read = ACCOUNTS.map((example): [Example, Report] => [example, readingOf(example.words)])
    const { table, differences } = agreementOf(read)
    console.log(`\nAgreement of ${ACCOUNTS.length} accounts, by field\n${table}\n`)
    assert.deepEqual(differences, [], differences.join('\n'))
  })

  test('are always second hand, and of an inspection they give the grade for the whole', () => {
    const reports = ACCOUNTS.map(({ words }) => readingOf(words))
    assert.ok(reports.every(report => report.second_hand === true && report.faults[0]?.field === 'second_hand'))
    assert.deepEqual(
      reports.map(report => report.overall),
      [null, null, 'good', null],
    )
  })

  test('give no grade for the whole where they tell of two', () => {
    const report = readingOf([
      'Aldermere Council was rated good at its inspection in May 2025.',
      'Aldermere Council has been judged inadequate overall.',
    ])
    assert.equal(report.overall, null)
    assert.ok(report.faults.some(fault => fault.field === 'overall'))
  })

  test('are doubted where they speak of two authorities alike', () => {
    const report = readingOf(['Ofsted made a focused visit to Aldermere Council and to Otterham Council.'])
    assert.ok(report.faults.some(fault => fault.field === 'authority' && fault.says.includes('Otterham')))
  })

  test('give the place of each figure in its finding', () => {
    for (const { words } of ACCOUNTS) {
      const { findings, figures = [] } = readingOf(words)
      for (const { finding, from, to, value } of figures)
        assert.match(findings[finding]?.text.slice(from, to) ?? '', new RegExp(String(value)))
    }
  })
})

describe('a letter pasted as text', () => {
  test('is read as the letter is, and marked second hand', () => {
    const read = LETTERS.map((example): [Example, Report] => {
      const words = example.words.filter(block => !block.startsWith('>> ')).map(block => block.replace(/^(#|>) /, ''))
      return [example, readingOf(words)]
    })
    assert.ok(read.every(([, report]) => report.second_hand && report.faults[0]?.field === 'second_hand'))
    const own = read.map(([example, report]): [Example, Report] => [
      example,
      { ...report, faults: report.faults.slice(1) },
    ])
    const { table, differences } = agreementOf(own)
    console.log(`\nAgreement of ${LETTERS.length} letters pasted as text, by field\n${table}\n`)
    assert.deepEqual(differences, [], differences.join('\n'))
  })
})

describe('a text that cannot be read is refused in one line', () => {
  test('when it is empty', () => {
    assert.equal(saysOf(''), 'This text is empty.')
    assert.equal(saysOf(' \n\t\n'), 'This text is empty.')
  })

  test('when it is a web page', () => {
    assert.equal(
      saysOf('<!DOCTYPE html>\n<html><body>Focused visit</body></html>'),
      'This is a web page saved as a text: paste its words alone.',
    )
  })

  test('when it is a PDF, or no text at all', () => {
    assert.equal(saysOf('%PDF-1.7\n…'), 'This is a PDF named as a text: give it the ending .pdf.')
    assert.equal(saysOf('a\0b\0c'), 'This is not plain text.')
  })

  test('when it is longer than any letter, and one at the limit is read in seconds', () => {
    const sentence = 'Visits to children in Aldermere Council rose from 45% to 81%, and 12 of 31 plans were late. '
    assert.equal(
      saysOf(sentence.repeat(60_000)),
      'This text is 5,520,000 letters long. The most that can be read is 100,000.',
    )
    const begun = performance.now()
    for (const part of [
      sentence,
      'a',
      'a\n\n',
      '1, ',
      '- item\n',
      'Visit to A ',
      'first monitoring visit 10 and ',
      'from 4 in a b ',
    ]) {
      assert.equal(saysOf(part.repeat(Math.floor(99_999 / part.length))), 'read')
    }
    assert.ok(performance.now() - begun < 30_000, `${performance.now() - begun} ms`)
  })
})

describe('the text of a file', () => {
  test('is told from its bytes: UTF-8, UTF-16, or the old Windows alphabet', () => {
    assert.equal(textOf(Buffer.from('children’s')), 'children’s')
    assert.equal(textOf(Buffer.from('\ufeffchildren’s', 'utf16le')), 'children’s')
    assert.equal(textOf(Uint8Array.from([0x63, 0x92, 0x73])), 'c’s')
  })
})
