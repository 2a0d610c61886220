import type { ChildRecord } from '../record/child-record.ts'
import { localStandard } from '../vocabulary/sources.ts'
import { clock, stretches } from './clock.ts'

/** A worker's own decision is not oversight of the worker. */
const IN_CHARGE = new Set([
  'practice_lead',
  'team_manager',
  'mash_manager',
  'emergency_duty',
  'head_of_service',
  'director',
])

const betweenDecisions = (record: ChildRecord) =>
  record.case_episodes.flatMap(episode =>
    stretches(
      episode,
      episode.referral_received_at,
      record.decisions.filter(decision => IN_CHARGE.has(decision.decider_role)).map(decision => decision.decided_at),
      episode.close_on,
    ),
  )

/** A child nobody in charge has thought about for three months is the commonest finding of all. */
export const managementOversight = clock({
  id: 'SU-03',
  duty: 'A manager records a decision about the child within {length} of the last',
  source: localStandard('Management oversight on file'),
  subject: 'case_episode',
  of: betweenDecisions,
  id_of: stretch => stretch.owner.id,
  starts: stretch => stretch.from,
  stops: stretch => stretch.to,
  ends: stretch => stretch.ended,
})
