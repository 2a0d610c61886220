import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CENSUS } from '../../../test/returns/small-returns.ts'
import { readCensus } from './read-xml.ts'

const read = (text: string | Uint8Array) => readCensus(() => [Buffer.from(text)], 'census.xml')
const header = (inside: string) => `<Message><Header>${inside}</Header></Message>`
const child = (inside: string) => `<Message><Children><Child>${inside}</Child></Children></Message>`
const ID = '<ChildIdentifiers><LAchildID>1</LAchildID></ChildIdentifiers>'

describe('a census', () => {
  test('is read module by module, each row with its child and, within an episode, its number', () => {
    const { header, sent, faults, refused } = read(CENSUS)
    assert.deepEqual([header?.ReferenceDate, faults, refused], ['2026-03-31', [], null])
    assert.deepEqual(
      sent.Disabilities?.map(({ LAchildID, Disability }) => [LAchildID, Disability]),
      [
        ['1001', 'HAND'],
        ['1001', 'VIS'],
      ],
    )
    assert.deepEqual(sent.Assessments?.[0]?.AssessmentFactors, ['1A', '2B'])
    assert.deepEqual(
      sent.Reviews?.map(({ CINdetailsID, CPPID }) => [CINdetailsID, CPPID]),
      [['1', '1']],
    )
  })

  test('is read alike whole and a byte at a time', () => {
    const bytes = () => Array.from(CENSUS, byte => Uint8Array.of(byte))
    assert.deepEqual(readCensus(bytes, 'census.xml'), read(CENSUS))
  })

  test('is read as UTF-8, with its mark or without, and else as Windows-1252', () => {
    const text = header('<SoftwareCode>Café</SoftwareCode>')
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), Buffer.from(text, 'latin1')])
      assert.equal(read(bytes).header?.SoftwareCode, 'Café')
  })

  test('may have its values in sections of plain text', () =>
    assert.equal(read(header('<Year><![CDATA[2026]]></Year>')).header?.Year, '2026'))

  test('has an element that is not known: it is said once, with its child, and the rest is read', () => {
    const { faults, sent } = read(child(`${ID}<CINdetails><Shoe>4</Shoe><Shoe>5</Shoe></CINdetails>`))
    assert.deepEqual(faults, [
      {
        file: 'census.xml',
        table: null,
        row: null,
        column: 'Shoe',
        child: '1',
        says: 'Shoe is no element of the census: it is not read',
      },
    ])
    assert.equal(sent.CINdetails?.length, 1)
  })

  test('has no element by a name that every object answers to', () => {
    const { faults, refused } = read(header('<__proto__>1</__proto__><constructor>2</constructor>'))
    assert.deepEqual([faults.map(({ column }) => column), refused], [['__proto__', 'constructor'], null])
  })

  test('has a value outside every module, which is said', () =>
    assert.deepEqual(
      read('<Message><Year>2026</Year></Message>').faults.map(({ says }) => says),
      ['Year stands outside every module: it is not read'],
    ))

  test('has a module outside every child, which is said, and is not the next child’s', () => {
    const stray = '<CINdetails><CINreferralDate>2025-06-02</CINreferralDate></CINdetails>'
    const { faults, sent } = read(child(ID).replace('<Children>', `<Children>${stray}`))
    assert.deepEqual(
      [faults.map(({ says }) => says), sent.CINdetails],
      [['CINdetails stands outside every child: it is not read'], undefined],
    )
  })

  test('may repeat a value fifty thousand times, where it is a value of a module', () => {
    const { sent } = read(child(`${ID}<Disabilities>${'<Disability>VIS</Disability>'.repeat(50_000)}</Disabilities>`))
    assert.equal(sent.Disabilities, undefined)
    const inside = `<ChildCharacteristics>${'<Disability>VIS</Disability>'.repeat(50_000)}</ChildCharacteristics>`
    assert.equal(read(child(ID + inside)).sent.Disabilities?.length, 50_000)
  })
})

describe('a file that is refused, in one line', () => {
  const refused: Readonly<Record<string, readonly [string, RegExp]>> = {
    'is empty': ['', /^1:0: document must contain a root element\.$/],
    'is no XML': ['CHILD,SEX', /^1:\d+: text data outside of root node\.$/],
    'has a document type': ['<!DOCTYPE Message><Message/>', /has a document type, which a return never has/],
    'has an entity of its own': ['<!DOCTYPE m [<!ENTITY x "y">]><m>&x;</m>', /has a document type/],
    'refers to another file': ['<!DOCTYPE m [<!ENTITY x SYSTEM "other.xml">]><m>&x;</m>', /has a document type/],
    'uses an entity nobody declared': [header('<Year>&year;</Year>'), /^1:\d+: undefined entity\.$/],
    'has a tag that is not closed': ['<Message>\n<Header></Message>', /^2:\d+: unexpected close tag\.$/],
    'ends within a tag': ['<Message><Head', /^1:\d+: /],
    'is nested too deep': ['<Child>'.repeat(33), /^Its elements are nested more than 32 deep/],
    'has too long a value': [header(`<Year>${'2'.repeat(10_001)}</Year>`), /^A value is longer than 10000 letters/],
    'has a null byte': [header('<Year>20\0</Year>'), /^1:\d+: disallowed character\.$/],
  }
  for (const [title, [text, says]] of Object.entries(refused))
    test(title, () => {
      const said = read(text).refused ?? ''
      assert.match(said, says)
      assert.doesNotMatch(said, /\n/)
    })
})
