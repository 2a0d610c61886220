import { caseloadOf } from '../../../record/caseload.store.ts'
import { type CaseloadChild, worthALook } from '../../../record/caseload.ts'
import { londonTime } from '../../../vocabulary/calendar/plain-date.ts'
import { dueWord } from '../../due-words.ts'
import { page } from '../../page.ts'
import { sortOf } from '../../sort.ts'
import { draftLines } from '../drafts/draft-lines.ts'

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

const FILTERS = [
  { value: '', text: 'All my children' },
  { value: 'overdue', text: 'Something overdue' },
  { value: 'look', text: 'Worth a look' },
  { value: 'assessment', text: 'Being assessed' },
  { value: 'plan', text: 'Child in need plan' },
  { value: 'protection', text: 'Child protection plan' },
  { value: 'second', text: 'I am second worker' },
]

const greeting = (time: string) =>
  time < '12:00' ? 'Good morning' : time < '18:00' ? 'Good afternoon' : 'Good evening'

/** A social worker's first page: today, what needs them, and their children with what is due and when each was seen. */
export const caseload = page({
  path: '/caseload',
  may: 'caseload.read',
  view: 'pages/caseload/caseload.njk',
  logs: 'list',
  nav: { label: 'My children', roles: ['social_worker', 'newly_qualified', 'practice_lead'], order: 10 },
  home_for: ['social_worker', 'newly_qualified', 'practice_lead'],
  async show({ db, actor, today, now, query }) {
    const found = await caseloadOf(db, actor.worker_id, today)
    const sort = sortOf(
      query,
      { name: 'name', age: 'age', due: 'due', seen: 'seen', alone: 'alone', look: 'look' },
      'due',
    )
    const key = BY[sort.column] ?? BY.due
    const words = (query.words ?? '').trim().toLowerCase()
    const shows = SHOWS[query.show ?? ''] ?? (() => true)
    const named = ({ forename, surname, known_as }: CaseloadChild) =>
      `${forename} ${surname} ${known_as ?? ''}`.toLowerCase().includes(words)
    const rows = found.children
      .filter(child => shows(child, today) && named(child))
      .map(child => ({
        ...child,
        by: key?.(child) ?? '',
        due: child.clock && dueWord(child.clock),
        look: worthALook(child),
      }))
      .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0) * (sort.dir === 'desc' ? -1 : 1))
    return {
      rows,
      sort,
      all: found.children.length,
      hello: `${greeting(londonTime(now))}, ${actor.name.split(' ')[0]}`,
      visits_today: found.diary.filter(visit => visit.planned_on === today),
      to_record: found.diary.filter(visit => visit.planned_on < today),
      coming: found.diary.filter(visit => visit.planned_on > today),
      returned: found.returned,
      drift: found.drift,
      drafts: draftLines(found.drafts),
      fields: [
        { name: 'show', label: 'Show', kind: 'select', value: query.show ?? '', options: FILTERS },
        { name: 'words', label: 'Name', kind: 'text', value: query.words ?? '' },
      ],
    }
  },
})
