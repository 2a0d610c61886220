import type { CheckValues } from './accepted-rows.ts'
import { alignedTo } from './align.ts'
import { answersSaid, LISTS, rowNamed, rowSays, rowsIn } from './answers-said.ts'

/**
 * One thing that the reader of today reads otherwise than the first reading did. `stands` is what was accepted. A field
 * that somebody corrected keeps its correction, and says whether today's reading agrees with it.
 */
export type Change = {
  field: string
  label: string
  was: string | null
  now: string | null
  stands: string | null
  kind: 'new' | 'agrees' | 'kept' | 'gone'
  /** The row to be added, where the whole of it is new. */
  row?: Readonly<Record<string, unknown>>
  value?: unknown
}

type Told = {
  first: Partial<CheckValues>
  later: Partial<CheckValues>
  stands: Partial<CheckValues>
  corrected: ReadonlySet<string>
}

const changedFields = ({ first, later, stands, corrected }: Told): Change[] => {
  const { kind } = stands
  const [before, standing] = [answersSaid(first, kind), answersSaid(stands, kind)]
  return [...answersSaid(later, kind).values()].flatMap(({ field, label, value, says }): Change[] => {
    const was = before.get(field)
    const stood = standing.get(field)
    if (!was || was.says === says) return []
    const [list = '', key] = field.split('.')
    const told = { field, label, was: was.says || null, now: says || null, stands: stood?.says || null, value }
    if (corrected.has(field)) return [{ ...told, kind: stood?.says === says ? 'agrees' : 'kept' }]
    if (corrected.has(`${list}.${key}`) || !stood) return [{ ...told, kind: 'kept' }]
    return stood.says === says ? [] : [{ ...told, kind: 'new' }]
  })
}

const newRows = ({ first, later, stands }: Told): Change[] =>
  LISTS.flatMap(list => {
    const [before, after, standing] = [rowsIn(first, list), rowsIn(later, list), rowsIn(stands, list)]
    const isThere = (row: Record<string, unknown>) => standing.some(each => rowSays(each) === rowSays(row))
    const added = after.filter(row => String(row.key).startsWith('+') && !isThere(row))
    const gone = before.filter(row => !after.some(({ key }) => key === row.key))
    const none = { was: null, now: null, stands: null }
    return [
      ...added.map(
        (row): Change => ({
          ...none,
          field: `${list}.${row.key}`,
          label: `${rowNamed(list, null).replace('that was added', 'not read before')}`,
          now: rowSays(row),
          kind: 'new',
          row,
        }),
      ),
      ...gone.map(
        (row): Change => ({
          ...none,
          field: `${list}.${row.key}`,
          label: rowNamed(list, String(row.key)),
          was: rowSays(row),
          kind: 'gone',
        }),
      ),
    ]
  })

/** What the reader of today reads otherwise, what was accepted, and what may be taken of it. Takes nothing by itself. */
export const changesRead = (told: Told): Change[] => {
  const later = alignedTo(told.first, told.later)
  return [...changedFields({ ...told, later }), ...newRows({ ...told, later })]
}
