import { deflateRawSync } from 'node:zlib'
import { type Lies, type Part, partsOf, sheetXml, zipOf } from './make-workbook.ts'
import { type Chance, spoilt } from './spoil.ts'

/** A small list of homes that never were, on a sheet of its own behind another, with texts of its own and shared ones. */
const PLAIN: readonly Part[] = partsOf(
  {
    Notes: sheetXml([['Homes at 31 March'], ['Official']]),
    List: `${sheetXml([
      [
        'URN',
        'Placement code',
        'Placement provider code',
        'Deregistration date',
        'Setting postcode',
        'Local authority',
      ],
      [1234567, 'K2', 'PR4', '-', 'SN1 2AB', 'Swindon'],
      ['SC012345', 'U1, U2', 'PR1', { day: 45291 }, 'BD1 1AA', 'Bradford'],
    ]).replace(
      '</sheetData>',
      '<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" t="s"><v>1</v></c></row></sheetData>',
    )}`,
  },
  '<sst><si><t>SC654321</t></si><si><r><t>K</t></r><r><t>1</t></r></si></sst>',
)
/** Packed once: most are left as they are. */
const PARTS: readonly Part[] = PLAIN.map(part => ({ ...part, packed: deflateRawSync(part.bytes) }))
const NAMES = PARTS.map(({ name }) => name)

/** The workbook as it is before anything is done to it. */
export const WORKBOOK = zipOf(PARTS)

/** What readers of sheets stumble over: places no sheet has, kinds and styles that are none, what XML is better without. */
const IN_A_SHEET = [
  ' r="XFD1048576"',
  ' r="XFE1048577"',
  ' r="-1"',
  ' r="0"',
  ' r="99999999999999999999"',
  ' r="1e9"',
  ' t="s"',
  ' t="b"',
  ' t="d"',
  ' t="__proto__"',
  ' s="-1"',
  ' s="99999999"',
  '<row r="1048576"/>',
  '<row r="7"><c r="XFD7"><v>1</v></c></row>',
  '<c r="XFD1"><v>1</v></c>',
  '<c t="s"><v>4294967296</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c s="1"><v>1e308</v></c>',
  '<c s="1"><v>60</v></c>',
  '<v>_x0000__xD800_</v>',
  '&x;',
  '&#xD800;',
  '<!DOCTYPE a [<!ENTITY x "xx">]>',
  '<!DOCTYPE a SYSTEM "http://127.0.0.1/">',
  '</sheetData>',
  '<sheetData>',
] as const

const LYING: readonly ((chance: Chance) => Lies)[] = [
  chance => ({ size: chance.of([0, 1, 100, 2 ** 26, 2 ** 26 + 1, 2 ** 31, 2 ** 32 - 1]) }),
  chance => ({ packed: chance.of([0, 1, 100, 2 ** 20, 2 ** 32 - 1]) }),
  chance => ({ crc: chance.below(2 ** 31) }),
  chance => ({ flags: chance.below(2 ** 16) }),
  chance => ({ way: chance.of([0, 1, 9, 12, 99, 65_535]) }),
  chance => ({ at: chance.of([0, 1, 30, 500, 2 ** 31, 2 ** 32 - 1]) }),
]

/** What may stand in an attribute or a cell and still be XML. */
const VALUES = [
  ...['', '0', '-1', '1', '7', '60', '45291', '99999999', '1e308', 'NaN', 's', 'b', 'd', 'e', 'str', 'inlineStr', 'n'],
  ...['A1', 'XFD1', 'XFD1048576', 'XFE1', 'AAAA1', '1048576', '1048577', '__proto__', 'constructor', '../../secret'],
  ...['/', 'rId1', 'rId900', 'URN', 'SC000001', 'K2', 'PR1', '-', '_x0000_', '_xD800_', '31/02/2025', '2025-02-31'],
  ...['&#xA;', '&#9;', 'Gondor', 'Dorset', 'd mmm', '[$-F800]dddd', 'x'.repeat(3000)],
] as const

/** One part for another; a sheet of them is the one that holds most of what is read. */
const withOne = (chance: Chance, change: (part: Part) => Part): Buffer => {
  const at = chance.below(2) === 0 ? PARTS.length - 1 : chance.below(PARTS.length)
  return zipOf(PARTS.map((part, place) => (place === at ? change(part) : part)))
}
const withBytes = ({ name }: Part, bytes: Uint8Array): Part => ({ name, bytes })

