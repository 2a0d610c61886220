import type { ChildRecord } from '../record/child-record.ts'
import { localStandard } from '../vocabulary/sources.ts'
import { clock, stretches } from './clock.ts'

const betweenCheckpoints = (record: ChildRecord) =>
  record.assessments.flatMap(assessment =>
    stretches(
      assessment,
      assessment.started_on,
      record.assessment_checkpoints
        .filter(checkpoint => checkpoint.assessment_id === assessment.id)
        .map(checkpoint => checkpoint.held_on),
      assessment.submitted_at ?? assessment.authorised_on ?? assessment.ended_early_on,
    ),
  )

/** A manager looks while there is still time to change course; submitting ends it. */
export const assessmentCheckpoint = clock({
  id: 'AS-04',
  duty: 'Check the assessment’s progress within {length}',
  source: localStandard('Assessment checkpoints'),
  subject: 'assessment',
  of: betweenCheckpoints,
  id_of: stretch => stretch.owner.id,
  starts: stretch => stretch.from,
  stops: stretch => stretch.to,
  ends: stretch => stretch.ended,
})
