import type { Role } from './roles.ts'

/**
 * How far a permission reaches. `own`: children whose lead or second worker they are; `team`, `service`: with their
 * team or service; `la`: every unrestricted record; `named`: records opened to them by name for a time;
 * `all`: not about any one child.
 */
export type Scope = 'own' | 'team' | 'service' | 'la' | 'named' | 'all'

export type PermissionRule = { says: string; reads: boolean; who: Partial<Record<Role, Scope>> }

const reads = (says: string, who: PermissionRule['who']): PermissionRule => ({ says, reads: true, who })
const writes = (says: string, who: PermissionRule['who']): PermissionRule => ({ says, reads: false, who })

const EVERYONE: PermissionRule['who'] = {
  contact_officer: 'all',
  mash_manager: 'all',
  mash_partner: 'all',
  emergency_duty: 'all',
  social_worker: 'all',
  newly_qualified: 'all',
  practice_lead: 'all',
  team_manager: 'all',
  head_of_service: 'all',
  director: 'all',
  early_help_worker: 'all',
  qa_auditor: 'all',
  performance_analyst: 'all',
  lead_member: 'all',
  chief_executive: 'all',
  improvement_board: 'all',
  improvement_adviser: 'all',
  inspector: 'all',
  information_governance: 'all',
  system_administrator: 'all',
}

const CASE_HOLDERS: PermissionRule['who'] = { social_worker: 'own', newly_qualified: 'own', practice_lead: 'team' }

