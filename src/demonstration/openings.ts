import type { Moment } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import type { Person } from './family.ts'
import { at, minutesAfter } from './moments.ts'
import { OPENINGS } from './phrases/openings.ts'
import { randomFrom } from './random.ts'
import type { Row } from './rows.ts'
import { workerNamed } from './workforce.ts'
import type { Scene } from './write.ts'

type Asked = Pick<Row<'break_glass'>, 'minutes' | 'reason_code' | 'reason'> & { by: string; about: Person; at: Moment }

/**
 * Records opened outside somebody’s work: one open this morning, one a head of service has to answer, two that wait to be
 * looked at, and those that were. They are about these people in turn; `closed` is one whose record is hidden.
 */
export const writeOpenings = (scene: Scene, subjects: readonly Person[], closed: Person): void => {
  const { rows, force, today, until } = scene
  const random = randomFrom(31, 2)
  const people = (rows.waiting.get('person') ?? []) as Row<'person'>[]
  const opening = ({ by, about, at: asked_at, ...why }: Asked) => ({
    id: random.uuid(),
    created_at: asked_at,
    created_by: workerNamed(force, by).id,
    worker_id: workerNamed(force, by).id,
    person_id: about.id,
    reference: people.find(person => person.id === about.id)?.reference ?? 0,
    asked_at,
    ...why,
  })
  for (const [place, { by, days, found, ...why }] of OPENINGS.entries()) {
    const asked_at = days === 0 ? minutesAfter(until, -20) : at(workingDaysAfter(today, -days), 640 + place * 7)
    const about = subjects[place % subjects.length] as Person
    const reviewed_at = found ? at(workingDaysAfter(today, 1 - days), 690) : null
    const id = rows.put('break_glass', {
      ...opening({ by, about, at: asked_at, ...why }),
      needs_approval: false,
      approved_at: asked_at,
      expires_at: minutesAfter(asked_at, why.minutes),
      reviewed_by: found ? workerNamed(force, 'Ian Platt').id : null,
      reviewed_at,
      review_outcome: found?.[0] ?? null,
      review_note: found?.[1] ?? null,
    })
    // Dan reads on the next working morning what was opened of his team’s.
    const known_at = at(workingDaysAfter(today, 1 - days), 505)
    if (days > 1)
      rows.add('break_glass_known', {
        id: random.uuid(),
        created_at: known_at,
        break_glass_id: id,
        worker_id: workerNamed(force, 'Dan Moss').id,
        known_at,
      })
  }
  rows.add('break_glass', {
    ...opening({
      by: 'Amir Hussain',
      about: closed,
      at: at(workingDaysAfter(today, -1), 975),
      minutes: 240,
      reason_code: 'sibling_risk',
      reason: 'The school gave me this number for the cousin of a child I am assessing, who sleeps there at weekends.',
    }),
    needs_approval: true,
  })
}
