import type { Refusal } from '../record/form.ts'

/** What the database refused, in the words a form shows. `field` is where the person can mend it. */
const SAYS: Readonly<Record<string, Refusal>> = {
  case_episode_person_id_daterange_excl: {
    field: 'outcomes',
    says: 'This child already has an open referral: add the contact to it instead',
  },
  assessment_open: { field: 'started_on', says: 'An assessment is already under way for this referral' },
  cin_plan_person_id_daterange_excl: { field: 'start_on', says: 'The child already has a plan over these dates' },
  cin_plan_no_cp: { field: 'start_on', says: 'A child in need plan may not run beside a child protection plan' },
  involvement_person_id_daterange_excl: {
    field: 'start_at',
    says: 'The child already has a lead worker over these dates',
  },
  person_identifier_value: { field: 'identifier', says: 'Somebody else already has this number' },
  early_help_episode_open: { field: 'outcomes', says: 'The child already has early help open' },
  visit_person_once: { field: 'children', says: 'This child is already part of the visit' },
  restriction_open: { field: 'level', says: 'The record is already restricted' },
  workstream_name: { field: 'name', says: 'Another workstream is called this' },
  programme_measure_name: { field: 'name', says: 'Another measure is called this' },
  relationship_once: { field: 'type', says: 'This relationship is already recorded' },
}

/** The database's refusal as a form's, by the name of the constraint; null for anything that is a bug. */
export const refusalOf = (error: unknown): Refusal | null => {
  if (!(error instanceof Error) || !('constraint' in error) || typeof error.constraint !== 'string') return null
  return SAYS[error.constraint] ?? null
}
