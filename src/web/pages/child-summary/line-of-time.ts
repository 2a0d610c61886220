import type { ChildSummary } from '../../../record/child-summary.ts'
import { addMonths, type PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { labelOf } from '../../../vocabulary/codeset.ts'
import { referralSource } from '../../../vocabulary/codesets/referral-source.ts'
import { visitType } from '../../../vocabulary/codesets/visit-type.ts'
import { type TimeLine, type TimeMark, timeLine } from '../../components/time-line/time-line.ts'

const PLANS = {
  in_need: { label: 'In need', says: 'Child in need plan', path: '/plans/' },
  protection: { label: 'Protection', says: 'Child protection plan', path: null },
  assessment: { label: 'Assessment', says: 'Assessment', path: '/assessments/' },
} as const

const visitMark = (visit: ChildSummary['visits'][number]): TimeMark => {
  const kind = labelOf(visitType, visit.type)
  const how = !visit.seen ? 'not seen' : visit.seen_alone ? 'seen alone' : 'seen, not alone'
  const says = visit.mode === 'in_person' ? `${kind}, ${how}` : `${kind}, ${how}, by telephone or video`
  const filled = visit.seen_alone === true && visit.mode === 'in_person'
  return { on: visit.held_on, says, href: `/visits/${visit.id}`, filled, tone: visit.seen ? null : 'bad' }
}

/** The last two years (or less, where we have known the child for less) as a picture: workers, plans, visits, contacts, missing. */
export const lineOfTime = (summary: ChildSummary, today: PlainDate): TimeLine | null => {
  const marked = (kind: 'assessment' | 'plans') =>
    summary.plans
      .filter(plan => (plan.kind === 'assessment') === (kind === 'assessment'))
      .map(plan => {
        const { label, says, path } = PLANS[plan.kind]
        return { on: plan.start_on, to: plan.end_on, label, says, href: path && path + plan.id }
      })
  const workers = summary.workers.map(worker => ({ on: worker.start_at, to: worker.end_at, says: worker.name }))
  const contacts = summary.contacts.map(contact => ({
    on: contact.received_on,
    says: `${labelOf(referralSource, contact.source_code)}${contact.led_on ? ', became a referral' : ''}`,
    href: `/contacts/${contact.id}`,
    filled: contact.led_on,
  }))
  const missing = summary.missing.map(({ started_on, ended_on }) => ({
    on: started_on,
    to: ended_on,
    says: 'Missing',
    tone: 'bad' as const,
  }))
  const rows = [
    { label: 'Workers', marks: workers },
    { label: 'Assessed', marks: marked('assessment') },
    { label: 'Plans', marks: marked('plans') },
    { label: 'Visits', marks: summary.visits.map(visitMark) },
    { label: 'Contacts', marks: contacts },
    { label: 'Missing', marks: missing },
  ]
  const days = rows.flatMap(row => row.marks.map(mark => mark.on)).sort()
  const [first] = days
  if (!first) return null
  const back = addMonths(today, -24)
  const shortest = addMonths(today, -3)
  const from = [back, [first, shortest].sort()[0] ?? first].sort()[1] ?? back
  return timeLine({ title: 'A line of time', from, today, rows: rows.filter(row => row.marks.length > 0) })
}
