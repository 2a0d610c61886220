import type { Given } from './as-row.ts'
import { rowOf } from './as-row.ts'
import type { RowOf } from './child.ts'
import type { TableName } from './layout.ts'
import { REPEATED } from './modules.ts'

type Values = Record<string, string | string[]>
type Open = {
  readonly table: TableName
  readonly values: Values
  readonly repeated: { table: TableName; column: string; text: string }[]
}

/** The rows of a census as they come: a module is opened, given its values and closed, and its row put with those of its table. */
export const censusRows = () => {
  const tables = new Map<TableName, RowOf<TableName>[]>()
  const counted = { CINdetails: 0, Assessments: 0, ChildProtectionPlans: 0 }
  const open: Open[] = []
  let child: string | null = null
  let waiting: { table: TableName; values: Values }[] = []

  const put = (table: TableName, values: Readonly<Record<string, Given>>) => {
    const rows = tables.get(table) ?? []
    tables.set(table, rows)
    rows.push(rowOf(table, values, rows.length))
  }

  const within = (table: TableName) => open.findLast(each => each.table === table)?.values

  return {
    tables,
    get child() {
      return child
    },
    opens(table: TableName) {
      const values: Values = {}
      if (table in counted) counted[table as keyof typeof counted] += 1
      if (table === 'CINdetails') values.CINdetailsID = String(counted.CINdetails)
      else Object.assign(values, { CINdetailsID: within('CINdetails')?.CINdetailsID ?? [] })
      if (table === 'Assessments') values.AssessmentID = String(counted.Assessments)
      if (table === 'ChildProtectionPlans') values.CPPID = String(counted.ChildProtectionPlans)
      open.push({ table, values, repeated: [] })
    },
    gives(name: string, text: string) {
      const module = open.at(-1)
      if (!module) return false
      if (name === 'LAchildID') child = text.trim()
      const repeats = REPEATED[name]
      if (repeats) module.repeated.push({ ...repeats, text })
      const before = module.values[name]
      if (before === undefined) module.values[name] = text
      else if (typeof before === 'string') module.values[name] = [before, text]
      else before.push(text)
      return true
    },
    closes() {
      const module = open.pop()
      if (!module) return
      waiting.push({ table: module.table, values: module.values })
      const { CINdetailsID, AssessmentID, CPPID } = module.values
      const ids = Object.fromEntries(
        Object.entries({ CINdetailsID, AssessmentID, CPPID }).filter(([, id]) => id !== undefined),
      )
      for (const { table, column, text } of module.repeated)
        waiting.push({ table, values: { ...ids, [column]: text } as Values })
    },
    /** The child is whole: its rows are put in their tables with its identifier, which may come after them. */
    childEnds() {
      for (const { table, values } of waiting) put(table, { ...values, LAchildID: child })
      waiting = []
      child = null
    },
    headerEnds() {
      for (const { table, values } of waiting) put(table, values)
      waiting = []
    },
  }
}
