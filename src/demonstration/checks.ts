import type { Moment } from '../vocabulary/calendar/plain-date.ts'
import { dayOf, later, minutesAfter } from './moments.ts'
import { CHECKS } from './phrases/common.ts'
import { slips } from './slips.ts'
import { onDuty, type Story } from './write.ts'

/** What agencies were asked about this contact, and what they answered, some of it late and some never. */
export const writeChecks = (
  story: Story,
  contact: { id: string; person_id: string; asked: Moment; decided: Moment | null; urgent: boolean; recent: Moment },
) => {
  const { rows, family, force } = story
  const { random } = family
  for (const agency of random.some(
    Object.keys(CHECKS),
    random.weighed({ '1': 4, '2': 4, '3': 2 }) === '3' ? 3 : random.whole(1, 2),
  )) {
    const check = CHECKS[agency]
    if (!check) continue
    const asked_at = minutesAfter(contact.asked, random.whole(10, 120))
    const whenever = minutesAfter(asked_at, random.whole(35, 1800))
    // Most decisions wait for what was asked.
    const waited = contact.decided !== null && whenever > contact.decided && random.chance(0.8)
    const returned =
      waited && contact.decided !== null
        ? later(minutesAfter(asked_at, 5), minutesAfter(contact.decided, -random.whole(6, 40)))
        : whenever
    const answered = returned <= story.until && !slips(story, 0.04, dayOf(asked_at))
    const partner = force.teams.partners.find(team => team.agency === agency)
    rows.add('contact_check', {
      id: random.uuid(),
      created_at: asked_at,
      contact_id: contact.id,
      person_id: contact.person_id,
      agency: agency as 'police',
      basis: contact.urgent ? 'safeguarding' : random.chance(0.7) ? 'consent' : 'public_task',
      question: check.asks,
      asked_at,
      asked_by: onDuty(story, force.teams.mash, 'contact_officer', dayOf(asked_at)).id,
      status: answered
        ? 'returned'
        : contact.decided === null || (contact.decided > contact.recent && random.chance(0.15))
          ? 'asked'
          : 'not_needed',
      returned_at: answered ? returned : null,
      answer: answered ? random.pick(check.answers) : null,
      returned_by: answered && partner ? onDuty(story, partner, 'mash_partner', dayOf(returned)).id : null,
    })
  }
}

/** The checks of a contact told by hand: the agency, minutes to asking, minutes from asking to the answer. */
export const writeToldChecks = (
  story: Story,
  contact: { id: string; person_id: string; asked: Moment },
  told: readonly (readonly [agency: string, asked: number, answered: number | null])[],
): void => {
  const {
    rows,
    family: { random },
    force,
  } = story
  for (const [agency, asked, answered] of told) {
    const check = CHECKS[agency]
    const partner = force.teams.partners.find(team => team.agency === agency)
    if (!check || !partner) continue
    const asked_at = minutesAfter(contact.asked, asked)
    const returned = answered === null ? null : minutesAfter(asked_at, answered)
    rows.add('contact_check', {
      id: random.uuid(),
      created_at: asked_at,
      contact_id: contact.id,
      person_id: contact.person_id,
      agency: agency as 'police',
      basis: 'safeguarding',
      question: check.asks,
      asked_at,
      asked_by: onDuty(story, force.teams.mash, 'contact_officer', dayOf(asked_at)).id,
      status: returned ? 'returned' : 'asked',
      returned_at: returned,
      answer: returned ? (check.answers[0] ?? null) : null,
      returned_by: returned ? onDuty(story, partner, 'mash_partner', dayOf(returned)).id : null,
    })
  }
}
