import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { act, type Told } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import { isChild } from '../person/person.ts'
import { endHomes } from '../person/person-part.store.ts'
import { type AboutMembership, aboutMembership, sayWho } from './about-membership.ts'
import type { moveOutForm } from './membership.form.ts'
import { endMembership, putMembershipAside } from './membership.store.ts'

type Values = ValuesOf<typeof moveOutForm>

/** Says that somebody moved out of a household, when and why, or that they never lived there. Nothing is deleted. */
export const moveOut = act<Values, AboutMembership, { who: string }>({
  id: 'move-out',
  title: 'Say that somebody moved out of a household',
  may: 'person.edit',
  about: aboutMembership,
  refuses({ values, about: { member } }) {
    if (member.voided_at) return [{ field: 'what', says: 'Somebody has put this entry aside as a mistake already' }]
    if (values.what === 'mistake') return []
    if (member.end_on)
      return [
        {
          field: 'end_on-day',
          says: `They are recorded as having moved out on ${sayDate(member.end_on)}: put that right first if it is wrong`,
        },
      ]
    return values.end_on && values.end_on < member.start_on
      ? [
          {
            field: 'end_on-day',
            says: `They came to live here on ${sayDate(member.start_on)}: choose that day or a later one`,
          },
        ]
      : []
  },
  async writes({ db, values, now, about: { person, member } }) {
    const { what, end_on, end_reason, ends_address, reason } = values
    if (what === 'mistake') await putMembershipAside(db, member.id, { voided_at: now, void_reason: reason ?? 'other' })
    else if (end_on) {
      await endMembership(db, member.id, end_on, end_reason)
      if (ends_address) await endHomes(db, member.person_id, end_on)
    }
    return { who: await sayWho(db, person.id, member.person_id) }
  },
  tells({ values: { end_on }, about: { person, member }, today }, { who }) {
    if (!end_on) return []
    const line = (person_id: string, says: string): Told => ({
      person_id,
      at: londonMoment(end_on, '12:00'),
      kind: 'move',
      source_table: 'family_member',
      source_id: member.id,
      significance: 2,
      says,
    })
    const own = line(member.person_id, 'Moved out of the household')
    if (member.person_id === person.id) return [own]
    return [line(person.id, `${who} moved out of the home`), ...(isChild(member, today) ? [own] : [])]
  },
})
