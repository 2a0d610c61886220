import type { About, Call, Told } from '../act.ts'
import type { Refusal } from '../form.ts'
import type { AssessmentFile } from './assessment.store.ts'
import { type Stage, stageOf } from './assessment.ts'

/** What an act is given before it knows what it is about. */
export type Asking<Values> = Omit<Call<Values, About>, 'about'>

/** An assessment as what an act is about: its child, and the version that was looked at. */
export const aboutAssessment = (file: AssessmentFile, row: Readonly<Record<string, unknown>> = {}) => ({
  person_ids: [file.person_id],
  file,
  subject: { table: 'assessment' as const, id: file.id, version: file.version, row },
})

const SAYS: Readonly<Record<Stage, string>> = {
  writing: 'This assessment is still being written: the worker has to send it first',
  returned: 'This assessment was returned and has not come back yet',
  waiting: 'This assessment is waiting for a manager: ask for it to be returned if it has to change',
  authorised: 'This assessment is authorised and can no longer change',
  ended: 'This assessment was ended early and can no longer change',
}

/** Refuses what may only be done at another stage. */
export const onlyWhen = (file: AssessmentFile, stages: readonly Stage[], field: string): Refusal[] => {
  const stage = stageOf(file)
  return stages.includes(stage) ? [] : [{ field, says: SAYS[stage] }]
}

/** A line of the chronology about an assessment. */
export const toldOf = (file: AssessmentFile, at: string, significance: Told['significance'], says: string): Told => ({
  person_id: file.person_id,
  at,
  kind: 'assessment',
  source_table: 'assessment',
  source_id: file.id,
  significance,
  says,
})
