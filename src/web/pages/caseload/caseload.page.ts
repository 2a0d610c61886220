import { openToThem } from '../../../access/break-glass/opening-known.store.ts'
import { scopeOf } from '../../../access/permissions.ts'
import { caseloadOf } from '../../../record/caseload.store.ts'
import { londonTime } from '../../../vocabulary/calendar/plain-date.ts'
import { page } from '../../page.ts'
import { withQuery } from '../../with-query.ts'
import { draftLines } from '../drafts/draft-lines.ts'
import { childrenAsked } from './children-asked.ts'

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
    const mayExport = scopeOf('caseload.export', actor.role) !== null
    const { sort, rows } = childrenAsked(found.children, query, today)
    return {
      rows,
      sort,
      all: found.children.length,
      hello: `${greeting(londonTime(now))}, ${actor.name.split(' ')[0]}`,
      visits_today: found.diary.filter(visit => visit.planned_on === today),
      to_record: found.diary.filter(visit => visit.planned_on < today),
      coming: found.diary.filter(visit => visit.planned_on > today),
      openings: await openToThem(db, actor, found.openings),
      returned: found.returned,
      drift: found.drift,
      drafts: draftLines(found.drafts),
      csv: mayExport ? withQuery('/caseload/children.csv', query) : null,
      fields: [
        { name: 'show', label: 'Show', kind: 'select', value: query.show ?? '', options: FILTERS },
        { name: 'words', label: 'Name', kind: 'text', value: query.words ?? '' },
      ],
    }
  },
})
