import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { type About, act } from '../act.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { findPerson, type PersonRow } from '../person/person.store.ts'
import { liveTogether } from '../person/person-part.store.ts'
import { sayWho } from './about-membership.ts'
import type { moveInForm } from './membership.form.ts'
import { membershipsOf } from './membership.store.ts'

type Values = ValuesOf<typeof moveInForm>
type AboutBoth = About & { person: PersonRow; other: PersonRow }

/** Says that somebody on record came, or came back, to live in a household. */
export const moveIn = act<Values, AboutBoth, { who: string }>({
  id: 'move-in',
  title: 'Say that somebody moved into a household',
  may: 'person.edit',
  async about({ db, params, values }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    const person = await findPerson(db, params.person ?? '')
    // The other is named, not opened: to say who has moved in, one need not hold them.
    return { person, other: await findPerson(db, values.other_id), person_ids: [person.id] }
  },
  async refuses({ db, values, today, about: { person, other } }) {
    if (other.id === person.id)
      return [{ field: 'other_id', says: 'Choose somebody else: this is whose household it is' }]
    const theirs = (await membershipsOf(db, person.id, today)).filter(({ person_id }) => person_id === other.id)
    if (theirs.some(({ lives_here }) => lives_here))
      return [{ field: 'other_id', says: 'They are recorded as living here already' }]
    const [last] = theirs
    return last?.end_on && values.start_on < last.end_on
      ? [{ field: 'start_on-day', says: `They moved out on ${sayDate(last.end_on)}: choose that day or a later one` }]
      : []
  },
  async writes({ db, values, about: { person, other } }) {
    await liveTogether(db, person.id, other.id, { on: values.start_on, name: `${person.surname} household` })
    return { who: await sayWho(db, person.id, other.id) }
  },
  tells: ({ values, about: { person, other } }, { who }) => [
    {
      person_id: person.id,
      at: londonMoment(values.start_on, '12:00'),
      kind: 'move',
      source_table: 'person',
      source_id: other.id,
      significance: 2,
      says: `${who} moved into the home`,
    },
  ],
})
