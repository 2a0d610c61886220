import { workingTogether } from '../vocabulary/sources.ts'
import { clock } from './clock.ts'

export const referralDecision = clock({
  id: 'FD-02',
  duty: 'Decide the next step on the referral within {length}',
  source: workingTogether('Referrals: decide within one working day'),
  subject: 'case_episode',
  of: record => record.case_episodes,
  id_of: episode => episode.id,
  starts: episode => episode.referral_received_at,
  stops: episode => episode.decided_at ?? episode.close_on,
  ends: episode => (episode.decided_at ? 'met' : 'cancelled'),
})