const insertedIn = (bytes: Uint8Array, chance: Chance): Buffer => {
  const xml = Buffer.from(bytes).toString('latin1')
  const at = chance.below(xml.length + 1)
  const near = xml.indexOf(chance.of(['>', '<', ' ', '"']), at)
  const place = near < 0 ? at : near
  return Buffer.from(xml.slice(0, place) + chance.of(IN_A_SHEET) + xml.slice(place), 'latin1')
}

/** Another value of an attribute or in an element: the XML stays as well formed as it was. */
const changedIn = (bytes: Uint8Array, chance: Chance): Buffer => {
  const xml = Buffer.from(bytes).toString('utf8')
  const places = [...xml.matchAll(/(?<==")[^"<>]*(?=")|(?<=>)[^<>]+(?=<)/g)]
  const { index = 0, 0: found = '' } = places.length > 0 ? chance.of(places) : {}
  return Buffer.from(xml.slice(0, index) + chance.of(VALUES) + xml.slice(index + found.length))
}

const spoiltPart = (chance: Chance) =>
  withOne(chance, part => withBytes(part, spoilt(part.bytes, chance, chance.of(PARTS).bytes)))
const changedPart = (chance: Chance) =>
  withOne(chance, part => {
    let made: Uint8Array = part.bytes
    for (let n = chance.below(3); n >= 0; n -= 1) made = changedIn(made, chance)
    return withBytes(part, made)
  })

const WAYS: readonly ((chance: Chance) => Uint8Array)[] = [
  chance => spoilt(WORKBOOK, chance, PARTS[0]?.bytes ?? WORKBOOK),
  chance => WORKBOOK.subarray(0, chance.below(WORKBOOK.length)),
  spoiltPart,
  spoiltPart,
  changedPart,
  changedPart,
  changedPart,
  chance => withOne(chance, part => withBytes(part, insertedIn(part.bytes, chance))),
  chance => withOne(chance, part => ({ ...part, lies: chance.of(LYING)(chance) })),
  chance => withOne(chance, part => ({ ...part, name: chance.of([...NAMES, '../../secret', '', '__proto__', '/']) })),
  chance => withOne(chance, part => ({ ...part, packed: spoilt(part.packed ?? part.bytes, chance, part.bytes) })),
]

const BLANKS = Buffer.alloc(2 ** 20, ' ')
const PACKED_BLANKS = deflateRawSync(BLANKS)

/** What costs time to make or to read comes seldom: bombs, truthful and not, a workbook in a workbook, parts without end. */
const SELDOM: readonly ((chance: Chance) => Uint8Array)[] = [
  chance => withOne(chance, part => ({ ...part, bytes: BLANKS, packed: PACKED_BLANKS })),
  chance =>
    withOne(chance, part => ({ ...part, bytes: BLANKS, packed: PACKED_BLANKS, lies: { size: chance.below(2 ** 20) } })),
  chance => withOne(chance, part => withBytes(part, WORKBOOK)),
  chance =>
    zipOf([
      ...PARTS,
      ...Array.from({ length: chance.below(1200) }, (_, n) => ({ name: `${n}`, bytes: BLANKS.subarray(0, 1) })),
    ]),
  chance => zipOf(PARTS, chance.of([0, 1, 9, 65_535])),
  chance => zipOf(PARTS.map(part => ({ ...part, lies: { at: chance.of([0, 400, 900]) } }))),
]

/** The workbook with something done to it: to its bytes, to a part within a zip file that is right, or to what the zip file says. */
export const spoiltWorkbook = (chance: Chance): Uint8Array => chance.of(chance.below(200) === 0 ? SELDOM : WAYS)(chance)

/** The same list as comma-separated values. */
export const LIST: Uint8Array = Buffer.from(
  [
    'Homes at 31 March',
    'URN,Placement code,Placement provider code,Deregistration date,Setting postcode,Local authority',
    '1234567,K2,PR4,-,SN1 2AB,Swindon',
    'SC012345,"U1, U2",PR1,31/12/2023,BD1 1AA,Bradford',
  ].join('\n'),
)
