import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'

/** What says whether an assessment may start for a child: the open referral, the lead worker, an assessment already open. */
export type StartFacts = {
  person_id: string
  name: string
  date_of_birth: PlainDate | null
  case_episode_id: string | null
  referral_on: PlainDate | null
  open_assessment_id: string | null
  worker_id: string | null
  team_id: string | null
}

/** Why no assessment can start for a child now, and what to do about it; null when one can. */
export const startsNot = (child: StartFacts): string | null => {
  if (!child.case_episode_id) return `${child.name} has no open referral: an assessment needs one`
  if (child.open_assessment_id)
    return `${child.name} has an assessment under way for this referral: go on with that one`
  if (!child.worker_id) return `Nobody is named as ${child.name}’s lead worker: ask your manager to allocate first`
  return null
}
