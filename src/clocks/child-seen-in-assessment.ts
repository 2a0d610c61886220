import type { ChildRecord } from '../record/child-record.ts'
import { seenOn } from '../record/visit/visit.ts'
import { localStandard } from '../vocabulary/sources.ts'
import { clock } from './clock.ts'

const withFirstSight = (record: ChildRecord) =>
  record.assessments.map(assessment => {
    const end = assessment.authorised_on ?? assessment.ended_early_on
    const seen_on = seenOn(record.visits).find(on => on >= assessment.started_on && (end === null || on <= end)) ?? null
    return { ...assessment, seen_on, end }
  })

/** An attempted visit is not a visit: only seeing the child stops it. */
export const childSeenInAssessment = clock({
  id: 'AS-03',
  duty: 'See the child within {length} of starting the assessment',
  source: localStandard('Assessment'),
  subject: 'assessment',
  of: withFirstSight,
  id_of: assessment => assessment.id,
  starts: assessment => assessment.started_on,
  stops: assessment => assessment.seen_on ?? assessment.end,
  ends: assessment => (assessment.seen_on ? 'met' : 'cancelled'),
})
