import { posix } from 'node:path'
import { Refused } from '../read-xml.ts'
import { type Allowance, readPart } from './read-part.ts'
import type { Zip } from './unzip.ts'

/** What a workbook says of itself: its sheets in their order with the part each is in, and where its texts and styles are. */
export type Book = {
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  readonly texts: string | null
  readonly styles: string | null
  /** Whether its days are counted from 1904 and not from 1900. */
  readonly is1904: boolean
}

type Target = { readonly id: string; readonly kind: string; readonly part: string }

const MOST_SHEETS = 200
const USUAL = 'xl/workbook.xml'

/** What a part refers to, by the file beside it that says so. What lies outside the workbook is left alone. */
const targetsOf = (zip: Zip, part: string, allowance: Allowance): Target[] => {
  const folder = posix.dirname(part)
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const bytes = zip.part(name)
  const found: Target[] = []
  if (!bytes) return found
  readPart(name, bytes, allowance, {
    opens(element, { Id = '', Type = '', Target = '', TargetMode = '' }) {
      if (element !== 'Relationship' || TargetMode === 'External') return
      const path = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), part: path })
    },
    closes() {},
  })
  return found
}

const isYes = (flag: string | undefined) => flag === '1' || flag === 'true'

/** Reads which sheets a workbook has. Throws `Refused` for a zip file that is no workbook. */
export const readBook = (zip: Zip, allowance: Allowance): Book => {
  const main = targetsOf(zip, '', allowance).find(({ kind }) => kind === 'officeDocument')?.part ?? USUAL
  const bytes = zip.part(main)
  if (!bytes) throw new Refused('It is a zip file, and no workbook (.xlsx)')
  const targets = targetsOf(zip, main, allowance)
  const parts = new Map(targets.filter(({ kind }) => kind === 'worksheet').map(({ id, part }) => [id, part]))
  const sheets: { name: string; part: string }[] = []
  let is1904 = false
  readPart(main, bytes, allowance, {
    opens(element, attributes) {
      if (element === 'workbookPr') is1904 = isYes(attributes.date1904)
      if (element !== 'sheet') return
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]
      const part = parts.get(id ?? '')
      if (sheets.some(each => each.part === part)) throw new Refused('It has two sheets in one part')
      if (part) sheets.push({ name: attributes.name ?? '', part })
      if (sheets.length > MOST_SHEETS) throw new Refused(`It has more than ${MOST_SHEETS} sheets`)
    },
    closes() {},
  })
  const partOf = (kind: string) => targets.find(each => each.kind === kind)?.part ?? null
  return { sheets, texts: partOf('sharedStrings'), styles: partOf('styles'), is1904 }
}
