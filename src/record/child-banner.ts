import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { addDays } from '../vocabulary/calendar/plain-date.ts'
import { inOrder } from '../vocabulary/in-order.ts'

type Since = { since: PlainDate }

/** What the top of a child's page is made of, before it is put into words. */
export type BannerFacts = {
  id: string
  forename: string
  surname: string
  known_as: string | null
  reference: number
  date_of_birth: PlainDate | null
  expected_on: PlainDate | null
  died_on: PlainDate | null
  restriction: { level: 'sensitive' | 'restricted' | 'sealed'; review_on: PlainDate } | null
  warnings: { type: string; detail: string }[]
  lead_worker: { name: string; workers: number } | null
  protection: (Since & { category: string }) | null
  plan: Since | null
  assessment: (Since & { submitted: boolean }) | null
  referral: Since | null
  early_help: Since | null
  closed_on: PlainDate | null
  has_contact: boolean
  missing_since: Moment | null
  opened_until: Moment | null
}

/** One child's own rows, as the top of a page needs them; those put aside are not among them. */
export type BannerRows = {
  /** Null for nobody, or somebody hidden. */
  person: Pick<
    BannerFacts,
    'id' | 'forename' | 'surname' | 'known_as' | 'reference' | 'date_of_birth' | 'expected_on' | 'died_on'
  > | null
  restriction: BannerFacts['restriction']
  /** In force on the day. */
  warnings: { type: string; detail: string; start_on: PlainDate }[]
  /** Whoever led by the day. */
  leads: { worker_id: string; name: string; start_at: PlainDate; end_at: PlainDate | null }[]
  protections: { start_on: PlainDate; end_on: PlainDate | null; category: string }[]
  plans: { start_on: PlainDate; end_on: PlainDate | null }[]
  assessments: {
    started_on: PlainDate
    submitted: boolean
    authorised_on: PlainDate | null
    ended_early_on: PlainDate | null
  }[]
  episodes: { referral_on: PlainDate; close_on: PlainDate | null; referral_nfa: boolean }[]
  early_help: { accepted_on: PlainDate | null; offered_on: PlainDate } | null
  has_contact: boolean
  missing: { started_at: Moment; ended_at: Moment | null }[]
  opened_until: Moment | null
}

/** Of these rows the one with the latest of a date; undefined where there is none. */
export const latest = <T>(rows: readonly T[], on: (row: T) => string | null): T | undefined =>
  rows.reduce<T | undefined>(
    (best, row) => (best === undefined || (on(row) ?? '') > (on(best) ?? '') ? row : best),
    undefined,
  )

const leadWorker = (leads: BannerRows['leads'], today: PlainDate): BannerFacts['lead_worker'] => {
  const now = latest(
    leads.filter(lead => lead.end_at === null || lead.end_at > today),
    lead => lead.start_at,
  )
  if (!now) return null
  const year = leads.filter(lead => (lead.end_at ?? today) >= addDays(today, -365))
  return { name: now.name, workers: new Set(year.map(lead => lead.worker_id)).size }
}

/** Where a child stands on a day, from their rows; null where there is nobody. */
export const bannerFacts = (rows: BannerRows, today: PlainDate): BannerFacts | null => {
  if (!rows.person) return null
  const protection = rows.protections.find(
    plan => plan.start_on <= today && (plan.end_on === null || plan.end_on > today),
  )
  const plan = rows.plans.find(each => each.end_on === null)
  const assessment = latest(
    rows.assessments.filter(each => each.authorised_on === null && each.ended_early_on === null),
    each => each.started_on,
  )
  const referral = latest(
    rows.episodes.filter(each => each.close_on === null && !each.referral_nfa),
    each => each.referral_on,
  )
  return {
    ...rows.person,
    restriction: rows.restriction,
    warnings: rows.warnings
      .toSorted((one, other) => inOrder(other.start_on, one.start_on))
      .map(({ type, detail }) => ({ type, detail })),
    lead_worker: leadWorker(rows.leads, today),
    protection: protection ? { since: protection.start_on, category: protection.category } : null,
    plan: plan ? { since: plan.start_on } : null,
    assessment: assessment ? { since: assessment.started_on, submitted: assessment.submitted } : null,
    referral: referral ? { since: referral.referral_on } : null,
    early_help: rows.early_help ? { since: rows.early_help.accepted_on ?? rows.early_help.offered_on } : null,
    closed_on: latest(rows.episodes, each => each.close_on)?.close_on ?? null,
    has_contact: rows.has_contact,
    missing_since: rows.missing.find(each => each.ended_at === null)?.started_at ?? null,
    opened_until: rows.opened_until,
  }
}
