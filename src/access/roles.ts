/** Everybody who signs in, in the words of domain/roles-and-access.md section 2. */
export const ROLES = {
  contact_officer: 'Contact officer',
  mash_manager: 'MASH manager',
  mash_partner: 'MASH partner',
  emergency_duty: 'Emergency duty social worker',
  social_worker: 'Social worker',
  newly_qualified: 'Newly qualified social worker',
  practice_lead: 'Practice lead',
  team_manager: 'Team manager',
  head_of_service: 'Head of service',
  director: 'Director of children’s services',
  early_help_worker: 'Early help lead practitioner',
  qa_auditor: 'Quality assurance auditor',
  performance_analyst: 'Performance analyst',
  lead_member: 'Lead member for children',
  chief_executive: 'Chief executive',
  improvement_board: 'Improvement board member',
  improvement_adviser: 'Improvement adviser',
  inspector: 'Inspector',
  information_governance: 'Information governance officer',
  system_administrator: 'System administrator',
} as const

export type Role = keyof typeof ROLES

/** Those who answer for the service or look at it from outside: they read no child's record, and nobody on it by name. */
const READS_NO_NAME: ReadonlySet<Role> = new Set<Role>([
  'lead_member',
  'chief_executive',
  'improvement_board',
  'improvement_adviser',
])

/** Whether a role reads figures, plans and papers only, with nobody on the record named. */
export const readsNoName = (role: Role): boolean => READS_NO_NAME.has(role)

export const isRole = (text: string): text is Role => Object.hasOwn(ROLES, text)
