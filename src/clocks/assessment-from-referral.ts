import type { ChildRecord } from '../record/child-record.ts'
import { workingTogether } from '../vocabulary/sources.ts'
import { clock, type Ended, type When } from './clock.ts'

type Awaited = { id: string; received_at: When; stopped: When | null; ended: Ended }

const awaited = (record: ChildRecord): Awaited[] =>
  record.case_episodes.map(episode => {
    const assessments = record.assessments.filter(assessment => assessment.case_episode_id === episode.id)
    const authorised = assessments.find(assessment => assessment.authorised_on)
    const assessing = episode.decided_at === null || episode.outcomes.includes('CFA') || assessments.length > 0
    const ended = (stopped: When | null, how: Ended): Awaited => ({
      id: episode.id,
      received_at: episode.referral_received_at,
      stopped,
      ended: how,
    })
    if (authorised) return ended(authorised.authorised_on, 'met')
    const last = assessments.at(-1)
    if (last && assessments.every(assessment => assessment.ended_early_on))
      return ended(last.ended_early_on, 'cancelled')
    if (!assessing) return ended(episode.decided_at, 'not_applicable')
    return ended(episode.close_on, 'cancelled')
  })

/** The guidance's clock: it shows the queue before an assessment starts. A restart never resets it. */
export const assessmentFromReferral = clock({
  id: 'AS-01',
  duty: 'Complete the child and family assessment within {length} of the referral',
  source: workingTogether('Assessment: no longer than 45 working days from the point of referral'),
  subject: 'case_episode',
  of: awaited,
  id_of: episode => episode.id,
  starts: episode => episode.received_at,
  stops: episode => episode.stopped,
  ends: episode => episode.ended,
})
