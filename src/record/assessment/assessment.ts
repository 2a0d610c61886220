import type { Selectable } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { assessmentOutcome } from '../../vocabulary/codesets/assessment-outcome.ts'
import type { Refusal } from '../form.ts'
import type { Tables } from '../tables.ts'

export type Assessment = Selectable<Tables['assessment']>
export type Outcome = CodeOf<typeof assessmentOutcome>

/** The parts of the text, in the order they are written and read: domain/pathway.md section 4. */
export const SECTIONS = [
  { name: 'child_development', label: 'How the child is developing', under: 'Development' },
  { name: 'parenting_capacity', label: 'How the parents meet the child’s needs', under: 'Parenting' },
  { name: 'family_and_environment', label: 'Family, home and community', under: 'Family and environment' },
  { name: 'lived_experience', label: 'What a day in this child’s life is like', under: 'Lived experience' },
  { name: 'wishes_and_feelings', label: 'What the child wishes and feels', under: 'Wishes and feelings' },
  { name: 'analysis', label: 'What it all means for the child', under: 'Analysis' },
  { name: 'recommendation', label: 'What you recommend, and why', under: 'Recommendation' },
] as const

export type Section = (typeof SECTIONS)[number]['name']

/** What may begin as a brother's or sister's words. The child's own life, and the analysis, never do: domain/data-model.md. */
export const SHARED_SECTIONS = ['parenting_capacity', 'family_and_environment'] as const

/** Whose view an assessment asks for. */
export const WHOSE = [
  { code: 'child', label: 'The child' },
  { code: 'mother', label: 'Mother' },
  { code: 'father', label: 'Father' },
  { code: 'carer', label: 'Carer' },
  { code: 'agency', label: 'Agency' },
  { code: 'other', label: 'Somebody else' },
] as const

export type Whose = (typeof WHOSE)[number]['code']

/** Why an assessment may stop before it is finished: domain/pathway.md section 15. Anything else is finished and authorised. */
export const ENDED_EARLY_REASONS = [
  { code: 'died', label: 'The child died' },
  { code: 'moved', label: 'The family moved to another authority' },
  { code: 'error', label: 'It was started in error' },
] as const

/** What a manager may have read before deciding. */
export const READ_BEFORE_DECIDING = [
  { code: 'assessment', label: 'The whole assessment' },
  { code: 'chronology', label: 'The chronology' },
  { code: 'visits', label: 'The visits made during it' },
  { code: 'views', label: 'What the child and the parents said' },
  { code: 'earlier', label: 'Earlier assessments and plans' },
  { code: 'checks', label: 'What other agencies told us' },
] as const

/** Who has to know what an assessment decided before it is complete: domain/pathway.md section 4. */
export const TOLD = [
  { code: 'family', label: 'The family' },
  { code: 'agencies', label: 'The agencies involved' },
] as const

export type Stage = 'writing' | 'returned' | 'waiting' | 'authorised' | 'ended'

type StageFacts = Pick<Assessment, 'submitted_at' | 'authorised_on' | 'ended_early_on'> & { is_returned?: boolean }

/** Where an assessment is on its way. `is_returned`: a manager sent it back and it has not come again. */
export const stageOf = ({ submitted_at, authorised_on, ended_early_on, is_returned }: StageFacts): Stage => {
  if (authorised_on) return 'authorised'
  if (ended_early_on) return 'ended'
  if (submitted_at) return 'waiting'
  return is_returned ? 'returned' : 'writing'
}

/** A stage in words, with the colour of its tag. */
export const STAGES: Readonly<Record<Stage, { text: string; tone: string }>> = {
  writing: { text: 'being written', tone: 'blue' },
  returned: { text: 'returned with comments', tone: 'orange' },
  waiting: { text: 'waiting for a manager', tone: 'purple' },
  authorised: { text: 'authorised', tone: 'green' },
  ended: { text: 'ended early', tone: 'grey' },
}

/** One view as it is kept. `person_name` is null for somebody not on record, or hidden. */
export type View = {
  id: string
  whose: string
  whose_id: string | null
  named: string | null
  person_name: string | null
  said: string | null
  obtained_on: PlainDate | null
  not_obtained_because: string | null
}

/** A parent or carer whose view is asked for. */
export type Asked = { whose: Whose; whose_id: string | null; name: string | null; has_responsibility: boolean }

/** What says whether an assessment may go to a manager. */
export type Readiness = {
  assessment: Pick<Assessment, 'analysis' | 'recommendation' | 'not_seen_because' | 'no_factors_because'>
  seen_on: PlainDate | null
  factors: readonly string[]
  views: readonly View[]
  asked: readonly Asked[]
}

/**
 * What stands between an assessment and its manager, each with how to mend it: section 15, submit. Not having seen the
 * child and having no factors may each be answered with a reason; so may a missing view.
 */
export const standsInTheWay = ({ assessment, seen_on, factors, views, asked }: Readiness): Refusal[] => {
  const refusals: Refusal[] = []
  const refuse = (field: string, says: string) => refusals.push({ field, says })
  if (!assessment.analysis) refuse('analysis', 'Write the analysis: what it all means for the child')
  if (!assessment.recommendation) refuse('recommendation', 'Write what you recommend, and why')
  if (!seen_on && !assessment.not_seen_because) {
    refuse(
      'not_seen_because',
      'The child has not been seen since the assessment began: record the visit, or say why not',
    )
  }
  if (factors.length === 0 && !assessment.no_factors_because) {
    refuse('factors', 'Choose the factors, or “No factors identified”, or say why there are none to choose yet')
  }
  if (!views.some(view => view.whose === 'child')) {
    refuse('family_views', 'Write what the child said, or why the child’s view is missing')
  }
  for (const one of asked.filter(each => each.has_responsibility)) {
    if (views.some(view => view.whose_id === one.whose_id)) continue
    refuse('family_views', `Write what ${one.name ?? 'the other parent'} said, or why their view is missing`)
  }
  return refusals
}

/** Whether something has to follow: everything but 'no further action' alone. */
export const needsNextStep = (outcomes: readonly Outcome[]): boolean => outcomes.some(outcome => outcome !== 'NFA')

/** Whether these outcomes may close the case, and for which reason of the census: RC8 nothing further, RC9 early help. */
export const closureOf = (outcomes: readonly Outcome[]): 'RC8' | 'RC9' | null => {
  if (outcomes.length !== 1) return null
  return outcomes[0] === 'NFA' ? 'RC8' : outcomes[0] === 'EH' ? 'RC9' : null
}
