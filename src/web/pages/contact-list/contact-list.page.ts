import { scopeOf } from '../../../access/permissions.ts'
import { outOfHoursSince, typedLate } from '../../../record/contact/contact.ts'
import {
  type ContactRow,
  contactRows,
  offersToChase,
  outOfHours,
  type Waiting,
} from '../../../record/contact/contact-list.store.ts'
import { addDays } from '../../../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../../../vocabulary/calendar/working-days.ts'
import { isCodeOf } from '../../../vocabulary/codeset.ts'
import { contactRag } from '../../../vocabulary/codesets/contact-rag.ts'
import { inDanger } from '../../in-danger.ts'
import { page } from '../../page.ts'
import { sortOf } from '../../sort.ts'

const VIEWS: Record<Waiting, string> = {
  all: 'All waiting',
  decision: 'Waiting for a decision',
  match: 'Waiting to be matched',
  checks: 'Waiting for checks',
  decided: 'Decided in the last 14 days',
}
const isWaiting = (text: string | undefined): text is Waiting => text !== undefined && Object.hasOwn(VIEWS, text)

const waitsFor: Record<Waiting, (row: ContactRow) => boolean> = {
  all: () => true,
  decision: row => row.matched_at !== null,
  match: row => row.matched_at === null,
  checks: row => row.checks_waiting > 0,
  decided: () => true,
}

/** The front door: contacts waiting by urgency and age with their clock, and what happened out of hours. */
export const contactList = page({
  path: '/contacts',
  may: 'contact.list',
  logs: 'list',
  view: 'pages/contact-list/contact-list.njk',
  nav: { label: 'Contacts', roles: ['contact_officer', 'mash_manager', 'emergency_duty'], order: 10 },
  home_for: ['contact_officer', 'mash_manager', 'emergency_duty'],
  async show(ctx) {
    const { db, query, actor, today } = ctx
    const usual = actor.role === 'mash_manager' ? 'decision' : 'all'
    const waiting = isWaiting(query.waiting) ? query.waiting : usual
    const rag = isCodeOf(contactRag, query.rag) ? query.rag : null
    const sort = sortOf(query, { urgency: 'urgency', received: 'received', due: 'due', name: 'name' }, 'urgency')
    const asked = { order: sort.column, falling: sort.dir === 'desc', today }
    const found = await contactRows(db, { ...asked, waiting: waiting === 'decided' ? 'decided' : 'all', rag: null })
    const rows = found.filter(row => waitsFor[waiting](row) && (rag === null || row.rag === rag))
    const undecided = waiting === 'decided' ? null : found
    const since = outOfHoursSince(today)
    return {
      rows: rows.map(row => ({ ...row, typed_late: typedLate(row) })),
      stats: undecided && {
        waiting: undecided.length,
        overdue: undecided.filter(({ due_on }) => due_on !== null && due_on < today).length,
        red: undecided.filter(row => row.rag === 'red').length,
        unmatched: undecided.filter(waitsFor.match).length,
        checks: undecided.filter(waitsFor.checks).length,
        repeat: undecided.filter(row => row.contacts_in_year >= 3 || row.referred_on !== null).length,
      },
      in_danger: await inDanger(ctx),
      waiting,
      rag,
      sort,
      views: Object.entries(VIEWS).map(([value, text]) => ({ value, text })),
      rags: [{ value: '', text: 'Any' }, ...contactRag.codes.map(({ code, label }) => ({ value: code, text: label }))],
      since,
      out_of_hours: await outOfHours(db, since),
      offers: await offersToChase(db, { offered_by: workingDaysAfter(today, -5), declined_since: addDays(today, -14) }),
      may_record: scopeOf('contact.record', actor.role) !== null,
      may_work: scopeOf('contact.work', actor.role) !== null && actor.role !== 'emergency_duty',
    }
  },
})
