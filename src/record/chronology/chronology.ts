/** A line of a child's chronology. `included`: it stands in the chronology that is printed and shared. */
export type ChronologyLine = {
  id: string
  on_date: string
  at: string
  kind: string
  significance: 1 | 2 | 3
  says: string
  included: boolean
  source_table: string
  source_id: string
}

/** How a reader narrows a chronology down; anything left out shows all. */
export type ChronologyFilter = {
  kinds: readonly string[]
  /** 1 key events alone; 2 important ones too; 3 everything. */
  significance: 1 | 2 | 3
  from: string | null
  to: string | null
  /** Left-out lines too, for the person who chooses. */
  all: boolean
  newest_first: boolean
}

const KINDS: Readonly<Record<string, string>> = {
  contact: 'Contact',
  check: 'Agency check',
  referral: 'Referral',
  allocation: 'Worker',
  involvement: 'Worker',
  assessment: 'Assessment',
  plan: 'Plan',
  review: 'Review',
  visit: 'Visit',
  decision: 'Decision',
  early_help: 'Early help',
  closure: 'Closing',
  missing: 'Missing',
  document: 'Document',
  service: 'Service',
  note: 'Added by a worker',
}

/** A kind of line, in words. */
export const sayChronologyKind = (kind: string): string => {
  const words = KINDS[kind] ?? kind.replaceAll(/[_-]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const PATHS: Readonly<Record<string, string>> = {
  contact: '/contacts/',
  case_episode: '/referrals/',
  assessment: '/assessments/',
  cin_plan: '/plans/',
  cin_review: '/reviews/',
  service_given: '/services/',
  visit: '/visits/',
  early_help_episode: '/early-help/',
}

/** The page a line came from; null where there is none. */
export const sourceHref = ({ source_table, source_id }: ChronologyLine): string | null => {
  const path = PATHS[source_table]
  return path ? path + source_id : null
}
