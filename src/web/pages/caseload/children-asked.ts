import { type CaseloadChild, worthALook } from '../../../record/caseload.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { dueWord } from '../../due-words.ts'
import type { Context } from '../../page.ts'
import { sortOf } from '../../sort.ts'

const LATE = '9999'
const BY: Record<string, (child: CaseloadChild) => string> = {
  name: child => `${child.surname} ${child.forename}`.toLowerCase(),
  age: child => child.date_of_birth ?? LATE,
  due: child => child.due_on ?? LATE,
  seen: child => child.last_seen_on ?? '',
  alone: child => child.last_alone_on ?? '',
  look: child => (child.signals > 0 ? String(1000 - child.signals) : worthALook(child) ? LATE : `${LATE}9`),
}

const SHOWS: Record<string, (child: CaseloadChild, today: string) => boolean> = {
  overdue: child => child.overdue > 0,
  look: child => worthALook(child) !== null,
  protection: child => child.status === 'protection',
  plan: child => child.status === 'plan',
  assessment: child => child.status === 'assessment',
  second: child => !child.is_lead,
}

const SORTS = { name: 'name', age: 'age', due: 'due', seen: 'seen', alone: 'alone', look: 'look' } as const

/** A worker's children as the address asks for them: filtered and sorted, with what is due and worth a look in words. */
export const childrenAsked = (children: readonly CaseloadChild[], query: Context['query'], today: PlainDate) => {
  const sort = sortOf(query, SORTS, 'due')
  const key = BY[sort.column] ?? BY.due
  const words = (query.words ?? '').trim().toLowerCase()
  const shows = SHOWS[query.show ?? ''] ?? (() => true)
  const named = ({ forename, surname, known_as }: CaseloadChild) =>
    `${forename} ${surname} ${known_as ?? ''}`.toLowerCase().includes(words)
  const rows = children
    .filter(child => shows(child, today) && named(child))
    .map(child => ({
      ...child,
      by: key?.(child) ?? '',
      due: child.clock && dueWord(child.clock),
      look: worthALook(child),
    }))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0) * (sort.dir === 'desc' ? -1 : 1))
  return { sort, rows }
}
