/** What a manager may have read before deciding; stored in `decision.read`. */
export const READ_BEFORE = [
  { code: 'chronology', label: 'The chronology' },
  { code: 'assessment', label: 'The assessment' },
  { code: 'plan', label: 'The plan and its reviews' },
  { code: 'visits', label: 'The latest visits' },
  { code: 'voice', label: 'What the child has said' },
  { code: 'history', label: 'The household’s history' },
  { code: 'documents', label: 'Documents and reports' },
  { code: 'spoke_with_worker', label: 'Talked it through with the worker' },
] as const

const LABELS = new Map<string, string>([
  ...READ_BEFORE.map(({ code, label }) => [code, label] as const),
  ['checks', 'The agencies’ checks'],
])

/** What was read, in words; a word another act wrote itself stands as it was written. */
export const sayRead = (read: readonly string[]): string[] =>
  read.map(each => LABELS.get(each) ?? each.replaceAll('_', ' '))

/** The kinds of decision a manager records by hand; the others are written by the act that decides. */
export const RECORDED_BY_HAND = [
  {
    code: 'oversight',
    label: 'Management oversight',
    meaning: 'Direction on the work, a check of progress, a challenge',
  },
  { code: 'family_group_offer', label: 'Family group decision-making offered' },
  { code: 'legal_gateway', label: 'Legal planning' },
  { code: 'placement_change', label: 'Where the child lives' },
  { code: 'other', label: 'Another decision' },
] as const

export type DecisionRow = {
  id: string
  kind: string
  what: string
  rationale: string
  read: string[]
  challenge: string | null
  decided_at: string
  decided_on: string
  by: string
  decider_role: string
  action: string | null
  action_owner: string | null
  action_due_on: string | null
  action_done_on: string | null
  subject_table: string
  subject_id: string
}

/** An action an earlier decision asked for and nobody has yet said is done. */
export type EarlierAction = {
  id: string
  action: string
  action_owner: string | null
  action_due_on: string | null
  decided_on: string
}
