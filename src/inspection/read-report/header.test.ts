import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { headerOf } from './header.ts'
import { lineAt } from './made-lines.ts'

const headed = (...texts: string[]) => headerOf(texts.map((text, place) => lineAt(71, 700 - place * 20, text)))

describe('the head of a report', () => {
  test('is a title and labelled lines, each running on to the next', () => {
    const header = headed(
      'Aldermere',
      'Inspection date: 3 to 7',
      'March 2014',
      'Reporting inspector Ann Lee HMI',
      'Published: 1 May 2014',
    )
    assert.deepEqual(
      header.title.map(line => line.text),
      ['Aldermere'],
    )
    assert.deepEqual(
      [header.dates, header.inspectors, header.published],
      ['3 to 7 March 2014', 'Ann Lee HMI', '1 May 2014'],
    )
  })

  test('is read where two labelled lines have run together', () => {
    const header = headed('Inspection dates: 3 to 7 March 2014 Report published: 1 May 2014')
    assert.deepEqual([header.dates, header.published], ['3 to 7 March 2014', '1 May 2014'])
  })

  test('takes no label from the middle of a sentence, and does not run on without end', () => {
    const header = headed(
      'Published: 1 May 2014',
      'It was published',
      'with care',
      'and pride',
      'in 2015.',
      'Aldermere',
    )
    assert.equal(header.published, '1 May 2014 It was published with care and pride')
    assert.equal(header.title.length, 0)
  })
})
