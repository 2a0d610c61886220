import { asFound, ofLastYear, type ReadingFault } from '../reading-fault.ts'
import { check903, EDITIONS } from '../ssda903/check.ts'
import type { Sent } from '../ssda903/children.ts'
import { LAYOUT, type TableName } from '../ssda903/layout.ts'
import { type Places, readPlaces } from '../ssda903/postcodes.ts'
import { readProviders } from '../ssda903/read-providers.ts'
import { readReturn } from '../ssda903/read-return.ts'
import { readXmlReturn } from '../ssda903/read-xml.ts'
import { postcodesIn, withPlaces } from '../ssda903/with-places.ts'
import { csvRowsAsSent, type RowAsSent, xmlRowAsSent } from './as-sent.ts'
import type { FileCheck, Heard, ReadFile, ToCheck, UsedFile } from './file-check.ts'
import type { FoundFault } from './found.ts'
import { WHOLE } from './recognise.ts'

/** The year before is told from this one’s by this, as `check --json` does. */
const LAST = '_last'

type Given = {
  readonly sent: Sent
  readonly faults: readonly ReadingFault[]
  readonly files: readonly ReadFile[]
  readonly refused: string | null
  /** The rows of a table as they were sent, of those that are wanted. */
  asSent(table: string, wanted: ReadonlySet<number>): RowAsSent[]
}

const britishDay = (day: string) => day.split('-').toReversed().join('/')

const readCsvs = (files: readonly UsedFile[], use: UsedFile['use']): Given => {
  const read = readReturn(files)
  const fileOf = (table: string) => {
    const name = read.files.find(each => each.table === table)?.name
    return files.find(each => each.name === name)
  }
  return {
    ...read,
    refused: null,
    files: read.files.map(each => ({ ...each, use })),
    asSent(table, wanted) {
      const file = fileOf(table)
      return file ? csvRowsAsSent(file, table, wanted) : []
    },
  }
}

const readXml = (file: UsedFile): Given => {
  const { sent, refused, ...read } = readXmlReturn(() => [file.bytes], file.name)
  const rows = Object.values(sent).reduce((sum, each) => sum + each.length, 0)
  return {
    ...read,
    sent,
    refused: refused && `${file.name}: ${refused}`,
    files: [{ use: file.use, name: file.name, table: WHOLE, rows }],
    asSent: (table, wanted) =>
      (sent[table as TableName] ?? [])
        .filter(({ row }) => wanted.has(row))
        .map(row =>
          xmlRowAsSent(row, { columns: Object.keys(LAYOUT[row.table]), child: row.CHILD, sayDay: britishDay }),
        ),
  }
}

const isXml = ({ name, bytes }: UsedFile) => /\.xml$/i.test(name) || bytes[0] === '<'.charCodeAt(0)

/** One year’s files: comma-separated ones, or one XML. Of both, or of two XMLs, nobody knows which is meant. */
const readYear = (files: readonly UsedFile[], use: UsedFile['use']): Given => {
  const [xml, ...more] = files.filter(isXml)
  if (!xml) return readCsvs(files, use)
  if (files.length === 1) return readXml(xml)
  const refused = `${xml.name} holds the whole return, and ${(more[0] ?? files.find(each => each !== xml))?.name} was given beside it: give one or the other.`
  return { sent: {}, faults: [], files: [], refused, asSent: () => [] }
}

/** Where the postcodes of these returns lie, by every directory that was given; null where none was. */
const placesOf = (files: readonly UsedFile[], returns: readonly Sent[]): Places | null => {
  const wanted = new Set(returns.flatMap(postcodesIn))
  const read = files.flatMap(({ bytes }) => readPlaces(() => [bytes], wanted) ?? [])
  return read.length > 0 ? new Map(read.flatMap(places => [...places])) : null
}

const rowsAtFault = (faults: readonly FoundFault[], now: Given, before: Given | null): RowAsSent[] => {
  const wanted = new Map<string, Set<number>>()
  for (const { table, row } of faults) {
    if (table === null || row === null) continue
    const rows = wanted.get(table) ?? new Set<number>()
    wanted.set(table, rows.add(row))
  }
  return [...wanted].flatMap(([table, rows]) =>
    table.endsWith(LAST)
      ? (before?.asSent(table.slice(0, -LAST.length), rows) ?? []).map(row => ({ ...row, table }))
      : now.asSent(table, rows),
  )
}

/** Reads and checks the files of an SSDA903, with the year before, places and providers where they were given. */
export const check903Files = (given: ToCheck, heard: Heard): FileCheck => {
  const of = (use: UsedFile['use']) => given.files.filter(each => each.use === use)
  const year = Math.min(given.year ?? given.likely_year, EDITIONS.newest)
  heard('Reading the files', 0.05)
  const now = readYear(of('return'), 'return')
  const before = of('previous').length > 0 ? readYear(of('previous'), 'previous') : null
  const refused = now.refused ?? before?.refused ?? null
  if (refused !== null) return { refused, year, children: 0, rules: 0, not_run: [], files: [], faults: [], rows: [] }
  const places = placesOf(of('postcodes'), [now.sent, before?.sent ?? {}])
  const placed = (sent: Sent) => (places ? withPlaces(sent, places, given.authority) : sent)
  const lists = of('providers').length > 0 ? readProviders(of('providers')) : null
  const faults: FoundFault[] = [...now.faults, ...(lists?.faults ?? []), ...(before?.faults ?? []).map(ofLastYear)].map(
    asFound,
  )
  heard('Checking each child by each rule', 0.35)
  const checked = check903(
    {
      sent: placed(now.sent),
      last: before && placed(before.sent),
      year,
      authority: given.authority,
      providers: lists?.refused === null ? lists.providers : null,
      has_postcodes: places !== null,
    },
    ({ rule, table, row, fields, child }) => faults.push({ rule, table, row, fields, child, says: null }),
  )
  heard('Finding the rows as they were sent', 0.6)
  return {
    refused: null,
    year,
    children: checked.children,
    rules: checked.run,
    not_run: checked.not_run,
    files: [...now.files, ...(before?.files ?? [])],
    faults,
    rows: rowsAtFault(faults, now, before),
  }
}
