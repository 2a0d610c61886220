import { workingTogether } from '../vocabulary/sources.ts'
import { clock } from './clock.ts'

/** Members of the public, the family and anonymous callers are thanked, not acknowledged on a clock. */
const NOT_PROFESSIONAL = new Set<string>(['1A', '1B', '1C', '1D', '9', '10'])

export const referrerAcknowledged = clock({
  id: 'FD-03',
  duty: 'Tell the referrer what will happen within {length}',
  source: workingTogether('Referrals: acknowledge receipt'),
  subject: 'case_episode',
  of: record => record.case_episodes.filter(episode => !NOT_PROFESSIONAL.has(episode.source_code)),
  id_of: episode => episode.id,
  starts: episode => episode.referral_received_at,
  stops: episode => episode.acknowledged_at,
})
