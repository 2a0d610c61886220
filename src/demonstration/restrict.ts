import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Person } from './family.ts'
import { minutesAfter } from './moments.ts'
import type { Row } from './rows.ts'
import type { Worker } from './workforce.ts'
import type { Story } from './write.ts'

/** A restriction as it was made: on whom, why, who may open the record, and when it was lifted, if it was. */
export type Restricting = {
  people: readonly Person[]
  level: 'sensitive' | 'restricted'
  reason_code: Row<'restriction'>['reason_code']
  reason: string
  owner: Worker
  members: readonly Worker[]
  start_at: Moment
  end_at?: Moment
  review_on: PlainDate
}

/** Writes a restriction on each of these people, with its named list. Gives the restrictions’ ids, in the order of the people. */
export const restrict = ({ rows, family: { random } }: Story, it: Restricting): string[] =>
  it.people.map(person => {
    const id = rows.put('restriction', {
      id: random.uuid(),
      created_at: it.start_at,
      person_id: person.id,
      level: it.level,
      reason_code: it.reason_code,
      reason: it.reason,
      owner_id: it.owner.id,
      start_at: it.start_at,
      end_at: it.end_at ?? null,
      review_on: it.review_on,
    })
    const listed_at = minutesAfter(it.start_at, 5)
    for (const worker of new Set(it.members))
      rows.add('restriction_member', {
        id: random.uuid(),
        created_at: listed_at,
        restriction_id: id,
        worker_id: worker.id,
        start_at: listed_at,
      })
    return id
  })
