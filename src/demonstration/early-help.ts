import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import type { Child } from './family.ts'
import { at } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import { slips } from './slips.ts'
import { onDuty, type Story } from './write.ts'

/** Until when each child has early help already: there is one at a time. */
const helpedUntil = new WeakMap<Child, PlainDate>()

/** An offer of early help, taken up or not; none while the child has some. */
export const writeEarlyHelp = (
  story: Story,
  child: Child,
  given: { offered: PlainDate; contact_id: string | null; reason: string },
): void => {
  const { rows, family, force, today } = story
  const { random } = family
  if (given.offered >= today || given.offered < (helpedUntil.get(child) ?? '')) return
  const team = random.pick(force.teams.early_help)
  const accepted = workingDaysAfter(
    given.offered,
    slips(story, 0.12, given.offered) ? random.whole(6, 25) : random.whole(1, 5),
  )
  const declined = random.chance(0.1)
  const taken = accepted < today && !declined
  const assessed = workingDaysAfter(accepted, random.whole(12, 44))
  const ends = addDays(accepted, random.whole(60, 320))
  helpedUntil.set(child, accepted < today && declined ? accepted : taken && ends < today ? ends : '9999-12-31')
  rows.add('early_help_episode', {
    id: random.uuid(),
    created_at: at(given.offered, 700),
    person_id: child.id,
    contact_id: given.contact_id,
    offered_on: given.offered,
    offered_by: force.teams.mash.manager?.id ?? null,
    reason: given.reason,
    family_agreed: true,
    family_view: `${family.mother.forename} would like help with the mornings and somebody to talk to.`,
    organisation: team.name,
    team_id: team.id,
    accepted_on: taken ? accepted : null,
    accepted_by: taken ? (onDuty(story, team, 'early_help_worker', accepted).id ?? null) : null,
    declined_on: declined && accepted < today ? accepted : null,
    decline_reason: declined && accepted < today ? random.pick(COMMON.not_early_help) : null,
    lead_worker: taken ? onDuty(story, team, 'early_help_worker', accepted).name : null,
    assessed_on: taken && assessed < today && random.chance(0.85) ? assessed : null,
    end_on: taken && ends < today ? ends : null,
    end_reason:
      taken && ends < today ? random.weighed({ needs_met: 6, not_engaged: 2, stepped_up: 1, moved_away: 1 }) : null,
  })
}
