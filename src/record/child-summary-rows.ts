import { addDays, londonDate, type Moment, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { inOrder } from '../vocabulary/in-order.ts'
import { type BannerRows, latest } from './child-banner.ts'
import type { ChildSummary, LatestDecision, OpenSignal, OutcomeNow, RunningClock, Words } from './child-summary.ts'

/** How far back the line of time goes, in days. */
const BACK = 730

/** One child's own rows as their first page needs them; those put aside are not among them. */
export type SummaryRows = Omit<BannerRows, 'protections' | 'plans' | 'assessments' | 'episodes' | 'has_contact'> & {
  protections: (BannerRows['protections'][number] & { id: string })[]
  plans: {
    id: string
    start_on: PlainDate
    end_on: PlainDate | null
    approved_on: PlainDate | null
    approved_by: string | null
    summary: string
    contingency: string | null
  }[]
  assessments: (BannerRows['assessments'][number] & {
    id: string
    by: string | null
    authorised_by: string | null
    analysis: string | null
    recommendation: string | null
  })[]
  episodes: (BannerRows['episodes'][number] & {
    id: string
    primary_need: string | null
    source_code: string
    rationale: string | null
    by: string | null
    contact_id: string | null
  })[]
  contacts: {
    id: string
    received_on: PlainDate
    source_code: string
    concern: string
    rationale: string | null
    led_on: boolean
  }[]
  /** Those held, and of each whether the child was seen, and seen alone. */
  visits: ChildSummary['visits']
  /** The child's own words at the last two visits that hold any. */
  said_at_visits: (Omit<Words, 'href'> & { id: string })[]
  reviews: { cin_plan_id: string; held_on: PlainDate; child_view: string | null; by: string | null }[]
  said_in_assessment: { assessment_id: string; said: string; said_on: PlainDate } | null
  planned: { id: string; at: Moment; by: string }[]
  due: RunningClock[]
  drift: OpenSignal[]
  /** Of open plans, as they stand. */
  outcomes: OutcomeNow[]
  decisions: LatestDecision[]
}

const by =
  <T>(of: (row: T) => string) =>
  (one: T, other: T): number =>
    inOrder(of(one), of(other))

const voices = ({ said_at_visits, reviews, said_in_assessment }: SummaryRows): Words[] => {
  const review = latest(
    reviews.filter(each => each.child_view !== null),
    each => each.held_on,
  )
  const words: Words[] = [
    ...said_at_visits.map(({ id, ...said }) => ({ ...said, href: `/visits/${id}` })),
    ...(review?.child_view
      ? [
          {
            words: review.child_view,
            said_on: review.held_on,
            how: null,
            by: review.by,
            what_changed: null,
            href: `/plans/${review.cin_plan_id}`,
          },
        ]
      : []),
    ...(said_in_assessment
      ? [
          {
            words: said_in_assessment.said,
            said_on: said_in_assessment.said_on,
            how: null,
            by: null,
            what_changed: null,
            href: `/assessments/${said_in_assessment.assessment_id}`,
          },
        ]
      : []),
  ]
  return words.sort((one, other) => by<Words>(said => said.said_on)(other, one)).slice(0, 2)
}

/** Why we are involved: the latest of each kind of reason. */
const reasons = (rows: SummaryRows): Pick<ChildSummary, 'assessment' | 'plan' | 'referral' | 'contact'> => {
  const assessment = latest(
    rows.assessments.filter(each => each.authorised_on !== null && each.ended_early_on === null),
    each => each.authorised_on,
  )
  const plan = latest(
    rows.plans.filter(each => each.end_on === null),
    each => each.start_on,
  )
  const open = rows.episodes.filter(each => each.close_on === null)
  const referral =
    open.length > 0 ? latest(open, each => each.referral_on) : latest(rows.episodes, each => each.close_on)
  const contact = latest(rows.contacts, each => each.received_on)
  const reviewed =
    plan &&
    latest(
      rows.reviews.filter(each => each.cin_plan_id === plan.id),
      each => each.held_on,
    )
  return {
    assessment: assessment?.authorised_on ? { ...assessment, on: assessment.authorised_on } : null,
    plan: plan ? { ...plan, on: plan.start_on, reviewed_on: reviewed?.held_on ?? null } : null,
    referral: referral
      ? {
          ...referral,
          on: referral.referral_on,
          concern: rows.contacts.find(each => each.id === referral.contact_id)?.concern ?? null,
        }
      : null,
    contact: contact ? { ...contact, on: contact.received_on } : null,
  }
}

/** The last two years, in the order in which they happened. */
const twoYears = (
  rows: SummaryRows,
  today: PlainDate,
): Pick<ChildSummary, 'workers' | 'plans' | 'visits' | 'contacts' | 'missing'> => {
  const back = addDays(today, -BACK)
  const isSince = (end: string | null) => end === null || end > back
  const plans = [
    ...rows.plans.map(plan => ({ kind: 'in_need' as const, ...plan })),
    ...rows.protections.map(plan => ({ kind: 'protection' as const, ...plan })),
    ...rows.assessments.map(each => ({
      kind: 'assessment' as const,
      id: each.id,
      start_on: each.started_on,
      end_on: each.authorised_on ?? each.ended_early_on,
    })),
  ]
  return {
    workers: rows.leads.filter(lead => isSince(lead.end_at)).sort(by(lead => lead.start_at)),
    plans: plans.filter(plan => isSince(plan.end_on)).sort(by(plan => plan.start_on)),
    visits: rows.visits.filter(visit => visit.held_on > back).sort(by(visit => visit.held_on)),
    contacts: rows.contacts.filter(contact => contact.received_on > back).sort(by(contact => contact.received_on)),
    missing: rows.missing
      .filter(each => isSince(each.ended_at))
      .sort(by(each => each.started_at))
      .map(each => ({ started_on: londonDate(each.started_at), ended_on: each.ended_at && londonDate(each.ended_at) })),
  }
}

/** What a child's first page says, from their rows. */
export const summaryFrom = (rows: SummaryRows, today: PlainDate): ChildSummary => {
  const seen = rows.visits.filter(visit => visit.seen && visit.mode === 'in_person')
  return {
    ...reasons(rows),
    ...twoYears(rows, today),
    due: rows.due.sort(by(run => `${run.due_on} ${run.clock}`)),
    drift: rows.drift.sort(by(signal => signal.fired_on)),
    voice: voices(rows),
    outcomes: rows.outcomes.sort((one, other) => one.position - other.position),
    decisions: rows.decisions,
    seen: {
      last: latest(seen, visit => visit.held_on)?.held_on ?? null,
      alone:
        latest(
          seen.filter(visit => visit.seen_alone),
          visit => visit.held_on,
        )?.held_on ?? null,
    },
    next: rows.planned.sort(by(visit => visit.at))[0] ?? null,
  }
}
