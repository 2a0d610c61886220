import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { partsOf, workbookOf, zipOf } from '../../../test/returns/make-workbook.ts'
import { readProviders } from './read-providers.ts'

const csv = (...lines: string[]) => ({ name: 'list.csv', bytes: Buffer.from(lines.join('\n')) })
const HEADINGS = 'URN,Placement code,Placement provider code,Deregistration date,Setting postcode,Local authority'
const LODGE = 'SC012345,K2,PR4,-,SN1 2AB,Swindon'

describe('Ofsted’s lists', () => {
  test('are read from a file of comma-separated values', () => {
    const { providers, faults, refused } = readProviders([csv(HEADINGS, LODGE, '', ',,,,,')])
    assert.deepEqual([faults, refused], [[], null])
    assert.deepEqual(
      [...providers],
      [
        [
          'SC012345',
          [
            {
              urn: 'SC012345',
              place_codes: ['K2'],
              provider_codes: ['PR4'],
              ended_on: null,
              postcode: 'SN1 2AB',
              authority: 'E06000030',
            },
          ],
        ],
      ],
    )
  })

  test('are read from whatever sheets of a workbook are lists, their headings on whatever row', () => {
    const bytes = workbookOf({
      'Read me': [['Children’s homes at 31 March 2026'], ['URN is the number of a home']],
      Homes: [
        ['Official'],
        [],
        [
          'URN',
          'Provider Placement Code',
          'Provider Code',
          'Closed Date',
          'Setting Address Postcode',
          'Owner Postcode',
          'Local Authority',
        ],
        [1234567, 'K1, K2', 'PR1', { day: 45291 }, 'sn1 2ab', 'LE1 1AA', 'Telford & Wrekin'],
      ],
      Conditions: [
        ['URN', 'Conditions'],
        [1234567, 'None'],
      ],
      SA: [
        [
          'Provider local authority',
          'Setting local authority',
          'URN',
          'Placement code',
          'Placement provider code',
          'Setting address postcode',
        ],
        ['Leeds City Council', 'City of Bradford', 'SC999999', 'K3', 'PR5', 'BD1 1AA'],
      ],
    })
    const { providers, faults } = readProviders([{ name: 'list.xlsx', bytes }])
    assert.deepEqual(faults, [])
    assert.deepEqual(
      [...providers.values()].flat().map(each => Object.values(each)),
      [
        ['1234567', ['K1', 'K2'], ['PR1'], '2023-12-31', 'SN1 2AB', 'E06000020'],
        ['SC999999', ['K3'], ['PR5'], null, 'BD1 1AA', 'E08000032'],
      ],
    )
  })

  test('of several files are one, with several lines for a number that stands in more than one of them', () => {
    const { providers } = readProviders([csv(HEADINGS, LODGE), csv(HEADINGS, LODGE.replace('-', '31/03/2025'))])
    assert.deepEqual(
      providers.get('SC012345')?.map(({ ended_on }) => ended_on),
      [null, '2025-03-31'],
    )
  })

  test('say what cannot be read with its row and its column, and give the rest', () => {
    const bad = ['SC01,K2 X9,RRR,31/02/2025,nowhere,Gondor', ',K2,PR4,,,', 'xxxxxxx,K2,PR4,,,', 'a number,K2,PR4,,,']
    const { providers, faults } = readProviders([csv('Homes', HEADINGS, ...bad, LODGE)])
    assert.deepEqual(
      faults.map(({ row, column, says }) => `${row} ${column} ${/“.*?”/.exec(says)?.[0]}`),
      [
        '1 URN “SC01”',
        '1 Deregistration date “31/02/2025”',
        '1 Placement code “K2 X9”',
        '1 Placement provider code “RRR”',
        '1 Setting postcode “nowhere”',
        '1 Local authority “Gondor”',
        '2 URN “”',
        '3 URN “xxxxxxx”',
        '4 URN “a number”',
      ],
    )
    assert.deepEqual([...providers.keys()], ['SC01', 'SC012345'])
    assert.deepEqual(Object.values(providers.get('SC01')?.[0] ?? {}), ['SC01', ['K2'], [], null, null, null])
  })

  test('say which columns they have not, and read them as blank', () => {
    const { providers, faults } = readProviders([csv('URN,Placement code', 'SC012345,K2')])
    assert.deepEqual(
      faults.map(({ row, column }) => [row, column]),
      [
        [null, 'Placement provider code'],
        [null, 'Setting postcode'],
        [null, 'Local authority'],
      ],
    )
    assert.deepEqual(providers.get('SC012345')?.[0]?.provider_codes, [])
  })

  test('are not said line by line where nearly nothing in a file can be read', () => {
    const { faults } = readProviders([csv(HEADINGS, ...Array.from({ length: 20_000 }, () => 'x,K2,PR4,,,'))])
    assert.equal(faults.length, 10_001)
    assert.match(faults.at(-1)?.says ?? '', /More than 10000 things/)
  })

  test('that would take memory without end are refused before they are read', () => {
    for (const text of [',', '"', '\n', 'URN,Placement code\n', '7,7\n'])
      assert.match(
        readProviders([csv(text.repeat(2_100_000 / text.length))]).refused ?? '',
        /more rows or cells than any list/,
        text,
      )
    const rows = '<row><c><v>7</v></c></row>'.repeat(200_000)
    const bytes = zipOf(partsOf({ List: `<worksheet><sheetData>${rows}</sheetData></worksheet>` }))
    assert.match(readProviders([{ name: 'list.xlsx', bytes }]).refused ?? '', /more rows than any list/)
    assert.match(readProviders([{ name: 'x', bytes: Buffer.alloc(21 * 2 ** 20) }]).refused ?? '', /megabytes/)
  })

  test('take a day however a list writes it, and none where it writes that there is none', () => {
    const days = ['2025-03-31', '31/03/2025', '31/03/2025 00:00:00', '2025-03-31T00:00:00', 'N/A', 'na', '–', '']
    const { providers, faults } = readProviders([csv(HEADINGS, ...days.map(day => LODGE.replace('-', day)))])
    assert.deepEqual(faults, [])
    assert.deepEqual(
      providers.get('SC012345')?.map(({ ended_on }) => ended_on),
      ['2025-03-31', '2025-03-31', '2025-03-31', '2025-03-31', null, null, null, null],
    )
  })

  test('know a council by the day: the county of Dorset ended in 2019', () => {
    const lines = ['SC012345,K2,PR1,01/02/2018,DT1 1AA,Dorset', 'SC012345,K2,PR1,,DT1 1AA,Dorset']
    const { providers } = readProviders([csv(HEADINGS, ...lines)])
    assert.deepEqual(
      providers.get('SC012345')?.map(({ authority }) => authority),
      ['E10000009', 'E06000059'],
    )
  })

  test('that are none are said in a line each, and refused where there is no other', () => {
    const none = { name: 'a.csv', bytes: Buffer.from('CHILD,DOB\n1,2\n') }
    const broken = { name: 'b.xlsx', bytes: Buffer.from('PK\x03\x04 broken') }
    const { providers, faults, refused } = readProviders([none, broken])
    assert.equal(providers.size, 0)
    assert.match(refused ?? '', /^a\.csv: It is no list of Ofsted’s: [^\n]+; b\.xlsx: It is cut short or damaged$/)
    assert.deepEqual(
      faults.map(({ file, row }) => [file, row]),
      [
        ['a.csv', null],
        ['b.xlsx', null],
      ],
    )
    const beside = readProviders([none, csv(HEADINGS, LODGE)])
    assert.deepEqual([beside.refused, beside.faults.length, beside.providers.size], [null, 1, 1])
    assert.equal(readProviders([]).refused, 'No list was given')
  })

  const lists = new URL('../../../../shared/conformance/ssda903/files/providers/', import.meta.url)
  const skip = existsSync(lists) ? false : 'the made-up lists are not beside the project'
  test('of five editions are read together, though little in them is true', { skip }, () => {
    const files = readdirSync(lists).map(name => ({ name, bytes: readFileSync(new URL(name, lists)) }))
    const { providers, faults, refused } = readProviders(files)
    assert.equal(refused, null)
    assert.deepEqual(
      [...providers].map(([urn, lines]) => [urn, lines.length]),
      [
        ['NJASCN', 1],
        ['ARN00001', 2],
        ['GND00002', 2],
        ['MDR00003', 2],
        ['RHN00004', 2],
        ['1', 1],
        ['2', 1],
        ['BABABOOEY', 1],
        ['P4BABOO7', 1],
        ['ISL00001', 1],
        ['TNT00001', 1],
      ],
    )
    assert.deepEqual(providers.get('MDR00003')?.[0]?.place_codes, ['K1'])
    assert.equal(providers.get('P4BABOO7')?.[0]?.ended_on, '2023-01-01')
    assert.equal(providers.get('P4BABOO7')?.[0]?.authority, 'E10000011')
    assert.ok(faults.every(({ says }) => says.startsWith('Sheet “')))
  })
})
