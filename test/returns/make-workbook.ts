import { crc32, deflateRawSync } from 'node:zlib'

/** What a part of a zip file says of itself, where it is not the truth. */
export type Lies = { size?: number; packed?: number; crc?: number; flags?: number; way?: number; at?: number }
export type Part = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly lies?: Lies
  readonly packed?: Uint8Array
}

const record = (...fields: readonly (readonly [value: number, length: 2 | 4])[]) =>
  Buffer.concat(
    fields.map(([value, length]) => {
      const made = Buffer.alloc(length)
      if (length === 2) made.writeUInt16LE(value & 0xffff)
      else made.writeUInt32LE(value >>> 0)
      return made
    }),
  )

/** A zip file of these parts, each telling the lies it is given. */
export const zipOf = (parts: readonly Part[], count = parts.length): Buffer => {
  let at = 0
  const made = parts.map(({ name, bytes, lies = {}, packed = deflateRawSync(bytes) }) => {
    const said = { size: bytes.length, packed: packed.length, crc: crc32(bytes), flags: 0, way: 8, at, ...lies }
    const called = Buffer.from(name)
    const both = [
      [said.flags, 2],
      [said.way, 2],
      [0, 4],
      [said.crc, 4],
      [said.packed, 4],
      [said.size, 4],
      [called.length, 2],
      [0, 2],
    ] as const
    const local = Buffer.concat([record([0x04034b50, 4], [20, 2], ...both), called, packed])
    const listed = [
      record([0x02014b50, 4], [20, 2], [20, 2], ...both, [0, 2], [0, 2], [0, 2], [0, 4], [said.at, 4]),
      called,
    ]
    at += local.length
    return { local, listed: Buffer.concat(listed) }
  })
  const [locals, list] = [made.map(each => each.local), Buffer.concat(made.map(each => each.listed))]
  const end = record([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [list.length, 4], [at, 4], [0, 2])
  return Buffer.concat([...locals, list, end])
}

const REFERS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (them: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships>${them.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${REFERS}/${kind}" Target="${target}"/>`).join('')}</Relationships>`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** The XML of a sheet of these rows; a number that is followed by 'day' is shown as a day. */
export const sheetXml = (rows: readonly (readonly (string | number | { day: number })[])[]): string => {
  const cellXml = (value: string | number | { day: number }, column: number, row: number) => {
    const place = `r="${columnName(column)}${row}"`
    if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`
    if (typeof value === 'object') return `<c ${place} s="1"><v>${value.day}</v></c>`
    return value === '' ? '' : `<c ${place} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
  }
  const rowXml = (cells: readonly (string | number | { day: number })[], at: number) =>
    `<row r="${at + 1}">${cells.map((value, column) => cellXml(value, column, at + 1)).join('')}</row>`
  return `<worksheet><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`
}

const STYLES = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'

/** The parts of a workbook with these sheets, each given as its XML, and these shared texts. */
export const partsOf = (
  sheets: Readonly<Record<string, string>>,
  texts: string | null = null,
  styles = STYLES,
): Part[] => {
  const names = Object.keys(sheets)
  const part = (name: string, text: string): Part => ({ name, bytes: Buffer.from(text) })
  const book = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  return [
    part('_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    part('xl/workbook.xml', `<workbook><workbookPr/><sheets>${book.join('')}</sheets></workbook>`),
    part(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...names.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['rId900', 'styles', '/xl/styles.xml'],
        ['rId901', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    ),
    part('xl/styles.xml', styles),
    ...(texts === null ? [] : [part('xl/sharedStrings.xml', texts)]),
    ...names.map((name, at) => part(`xl/worksheets/sheet${at + 1}.xml`, sheets[name] ?? '')),
  ]
}

/** A workbook with these sheets, each given as its rows. */
export const workbookOf = (sheets: Readonly<Record<string, Parameters<typeof sheetXml>[0]>>): Buffer =>
  zipOf(partsOf(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, sheetXml(rows)]))))
