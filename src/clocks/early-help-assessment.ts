import { localStandard } from '../vocabulary/sources.ts'
import { clock } from './clock.ts'

export const earlyHelpAssessment = clock({
  id: 'EH-01',
  duty: 'Complete the early help assessment with the family within {length}',
  source: localStandard('Early help'),
  subject: 'early_help_episode',
  of: record =>
    record.early_help_episodes.flatMap(episode =>
      episode.accepted_on ? [{ ...episode, accepted_on: episode.accepted_on }] : [],
    ),
  id_of: episode => episode.id,
  starts: episode => episode.accepted_on,
  stops: episode => episode.assessed_on ?? episode.end_on,
  ends: episode => (episode.assessed_on ? 'met' : 'cancelled'),
})
