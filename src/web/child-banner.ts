import { findBannerFacts } from '../record/child-banner.store.ts'
import type { BannerFacts } from '../record/child-banner.ts'
import { NotFound } from '../record/conditions.ts'
import type { Db } from '../record/database.ts'
import { londonDate, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { sayAge, sayDate } from '../vocabulary/calendar/say.ts'
import { labelOf } from '../vocabulary/codeset.ts'
import { categoryOfAbuse } from '../vocabulary/codesets/category-of-abuse.ts'
import { restrictionLevel } from '../vocabulary/codesets/restriction-level.ts'
import { riskFlagType } from '../vocabulary/codesets/risk-flag-type.ts'
import type { ChildBanner } from './child-banner-shape.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

const RESTRICTION_SAYS = {
  sensitive: 'Only a named list of people and the head of service may open it.',
  restricted: 'Only a named list of people may open it. Do not say elsewhere that it exists.',
  sealed: 'It is closed to all but the adoption records officer and the director.',
} as const

/** Where the child stands, the strongest first: domain/data-model.md section 6, v_child_status. */
const statusOf = (facts: BannerFacts): ChildBanner['status'] => {
  const { protection, plan, assessment, referral, early_help: help } = facts
  const status: ChildBanner['status'][number][] = []
  if (facts.died_on) status.push({ text: `Died ${sayDate(facts.died_on)}`, tone: 'grey' })
  if (facts.missing_since) {
    status.push({ text: `Missing since ${sayDate(londonDate(facts.missing_since))}`, tone: 'red' })
  }
  if (protection) {
    const category = labelOf(categoryOfAbuse, protection.category).toLowerCase()
    status.push({ text: `Child protection plan, ${category}, since ${sayDate(protection.since)}`, tone: 'red' })
  }
  if (plan) status.push({ text: `Child in need plan since ${sayDate(plan.since)}`, tone: 'blue' })
  if (assessment) {
    const text = assessment.submitted ? 'Assessment waiting to be authorised' : 'Assessment under way'
    status.push({ text: `${text}, started ${sayDate(assessment.since)}`, tone: 'purple' })
  } else if (referral && !protection && !plan) {
    status.push({ text: `Referral open since ${sayDate(referral.since)}`, tone: 'orange' })
  }
  if (help) status.push({ text: `Early help since ${sayDate(help.since)}`, tone: 'green' })
  if (status.length > 0) return status
  if (facts.closed_on) return [{ text: `Closed ${sayDate(facts.closed_on)}`, tone: 'grey' }]
  return [{ text: facts.has_contact ? 'Contacts only' : 'Not open to us', tone: 'grey' }]
}

const workerOf = ({ lead_worker: lead }: BannerFacts): ChildBanner['lead_worker'] => {
  if (!lead) return null
  const nth = ORDINALS[lead.workers - 1]
  return { name: lead.name, note: lead.workers > 1 && nth ? `${nth} worker in a year` : null }
}

/** The banner of a child's page in words. */
export const bannerOf = (facts: BannerFacts, today: PlainDate): ChildBanner => ({
  person_id: facts.id,
  name: `${facts.forename} ${facts.surname}`,
  known_as: facts.known_as && facts.known_as !== facts.forename ? facts.known_as : null,
  reference: facts.reference,
  age: facts.expected_on && !facts.date_of_birth ? 'unborn' : sayAge(facts.date_of_birth, facts.died_on ?? today),
  date_of_birth: facts.date_of_birth,
  expected_on: facts.expected_on,
  restriction: facts.restriction && {
    level: facts.restriction.level,
    label: `${labelOf(restrictionLevel, facts.restriction.level)} record`,
    says: RESTRICTION_SAYS[facts.restriction.level],
  },
  warnings: facts.warnings.map(({ type, detail }) => ({ text: `${labelOf(riskFlagType, type)}: ${detail}` })),
  lead_worker: workerOf(facts),
  status: statusOf(facts),
  break_glass: facts.opened_until ? { expires_at: facts.opened_until } : null,
})

/** What stands at the top of every page about this child; one query. Throws `NotFound` for nobody. */
export const childBanner = async (db: Db, personId: string, today: PlainDate): Promise<ChildBanner> => {
  const facts = await findBannerFacts(db, personId, today)
  if (!facts) throw new NotFound()
  return bannerOf(facts, today)
}
