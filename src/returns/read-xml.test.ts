import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readXml } from './read-xml.ts'

const begin = () => {
  const said: string[] = []
  return {
    said,
    passes: (name: string) => name === 'Left',
    opens: (name: string) => void said.push(`<${name}>`),
    closes: (name: string, text: string) => void said.push(`${text}</${name}>`),
  }
}
const read = (...pieces: (string | Uint8Array)[]) =>
  readXml(() => pieces.map(each => (typeof each === 'string' ? Buffer.from(each) : each)), begin)
const said = (...pieces: (string | Uint8Array)[]) => read(...pieces).heard.said.join('')
const refused = (text: string) => read(text).refused

describe('the XML of a return', () => {
  test('is heard an element at a time, in however many pieces it comes', () => {
    assert.equal(said('<A><B>1</B><C /></A>'), '<A><B>1</B><C></C></A>')
    assert.equal(said('<A>1<![CDATA[<2>]]>3</A>'), '<A>1<2>3</A>')
    assert.equal(said('<A><B>1', '2</B', '></A>'), '<A><B>12</B></A>')
  })

  test('is not heard where an element is passed over', () =>
    assert.equal(said('<A><Left><B>1</B></Left><C>2</C></A>'), '<A><C>2</C></A>'))

  test('is read as Windows-1252 from the beginning where it is not UTF-8', () => {
    assert.equal(said('<A>caf', Uint8Array.of(0xe9), '</A>'), '<A>café</A>')
    assert.equal(said('<A>caf', Uint8Array.of(0xc3), Uint8Array.of(0xa9), '</A>'), '<A>café</A>')
  })

  test('is refused in a line where it has a document type or an entity of its own', () => {
    assert.match(refused('<!DOCTYPE A [<!ENTITY b "c">]><A>&b;</A>') ?? '', /document type/)
    assert.match(refused('<A>&b;</A>') ?? '', /undefined entity/)
  })

  test('is refused where it is not well formed, ends early or is empty', () => {
    for (const text of ['<A><B></A>', '<A><B>', 'CHILD,SEX', '']) assert.match(refused(text) ?? '', /^[^\n]+$/, text)
  })

  test('is refused where it is nested too deep or a value is too long', () => {
    assert.equal(refused('<A>'.repeat(32) + '</A>'.repeat(32)), null)
    assert.match(refused('<A>'.repeat(33) + '</A>'.repeat(33)) ?? '', /more than 32 deep/)
    assert.match(refused(`<A>${'b'.repeat(10_001)}</A>`) ?? '', /longer than 10000/)
  })
})
