import type { TableName as CensusTable } from './cin/layout.ts'
import type { TableName } from './ssda903/layout.ts'

/** What each table of a return is called by those who make it; where its code is in use, beside it. */
const CALLED: Readonly<Record<TableName | CensusTable, string>> = {
  Header: 'Header',
  Episodes: 'Episodes',
  Reviews: 'Reviews',
  UASC: 'Unaccompanied children (UASC)',
  OC2: 'Health and outcomes (OC2)',
  OC3: 'Care leavers (OC3)',
  AD1: 'Adoption (AD1)',
  PlacedAdoption: 'Placed for adoption',
  PrevPerm: 'Previous permanence',
  Missing: 'Missing',
  SWEpisodes: 'Social worker episodes',
  DoLo: 'Deprivation of liberty',
  ChildIdentifiers: 'Child identifiers',
  ChildCharacteristics: 'Child characteristics',
  Disabilities: 'Disabilities',
  CINdetails: 'CIN details',
  Assessments: 'Assessments',
  AssessmentFactorsList: 'Factors of assessments',
  CINplanDates: 'CIN plan dates',
  Section47: 'Section 47 enquiries',
  ChildProtectionPlans: 'Child protection plans',
}

const LAST = '_last'

/** A table in words: 'Placed for adoption', 'Episodes, a year before'. */
export const sayTable = (table: string): string =>
  table.endsWith(LAST)
    ? `${sayTable(table.slice(0, -LAST.length))}, a year before`
    : ((CALLED as Readonly<Record<string, string>>)[table] ?? table)
