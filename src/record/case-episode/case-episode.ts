/** Outcomes of a referral after which social care does nothing more of its own. */
const NOTHING_OF_OURS: ReadonlySet<string> = new Set(['NFA', 'INFO', 'EH'])

/** Whether social care acts: an assessment, an enquiry, a conference, a place to live. It then needs a team. */
export const carriesOn = (outcomes: readonly string[]): boolean => outcomes.some(code => !NOTHING_OF_OURS.has(code))

/** Every outcome that needs a team, for the questions asked only then. */
export const NEEDS_TEAM = ['CFA', 'STRATEGY', 'ICPC', 'CLA', 'PF', 'CL', 'OTHER'] as const

/** Members of the public are thanked; professionals are told what follows: FD-03. */
const NOT_PROFESSIONAL: ReadonlySet<string> = new Set(['1A', '1B', '1C', '1D', '9', '10'])

export const isFromProfessional = (source_code: string): boolean => !NOT_PROFESSIONAL.has(source_code)
