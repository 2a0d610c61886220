import type { Refusal } from '../../record/form.ts'
import type { CheckValues } from './accepted-rows.ts'
import { answersSaid, LISTS, rowNamed, rowSays, rowsIn } from './answers-said.ts'

/** One thing accepted otherwise than it was read. Null as read: the reader found nothing; null corrected: it was taken out. */
export type Correction = {
  field: string
  label: string
  as_read: string | null
  corrected: string | null
  because: string | null
}

const changedAnswers = (read: Partial<CheckValues>, accepted: CheckValues): Correction[] => {
  const before = answersSaid(read, accepted.kind)
  return [...answersSaid(accepted, accepted.kind).values()].flatMap(({ field, label, says }) => {
    const [list = '', key] = field.split('.')
    const was = before.get(field)
    if (!was || was.says === says) return []
    const row = rowsIn(accepted, list).find(each => each.key === key)
    const because = typeof row?.because === 'string' ? row.because : accepted.corrected_because
    return [{ field, label, as_read: was.says || null, corrected: says || null, because }]
  })
}

/** A figure whose finding was taken out went with it: it is no correction of its own. */
const wentAlong = (list: string, row: Record<string, unknown>, accepted: CheckValues) =>
  list === 'figures' && !accepted.findings.some(({ key }) => key === row.finding)

const changedRows = (list: string, read: Partial<CheckValues>, accepted: CheckValues): Correction[] => {
  const [before, after] = [rowsIn(read, list), rowsIn(accepted, list)]
  const because = accepted.corrected_because
  const out = before.filter(row => !after.some(({ key }) => key === row.key) && !wentAlong(list, row, accepted))
  const added = after.filter(row => !before.some(({ key }) => key === row.key))
  return [
    ...out.map(row => ({
      field: `${list}.${row.key}`,
      label: `${rowNamed(list, String(row.key))}: taken out`,
      as_read: rowSays(row),
      corrected: null,
      because,
    })),
    ...added.map(row => ({
      field: `${list}.+`,
      label: rowNamed(list, null),
      as_read: null,
      corrected: rowSays(row),
      because: typeof row.because === 'string' ? row.because : because,
    })),
  ]
}

const isGraded = (kind: string) => kind === 'inspection' || kind === 'review'

/** Everything that was accepted otherwise than it was read, each with why: its own reason, or the one for the whole. */
export const correctionsOf = (read: Partial<CheckValues>, accepted: CheckValues): Correction[] => [
  ...changedAnswers(read, accepted),
  ...LISTS.filter(list => list !== 'judgements' || isGraded(accepted.kind)).flatMap(list =>
    changedRows(list, read, accepted),
  ),
]

/** Whoever corrects says why, once for the whole unless each correction has a reason of its own. */
export const reasonRefusals = (corrections: readonly Correction[]): Refusal[] => {
  const [first, ...rest] = corrections.filter(({ because }) => !because)
  if (!first) return []
  const more = rest.length > 0 ? ` and ${rest.length} more` : ''
  return [{ field: 'corrected_because', says: `Say why you corrected what was read: ${first.label}${more}` }]
}
