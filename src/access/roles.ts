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
  inspector: 'Inspector',
  information_governance: 'Information governance officer',
  system_administrator: 'System administrator',
} as const

export type Role = keyof typeof ROLES

export const isRole = (text: string): text is Role => Object.hasOwn(ROLES, text)
