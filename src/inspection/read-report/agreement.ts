import { plainAuthority } from './authority.ts'
import { folded } from './letters.ts'
import type { Reading, Report } from './report.ts'

type Row = Record<string, string>

/** One field of the verified table: how the reading states it, and how the table does (null where the table is silent). */
export type Field = { name: string; read: (report: Report, row: Row) => unknown; verified: (row: Row) => unknown }

const gradeIn = (report: Report, area: string) => report.judgements.find(row => row.area === area)?.grade ?? ''

const AREAS = ['leaders', 'help_and_protection', 'children_in_care', 'care_leavers', 'adoption']
/** The board's judgement is read, but the table has no column for it. */
const NOT_IN_TABLE = [...AREAS, 'local_safeguarding_children_board']

/** An improvement's words with single blanks, its inner marks left out: the table writes all of them as one. */
const plain = (text: string) =>
  text
    .replace(/\s[•─–§-]\s/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const listIn = (json: string | undefined) => JSON.parse(json || '[]') as string[]
const byPriority = (row: Row) =>
  listIn(row.recommendation_groups_json).every(group => group === 'priority' || group === 'improvement')

const inColumn = (name: keyof Report): Field => ({ name, read: report => report[name], verified: row => row[name] })
const gradeOfArea = (name: string): Field => ({
  name,
  read: report => gradeIn(report, name),
  verified: row => row[name],
})

const otherJudgements = (report: Report) =>
  report.judgements.filter(row => !NOT_IN_TABLE.includes(row.area)).map(row => [row.area, row.grade] as const)

const groupsOf = (report: Report, row: Row) =>
  byPriority(row)
    ? report.improvements.map(item => (item.priority ? 'priority' : 'improvement'))
    : report.improvements.map(item => folded(item.group ?? ''))

const careLabel = (report: Report) => {
  const label = folded(report.judgements.find(row => row.area === 'children_in_care')?.label ?? '')
  return label.split('progress of ')[1] ?? label
}

/** Every field in which a reading is compared with the verified table. */
export const FIELDS: readonly Field[] = [
  { name: 'authority', read: report => folded(report.authority ?? ''), verified: row => row.authority },
  ...(['urn', 'framework', 'inspection_start', 'inspection_end', 'published'] as const).map(inColumn),
  { name: 'lead_inspector', read: report => report.lead_inspectors.join('; '), verified: row => row.lead_inspector },
  inColumn('overall'),
  ...AREAS.map(gradeOfArea),
  {
    name: 'other judgements',
    read: report => Object.fromEntries(otherJudgements(report).toSorted()),
    verified: row => Object.fromEntries(Object.entries(JSON.parse(row.other_judgements_json || '{}')).toSorted()),
  },
  // In brackets the table says of a report what the report does not print.
  {
    name: 'label of care',
    read: careLabel,
    verified: row => (row.care_label?.startsWith('(') ? null : row.care_label),
  },
  { name: 'recommendations', read: report => String(report.improvements.length), verified: row => row.recommendations },
  {
    name: 'word for word',
    read: report => report.improvements.map(item => plain(item.text)),
    verified: row => listIn(row.recommendations_json).map(plain),
  },
  {
    name: 'groups',
    read: groupsOf,
    verified: row => (row.recommendation_groups_json ? listIn(row.recommendation_groups_json).map(folded) : null),
  },
  { name: 'no faults', read: report => report.faults, verified: () => [] },
]

export type Agreement = { layouts: string[]; cells: Map<string, { agreed: number; of: number }>; differences: string[] }

const cellOf = (field: string, layout: string) => `${field}·${layout}`

/** How far the readings of these rows' files agree with the rows, by field and layout, and every difference in words. */
export const agreementOf = async (rows: Row[], read: (file: string) => Promise<Reading>): Promise<Agreement> => {
  const layouts = [...new Set(rows.map(row => row.layout ?? ''))].toSorted()
  const cells = new Map(FIELDS.flatMap(({ name }) => layouts.map(each => [cellOf(name, each), { agreed: 0, of: 0 }])))
  const differences: string[] = []
  for (const row of rows) {
    const file = row.file ?? ''
    const reading = await read(file)
    if (!reading.ok) differences.push(`${file}: ${reading.says}`)
    for (const { name, read: ours, verified } of FIELDS) {
      const theirs = verified(row)
      const cell = cells.get(cellOf(name, row.layout ?? ''))
      if (theirs === null || !cell) continue
      cell.of += 1
      if (!reading.ok) continue
      const [said, stands] = [JSON.stringify(ours(reading.report, row)), JSON.stringify(theirs)]
      if (said === stands) cell.agreed += 1
      else differences.push(`${file} · ${name}\n  read     ${said}\n  verified ${stands}`)
    }
  }
  return { layouts, cells, differences }
}

/** The agreement as a table to print: a line a field, a column a layout, and all of them at the end. */
export const agreementTable = ({ layouts, cells }: Agreement): string => {
  const widths = layouts.map(layout => Math.max(layout.length, 5) + 2)
  const line = (name: string, said: string[], all: string) =>
    `${name.padEnd(20)}${said.map((text, place) => text.padStart(widths[place] ?? 0)).join('')}${all.padStart(9)}`
  const counted = ({ agreed, of }: { agreed: number; of: number }) => (of === 0 ? '–' : `${agreed}/${of}`)
  const fields = FIELDS.map(({ name }) => {
    const row = layouts.map(layout => cells.get(cellOf(name, layout)) ?? { agreed: 0, of: 0 })
    const all = row.reduce((sum, cell) => ({ agreed: sum.agreed + cell.agreed, of: sum.of + cell.of }))
    return line(name, row.map(counted), counted(all))
  })
  return [line('', layouts, 'all'), ...fields].join('\n')
}

/** An authority's name without its kind and without 'City of': as it can be read without the register's name for it. */
export const withoutCity = (name: string): string => folded(plainAuthority(name)).replace(/^city of /, '')
