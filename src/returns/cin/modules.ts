import type { TableName } from './layout.ts'

/** What an element of the census is: a module with a table of its own, a wrapper around others, or one that is passed over as a whole. */
export type Element = { readonly table: TableName } | 'around' | 'passed over'

/** Elements that hold others, by name. Everything else is a value of the module it stands in. Source: domain/returns.md section 3. */
export const ELEMENTS: Readonly<Record<string, Element>> = {
  Message: 'around',
  Header: { table: 'Header' },
  CollectionDetails: 'around',
  Source: 'around',
  Content: 'passed over',
  Children: 'around',
  Child: 'around',
  ChildIdentifiers: { table: 'ChildIdentifiers' },
  ChildCharacteristics: { table: 'ChildCharacteristics' },
  Disabilities: 'around',
  CINdetails: { table: 'CINdetails' },
  Assessments: { table: 'Assessments' },
  FactorsIdentifiedAtAssessment: 'around',
  CINPlanDates: { table: 'CINplanDates' },
  CINplanDates: { table: 'CINplanDates' },
  Section47: { table: 'Section47' },
  ChildProtectionPlans: { table: 'ChildProtectionPlans' },
  Reviews: 'around',
  // New in 2026: no rule of this edition reads it.
  PreProceedingsandFGDM: 'passed over',
}

/** What an element is by its name; undefined for a value. A name that every object answers to, as `constructor`, is only a value. */
export const elementOf = (name: string): Element | undefined =>
  Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined

/** Values that repeat, with the table that has a row for each and its column. An assessment keeps its factors as well. */
export const REPEATED: Readonly<Record<string, { readonly table: TableName; readonly column: string }>> = {
  Disability: { table: 'Disabilities', column: 'Disability' },
  AssessmentFactors: { table: 'AssessmentFactorsList', column: 'AssessmentFactor' },
  CPPreviewDate: { table: 'Reviews', column: 'CPPreviewDate' },
}