/** What each role may see and do, and how far: domain/roles-and-access.md sections 1 to 3. Whoever is not named may not. */
export const PERMISSIONS = {
  'home.read': reads('Open their own home page, drafts and settings', EVERYONE),

  'person.search': reads('Find people by name, date of birth, address or number', {
    contact_officer: 'all',
    mash_manager: 'all',
    emergency_duty: 'all',
    social_worker: 'all',
    newly_qualified: 'all',
    practice_lead: 'all',
    team_manager: 'all',
    head_of_service: 'all',
    director: 'all',
    early_help_worker: 'all',
  }),
  'person.create': writes('Add a person', {
    contact_officer: 'all',
    mash_manager: 'all',
    emergency_duty: 'all',
    social_worker: 'all',
    newly_qualified: 'all',
    practice_lead: 'all',
    team_manager: 'all',
    early_help_worker: 'all',
  }),
  'person.edit': writes('Correct a person’s details, addresses and relationships', {
    contact_officer: 'la',
    mash_manager: 'la',
    emergency_duty: 'la',
    ...CASE_HOLDERS,
    team_manager: 'team',
  }),

  'duplicate.list': reads('See who may be on the record twice', {
    contact_officer: 'all',
    mash_manager: 'all',
    team_manager: 'all',
    head_of_service: 'all',
    director: 'all',
  }),
  'person.merge': writes('Merge two records of one person, say that they are two, take apart those merged in error', {
    contact_officer: 'la',
    mash_manager: 'la',
    team_manager: 'team',
    head_of_service: 'service',
    director: 'la',
  }),

  'record.read': reads('Open a child’s record', {
    contact_officer: 'la',
    mash_manager: 'la',
    emergency_duty: 'la',
    ...CASE_HOLDERS,
    team_manager: 'team',
    head_of_service: 'service',
    director: 'la',
    early_help_worker: 'team',
    qa_auditor: 'named',
    inspector: 'named',
  }),
  'record.print': reads('Print a child’s chronology and plan', {
    mash_manager: 'la',
    emergency_duty: 'la',
    ...CASE_HOLDERS,
    team_manager: 'team',
    head_of_service: 'service',
    director: 'la',
    inspector: 'named',
  }),

  'contact.list': reads('See the contacts waiting at the front door', {
    contact_officer: 'all',
    mash_manager: 'all',
    emergency_duty: 'all',
  }),
  'contact.read': reads('Read a contact and what the household’s history says', {
    contact_officer: 'la',
    mash_manager: 'la',
    emergency_duty: 'la',
    ...CASE_HOLDERS,
    team_manager: 'team',
    head_of_service: 'service',
    director: 'la',
    inspector: 'named',
    qa_auditor: 'named',
  }),
  'contact.record': writes('Record a contact', { contact_officer: 'all', mash_manager: 'all', emergency_duty: 'all' }),
  'contact.work': writes('Match a contact, ask for checks, recommend', {
    contact_officer: 'la',
    mash_manager: 'la',
    emergency_duty: 'la',
  }),
  'contact.decide': writes('Decide what to do about a contact, and open one again that was decided in error', {
    mash_manager: 'la',
    emergency_duty: 'la',
  }),
  'check.list': reads('See the checks asked of their agency', { mash_partner: 'all' }),
  'check.answer': writes('Answer a check asked of their agency', { mash_partner: 'all' }),

  'referral.list': reads('See the referrals waiting for a decision, and those not acknowledged or graded', {
    contact_officer: 'all',
    mash_manager: 'all',
    emergency_duty: 'all',
    team_manager: 'all',
    head_of_service: 'all',
  }),
  'referral.feed_back': writes('Tell a referrer what follows, and how good the referral was', {
    contact_officer: 'la',
    mash_manager: 'la',
    emergency_duty: 'la',
    team_manager: 'team',
  }),
  'referral.decide': writes('Decide what follows a referral and grade it', {
    mash_manager: 'la',
    team_manager: 'team',
  }),
  'allocation.write': writes('Give a child a team and a worker', {
    mash_manager: 'la',
    team_manager: 'team',
    head_of_service: 'service',
  }),
  'early_help.list': reads('See the families offered to early help', { early_help_worker: 'all' }),
  'early_help.accept': writes('Accept or decline a family stepped down to early help', { early_help_worker: 'team' }),

  'assessment.write': writes('Start, write and submit an assessment', CASE_HOLDERS),
  'assessment.check': writes('Record a checkpoint on an assessment', {
    practice_lead: 'team',
    team_manager: 'team',
    head_of_service: 'service',
  }),
  'assessment.authorise': writes('Authorise an assessment or return it', {
    team_manager: 'team',
    head_of_service: 'service',
  }),

  'assessment.tell': writes('Record that the family and agencies were told of an assessment', {
    ...CASE_HOLDERS,
    team_manager: 'team',
  }),

  'service.change': writes('End or correct help that a child receives', { ...CASE_HOLDERS, team_manager: 'team' }),

  'plan.write': writes('Make and change a child in need plan', CASE_HOLDERS),
  'plan.approve': writes('Approve a child in need plan', { team_manager: 'team', head_of_service: 'service' }),
  'review.hold': writes('Record a child in need review', { ...CASE_HOLDERS, team_manager: 'team' }),
  'visit.write': writes('Plan and record a visit', CASE_HOLDERS),
  'visit.correct': writes('Correct the record of a visit, or say that it was recorded in error', {
    ...CASE_HOLDERS,
    team_manager: 'team',
  }),
  'case.close': writes('Close a plan or a case', { team_manager: 'team', head_of_service: 'service' }),

  'decision.write': writes('Record a management decision', {
    mash_manager: 'la',
    emergency_duty: 'la',
    practice_lead: 'team',
    team_manager: 'team',
    head_of_service: 'service',
    director: 'la',
  }),
  'drift.answer': writes('Answer a sign of drift', {
    mash_manager: 'la',
    ...CASE_HOLDERS,
    team_manager: 'team',
    head_of_service: 'service',
    director: 'la',
  }),
  'chronology.curate': writes('Choose what a child’s chronology tells', { ...CASE_HOLDERS, team_manager: 'team' }),
  'delay.explain': writes('Say why a deadline passed', { ...CASE_HOLDERS, team_manager: 'team', mash_manager: 'la' }),
  'delay.approve': writes('Accept the reason a deadline passed', {
    team_manager: 'team',
    head_of_service: 'service',
    director: 'la',
    mash_manager: 'la',
  }),
  'document.add': writes('Add a document to a child’s record', {
    contact_officer: 'la',
    mash_manager: 'la',
    ...CASE_HOLDERS,
    team_manager: 'team',
  }),

  'caseload.read': reads('See their own children, what is due and when each was last seen', {
    social_worker: 'all',
    newly_qualified: 'all',
    practice_lead: 'all',
  }),
  'caseload.export': reads('Take the list of their own children out as a file', {
    social_worker: 'all',
    newly_qualified: 'all',
    practice_lead: 'all',
  }),
  'oversight.team': reads('See a team’s work: waiting, due, drifting', {
    mash_manager: 'all',
    practice_lead: 'all',
    team_manager: 'all',
    head_of_service: 'all',
    director: 'all',
  }),
  'oversight.export': reads('Take a team’s or a service’s lists out as a file', {
    mash_manager: 'all',
    practice_lead: 'all',
    team_manager: 'all',
    head_of_service: 'all',
    director: 'all',
  }),
  'oversight.service': reads('See across a service’s teams', { head_of_service: 'all', director: 'all' }),

  'measures.read': reads('See the measures', {
    mash_manager: 'all',
    team_manager: 'all',
    practice_lead: 'all',
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
    qa_auditor: 'all',
    lead_member: 'all',
    chief_executive: 'all',
    improvement_board: 'all',
    improvement_adviser: 'all',
    inspector: 'all',
  }),
  'measures.open': reads('Open a measure to the children behind it', {
    mash_manager: 'all',
    team_manager: 'all',
    practice_lead: 'all',
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
    inspector: 'all',
  }),
  'measures.target': writes('Set a measure’s target', {
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
  }),

  'measures.publish': writes('Load the figures others publish, to compare the measures with', {
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
  }),

  'returns.check': writes('Check the files of a return, and open the checks that were kept', {
    director: 'all',
    performance_analyst: 'all',
  }),

  'inspection.upload': writes('Upload an inspection report and accept what was read', {
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
  }),
  'improvement.read': reads('See the improvement programme', {
    team_manager: 'all',
    practice_lead: 'all',
    mash_manager: 'all',
    social_worker: 'all',
    newly_qualified: 'all',
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
    qa_auditor: 'all',
    lead_member: 'all',
    chief_executive: 'all',
    improvement_board: 'all',
    improvement_adviser: 'all',
    inspector: 'all',
    early_help_worker: 'all',
  }),
  'improvement.write': writes('Change the improvement programme', {
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
  }),
  'improvement.evidence': writes('Add and moderate evidence of an improvement', {
    team_manager: 'all',
    practice_lead: 'all',
    mash_manager: 'all',
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
    qa_auditor: 'all',
  }),
  'improvement.sign': writes('Sign an improvement off as complete and evidenced, or open it again', {
    team_manager: 'all',
    practice_lead: 'all',
    mash_manager: 'all',
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
    qa_auditor: 'all',
  }),

  'ready.read': reads('See what the next visit may look at, and the self-evaluation as it is being written', {
    team_manager: 'all',
    practice_lead: 'all',
    mash_manager: 'all',
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
    qa_auditor: 'all',
    lead_member: 'all',
    chief_executive: 'all',
    improvement_board: 'all',
    improvement_adviser: 'all',
  }),
  'self_evaluation.write': writes('Write the self-evaluation', {
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
    qa_auditor: 'all',
  }),
  'self_evaluation.agree': writes('Agree the self-evaluation', { director: 'all' }),

  'board.read': reads('See the boards, their meetings, papers and minutes', {
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
    qa_auditor: 'all',
    lead_member: 'all',
    chief_executive: 'all',
    improvement_board: 'all',
    improvement_adviser: 'all',
    inspector: 'all',
  }),
  'board.write': writes('Plan a board’s meetings, write its minutes and follow its actions', {
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
  }),
  'notice.write': writes('Record a notice of the Secretary of State, when it is reviewed and lifted', {
    head_of_service: 'all',
    director: 'all',
    performance_analyst: 'all',
  }),
  'adviser.report': writes('File the adviser’s report to ministers', { improvement_adviser: 'all' }),

  'restriction.write': writes('Restrict a record, name who may open it, lift it', {
    team_manager: 'team',
    head_of_service: 'service',
    director: 'la',
  }),
  'purpose.say': writes('Say why they open a record while on duty', {
    contact_officer: 'la',
    mash_manager: 'la',
    emergency_duty: 'la',
  }),
  'break_glass.ask': writes('Open a record outside their own work, with a reason', {
    social_worker: 'all',
    newly_qualified: 'all',
    practice_lead: 'all',
    team_manager: 'all',
    head_of_service: 'all',
    emergency_duty: 'all',
    mash_manager: 'all',
    contact_officer: 'all',
    director: 'all',
  }),
  'break_glass.approve': writes('Approve opening a restricted record', { head_of_service: 'all', director: 'all' }),
  'break_glass.review': writes('Review each opening of a record outside a person’s work', {
    information_governance: 'all',
  }),
  'break_glass.know': writes('Say that they know of an opening of a record they answer for', {
    ...CASE_HOLDERS,
    mash_manager: 'team',
    team_manager: 'team',
    head_of_service: 'service',
    director: 'la',
  }),
  'break_glass.list': reads('See the openings that wait for an answer or for review', {
    head_of_service: 'all',
    director: 'all',
    information_governance: 'all',
  }),
  'conflict.declare': writes('Declare a conflict of interest about somebody', {
    contact_officer: 'all',
    mash_manager: 'all',
    emergency_duty: 'all',
    social_worker: 'all',
    newly_qualified: 'all',
    practice_lead: 'all',
    team_manager: 'all',
    head_of_service: 'all',
    director: 'all',
    early_help_worker: 'all',
  }),
  'conflict.list': reads('See the conflicts of interest declared by those they manage', {
    team_manager: 'all',
    mash_manager: 'all',
    head_of_service: 'all',
    director: 'all',
    information_governance: 'all',
  }),
  'conflict.end': writes('End a conflict of interest that no longer holds', {
    team_manager: 'all',
    mash_manager: 'all',
    head_of_service: 'all',
    director: 'all',
  }),
  'access_report.read': reads('See who looked where their work did not lead them', { information_governance: 'all' }),
  'access_log.read': reads('See who opened a child’s record', {
    ...CASE_HOLDERS,
    team_manager: 'team',
    head_of_service: 'service',
    director: 'la',
    information_governance: 'la',
  }),
  'settings.write': writes('Change the authority’s settings, clock lengths and bank holidays', {
    system_administrator: 'all',
  }),
  'settings.read': reads('See the settings in force', {
    system_administrator: 'all',
    performance_analyst: 'all',
    director: 'all',
    head_of_service: 'all',
  }),
} as const satisfies Record<string, PermissionRule>

export type Permission = keyof typeof PERMISSIONS

/** How far this permission reaches for this role; null when it does not at all. */
export const scopeOf = (permission: Permission, role: Role): Scope | null =>
  (PERMISSIONS[permission] as PermissionRule).who[role] ?? null
