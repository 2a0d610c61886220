import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { upnUnknown } from '../../../vocabulary/codesets/upn-unknown.ts'
import { codesOf } from '../../codes.ts'
import { rule } from '../child.ts'
import { saysNo } from '../flags.ts'

/** The day of birth of the youngest who were five by the last 31 August: they are of school age. */
const youngestAtSchool = (reference_date: PlainDate): PlainDate =>
  `${Number(reference_date.slice(0, 4)) - (reference_date.slice(5) >= '08-31' ? 5 : 6)}-08-31`

const NOT_OF_SCHOOL_AGE = 'UN1'

/** The published logic has a youngest age and no oldest: a young person who has left school still has a number. */
export const rule8770Q = rule({
  code: '8770Q',
  says: 'The child is of school age, but has neither a unique pupil number nor a reason for having none that holds at that age.',
  mend: 'Ask the school for the number, or give a reason other than that the child is not of school age (UN1).',
  fields: ['UPN', 'UPNunknown'],
  needs: ['ChildIdentifiers', 'CINdetails', 'Header'],
  from: 2025,
  changed: 'Of school age is whoever was five by the last 31 August.',
  severity: 'query',
  check({ identifiers, episodes, collection }, fault) {
    for (const person of identifiers) {
      if (person.UPN !== null || person.PersonBirthDate === null) continue
      if (person.PersonBirthDate > youngestAtSchool(collection.to)) continue
      const why = person.UPNunknown
      if (why !== null && why !== NOT_OF_SCHOOL_AGE && codesOf(upnUnknown).has(why)) continue
      if (episodes.some(each => saysNo(each.ReferralNFA))) fault(person, 'UPN', 'UPNunknown')
    }
  },
})
