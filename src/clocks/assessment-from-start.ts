import { cinCensus } from '../vocabulary/sources.ts'
import { clock } from './clock.ts'

/** The clock of the published statistic: shown beside the guidance's, never instead of it. */
export const assessmentFromStart = clock({
  id: 'AS-02',
  duty: 'Authorise the assessment within {length} of starting it',
  source: cinCensus('Assessment actual start date and authorisation date'),
  subject: 'assessment',
  of: record => record.assessments,
  id_of: assessment => assessment.id,
  starts: assessment => assessment.started_on,
  stops: assessment => assessment.authorised_on ?? assessment.ended_early_on,
  ends: assessment => (assessment.authorised_on ? 'met' : 'cancelled'),
})
