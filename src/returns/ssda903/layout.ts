/** What a cell holds: a day (DD/MM/YYYY in the file), or text, which is null where it is blank. */
export type Kind = 'day' | 'text'

/** The tables of the return with their columns, in the order of the Department's layout. Source: domain/returns.md section 2. */
export const LAYOUT = {
  Header: { CHILD: 'text', SEX: 'text', DOB: 'day', ETHNIC: 'text', UPN: 'text', MOTHER: 'text', MC_DOB: 'day' },
  Episodes: {
    CHILD: 'text',
    DECOM: 'day',
    RNE: 'text',
    LS: 'text',
    CIN: 'text',
    PLACE: 'text',
    PLACE_PROVIDER: 'text',
    DEC: 'day',
    REC: 'text',
    REASON_PLACE_CHANGE: 'text',
    HOME_POST: 'text',
    PL_POST: 'text',
    URN: 'text',
  },
  Reviews: { CHILD: 'text', DOB: 'day', REVIEW: 'day', REVIEW_CODE: 'text' },
  UASC: { CHILD: 'text', SEX: 'text', DOB: 'day', DUC: 'day' },
  OC2: {
    CHILD: 'text',
    DOB: 'day',
    SDQ_SCORE: 'text',
    SDQ_REASON: 'text',
    CONVICTED: 'text',
    HEALTH_CHECK: 'text',
    IMMUNISATIONS: 'text',
    TEETH_CHECK: 'text',
    HEALTH_ASSESSMENT: 'text',
    SUBSTANCE_MISUSE: 'text',
    INTERVENTION_RECEIVED: 'text',
    INTERVENTION_OFFERED: 'text',
  },
  OC3: { CHILD: 'text', DOB: 'day', IN_TOUCH: 'text', ACTIV: 'text', ACCOM: 'text' },
  AD1: {
    CHILD: 'text',
    DOB: 'day',
    DATE_INT: 'day',
    DATE_MATCH: 'day',
    FOSTER_CARE: 'text',
    NB_ADOPTR: 'text',
    SEX_ADOPTR: 'text',
    LS_ADOPTR: 'text',
  },
  PlacedAdoption: {
    CHILD: 'text',
    DOB: 'day',
    DATE_PLACED: 'day',
    DATE_PLACED_CEASED: 'day',
    REASON_PLACED_CEASED: 'text',
  },
  PrevPerm: { CHILD: 'text', DOB: 'day', PREV_PERM: 'text', LA_PERM: 'text', DATE_PERM: 'text' },
  Missing: { CHILD: 'text', DOB: 'day', MISSING: 'text', MIS_START: 'day', MIS_END: 'day' },
  SWEpisodes: { CHILD: 'text', DOB: 'day', SW_ID: 'text', SW_DECOM: 'day', SW_DEC: 'day', SW_REASON: 'text' },
  DoLo: { CHILD: 'text', DOB: 'day', DOLO_START: 'day', DOLO_END: 'day' },
} as const satisfies Record<string, Readonly<Record<string, Kind>>>

export type TableName = keyof typeof LAYOUT

/** What is worked out beside the columns: where a placement is, from a postcode table; who is an unaccompanied child, from UASC. */
export const DERIVED = {
  Header: ['UASC'],
  Episodes: ['PL_LA', 'PL_LOCATION', 'PL_DISTANCE'],
} as const satisfies Partial<Record<TableName, readonly string[]>>

/** The name of each table as a child's rows are called by it. */
export const NAMES = {
  Header: 'header',
  Episodes: 'episodes',
  Reviews: 'reviews',
  UASC: 'uasc',
  OC2: 'oc2',
  OC3: 'oc3',
  AD1: 'ad1',
  PlacedAdoption: 'placedAdoption',
  PrevPerm: 'prevPerm',
  Missing: 'missing',
  SWEpisodes: 'swEpisodes',
  DoLo: 'dolo',
} as const satisfies Record<TableName, string>

export const TABLES = Object.keys(LAYOUT) as readonly TableName[]

/** The tables of the year before that rules look back at; no rule can name another’s rows, since a child has only these of that year. */
export const LOOKED_BACK_AT = [
  'Header',
  'Episodes',
  'UASC',
  'OC3',
  'PlacedAdoption',
  'Missing',
  'DoLo',
] as const satisfies readonly TableName[]
