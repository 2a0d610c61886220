import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readCensus } from './read-xml.ts'

const read = (inside: string) =>
  readCensus(
    () => [
      Buffer.from(
        `<Message><Children><Child><ChildIdentifiers><LAchildID>A1</LAchildID>${inside}</ChildIdentifiers></Child></Children></Message>`,
      ),
    ],
    'a.xml',
  )

describe('the XML of a census', () => {
  test('names an element that is not known once, even one called as every object has it', () => {
    const { sent, faults } = read('<Hair>1</Hair><Hair>2</Hair><constructor>3</constructor><__proto__>4</__proto__>')
    assert.deepEqual(
      faults.map(({ column }) => column),
      ['Hair', 'constructor', '__proto__'],
    )
    assert.equal(sent.ChildIdentifiers?.[0]?.LAchildID, 'A1')
  })

  test('is refused where it has a document type', () =>
    assert.match(readCensus(() => [Buffer.from('<!DOCTYPE a><a/>')], 'a.xml').refused ?? '', /document type/))
})
