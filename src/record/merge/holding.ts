/** What hangs on a person, by its table, in the words people use for one and for several. The first are those worth counting. */
const NOUNS = {
  contact: ['contact', 'contacts'],
  case_episode: ['referral', 'referrals'],
  assessment: ['assessment', 'assessments'],
  cin_plan: ['child in need plan', 'child in need plans'],
  cp_plan: ['child protection plan', 'child protection plans'],
  cin_review: ['review', 'reviews'],
  visit_person: ['visit', 'visits'],
  early_help_episode: ['offer of early help', 'offers of early help'],
  missing_episode: ['missing episode', 'missing episodes'],
  involvement: ['worker', 'workers'],
  decision: ['decision', 'decisions'],
  document_person: ['document', 'documents'],
  chronology_entry: ['line of the chronology', 'lines of the chronology'],
  relationship: ['relationship', 'relationships'],
  family_member: ['place in a household', 'places in a household'],
  person: ['name, date of birth and other details', 'details'],
  person_name: ['other name', 'other names'],
  person_identifier: ['number', 'numbers'],
  person_address: ['address', 'addresses'],
  person_disability: ['disability', 'disabilities'],
  person_warning: ['warning', 'warnings'],
  contact_check: ['check asked of an agency', 'checks asked of agencies'],
  contact_outcome: ['outcome of a contact', 'outcomes of contacts'],
  contact_adult: ['mention in a call', 'mentions in calls'],
  contact_consent: ['answer about consent', 'answers about consent'],
  contact_reopening: ['decision taken back', 'decisions taken back'],
  referral_outcome: ['outcome of a referral', 'outcomes of referrals'],
  assessment_view: ['view in an assessment', 'views in assessments'],
  assessment_factor: ['factor in an assessment', 'factors in assessments'],
  assessment_outcome: ['outcome of an assessment', 'outcomes of assessments'],
  assessment_checkpoint: ['checkpoint on an assessment', 'checkpoints on assessments'],
  assessment_return: ['return of an assessment', 'returns of assessments'],
  service_given: ['service given', 'services given'],
  plan_version: ['version of a plan', 'versions of plans'],
  plan_outcome: ['outcome of a plan', 'outcomes of plans'],
  plan_action: ['action of a plan', 'actions of plans'],
  cin_review_outcome: ['outcome looked at in a review', 'outcomes looked at in reviews'],
  cin_review_action: ['action looked at in a review', 'actions looked at in reviews'],
  visit_planned_for: ['planned visit', 'planned visits'],
  clock_delay: ['reason for a delay', 'reasons for delays'],
  drift_signal: ['sign of drift', 'signs of drift'],
  drift_reply: ['answer to a sign of drift', 'answers to signs of drift'],
  restriction: ['restriction', 'restrictions'],
  restriction_member: ['place on the named list', 'places on the named list'],
  conflict_of_interest: ['conflict of interest', 'conflicts of interest'],
} as const satisfies Record<string, readonly [string, string]>

/** What tells at a glance how much a record holds. */
export const COUNTED = [
  'contact',
  'case_episode',
  'assessment',
  'cin_plan',
  'cp_plan',
  'cin_review',
  'visit_person',
  'early_help_episode',
  'decision',
  'document_person',
  'chronology_entry',
] as const satisfies readonly (keyof typeof NOUNS)[]

export type Counted = (typeof COUNTED)[number]

const isNamed = (table: string): table is keyof typeof NOUNS => Object.hasOwn(NOUNS, table)

/** 'contact', or 'contacts' for any number but one; a table without words of its own goes by its name. */
export const nounOf = (table: string, count = 1): string => {
  const [one, several] = isNamed(table) ? NOUNS[table] : [table.replaceAll('_', ' '), table.replaceAll('_', ' ')]
  return count === 1 ? one : several
}

/** '3 contacts, 1 referral and 2 visits'; null where there is nothing. */
export const sayHeld = (held: Readonly<Record<string, number>>): string | null => {
  const parts = Object.entries(held).flatMap(([table, count]) =>
    count > 0 ? [`${count} ${nounOf(table, count)}`] : [],
  )
  return parts.length === 0 ? null : parts.join(', ').replace(/, ([^,]*)$/, ' and $1')
}
