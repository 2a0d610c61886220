/** What an element holds: a day (YYYY-MM-DD), text, or a list of codes. */
export type Kind = 'day' | 'text' | 'codes'

const CHILD = { LAchildID: 'text' } as const
const EPISODE = { ...CHILD, CINdetailsID: 'text' } as const

/**
 * The modules of the census as tables, each row with the child's identifier and, within an episode, the episode's number; those
 * numbers are counted as the file is read. The factors of an assessment stand with it and, one a row, by themselves.
 * Source: domain/returns.md section 3.
 */
export const LAYOUT = {
  Header: {
    Collection: 'text',
    Year: 'text',
    ReferenceDate: 'day',
    SourceLevel: 'text',
    LEA: 'text',
    SoftwareCode: 'text',
    Release: 'text',
    SerialNo: 'text',
    DateTime: 'text',
  },
  ChildIdentifiers: {
    ...CHILD,
    UPN: 'text',
    FormerUPN: 'text',
    UPNunknown: 'text',
    PersonBirthDate: 'day',
    ExpectedPersonBirthDate: 'day',
    GenderCurrent: 'text',
    Sex: 'text',
    PersonDeathDate: 'day',
  },
  ChildCharacteristics: { ...CHILD, Ethnicity: 'text' },
  Disabilities: { ...CHILD, Disability: 'text' },
  CINdetails: {
    ...EPISODE,
    CINreferralDate: 'day',
    ReferralSource: 'text',
    PrimaryNeedCode: 'text',
    CINclosureDate: 'day',
    ReasonForClosure: 'text',
    DateOfInitialCPC: 'day',
    ReferralNFA: 'text',
  },
  Assessments: {
    ...EPISODE,
    AssessmentID: 'text',
    AssessmentActualStartDate: 'day',
    AssessmentInternalReviewDate: 'day',
    AssessmentAuthorisationDate: 'day',
    AssessmentFactors: 'codes',
  },
  AssessmentFactorsList: { ...EPISODE, AssessmentID: 'text', AssessmentFactor: 'text' },
  CINplanDates: { ...EPISODE, CINPlanStartDate: 'day', CINPlanEndDate: 'day' },
  Section47: {
    ...EPISODE,
    S47ActualStartDate: 'day',
    InitialCPCtarget: 'day',
    DateOfInitialCPC: 'day',
    ICPCnotRequired: 'text',
  },
  ChildProtectionPlans: {
    ...EPISODE,
    CPPID: 'text',
    CPPstartDate: 'day',
    CPPendDate: 'day',
    InitialCategoryOfAbuse: 'text',
    LatestCategoryOfAbuse: 'text',
    NumberOfPreviousCPP: 'text',
  },
  Reviews: { ...EPISODE, CPPID: 'text', CPPreviewDate: 'day' },
} as const satisfies Record<string, Readonly<Record<string, Kind>>>

export type TableName = keyof typeof LAYOUT

/** The name of each table as a child's rows are called by it; the header is the return's own, and the same for every child. */
export const NAMES = {
  ChildIdentifiers: 'identifiers',
  ChildCharacteristics: 'characteristics',
  Disabilities: 'disabilities',
  CINdetails: 'episodes',
  Assessments: 'assessments',
  AssessmentFactorsList: 'factors',
  CINplanDates: 'plans',
  Section47: 'enquiries',
  ChildProtectionPlans: 'protectionPlans',
  Reviews: 'reviews',
} as const satisfies Partial<Record<TableName, string>>

export type ChildTable = keyof typeof NAMES

export const CHILD_TABLES = Object.keys(NAMES) as readonly ChildTable[]
