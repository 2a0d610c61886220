import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import type { Child, Family } from './family.ts'
import { at, workingDay } from './moments.ts'
import { writePeople } from './people.ts'
import { restrict } from './restrict.ts'
import type { Row } from './rows.ts'
import { refer, sketch } from './sketch.ts'
import { type Worker, workerNamed } from './workforce.ts'
import { decide, type Scene, type Story } from './write.ts'

/** A family nobody finds who is not on the list: the child’s aunt works in the MASH. Gives the child. */
export const writeClosed = (scene: Scene): Child => {
  const { today, force } = scene
  const family = sketch(scene, 10, {
    need: 'mental_health',
    since: workingDaysAfter(today, -70),
    mother: ['Claire', 'Whitaker', 'F', 33],
    children: [['Isla', 'Whitaker', 'F', 8]],
    course: { result: 'CIN', length: 35, days: 2000, ends: 'outcomes_met', holder: undefined },
  })
  const story: Story = { ...scene, family }
  const [isla] = family.children as [Child]
  writePeople(scene, family)
  refer(story, family.arrives, {
    source: '2A',
    says: 'Isla has begun to stay back at home time. She told her teacher that Mum cries in the car and that she must not say.',
  })
  restrict(story, {
    people: [isla, family.mother],
    level: 'restricted',
    reason_code: 'staff_family',
    reason: 'Isla’s aunt is a contact officer. Claire asked that nobody in the MASH can read this but its manager.',
    owner: force.head.need,
    members: [force.head.need, ...allManagers(scene)],
    start_at: at(workingDaysAfter(family.arrives, 1), 560),
    review_on: addMonths(today, 3),
  })
  return isla
}

const allManagers = ({ force: { teams } }: Scene): Worker[] =>
  [...teams.assessment, ...teams.in_need, teams.mash].flatMap(team => team.manager ?? [])

/** The record of these people, closed while the mother and children were in a refuge and opened again when they were home. */
export const writeLifted = (scene: Scene, family: Family): void => {
  const { today, force } = scene
  const story: Story = { ...scene, family }
  const lifted = workingDaysAfter(today, -62)
  const people = [...family.children, family.mother]
  const ids = restrict(story, {
    people,
    level: 'sensitive',
    reason_code: 'confidential_address',
    reason: 'They are in a refuge. Nobody outside the list may know where.',
    owner: force.head.need,
    members: [force.head.need, ...allManagers(scene), workerNamed(force, 'Priya Sandhu')],
    start_at: at(workingDaysAfter(today, -121), 610),
    end_at: at(lifted, 700),
    review_on: addMonths(today, 1),
  })
  for (const [place, person] of people.entries())
    decide(story, {
      person_id: person.id,
      kind: 'restriction',
      at: at(lifted, 700),
      by: force.head.need,
      table: 'restriction',
      id: ids[place] ?? '',
      what: 'Lift the restriction on the record',
      why: 'They are home, with the locks changed and an order in force. He knows the address; the school and police know that he does.',
      read: ['chronology', 'visits', 'spoke_with_worker'],
    })
}

/** Two who know a family outside work: one who still does, and one whose manager ended it. */
export const writeConflicts = (scene: Scene, { still, no_longer }: Record<'still' | 'no_longer', Family>): void => {
  const { rows, force, today } = scene
  const declare = (
    name: string,
    { random, children, mother }: Family,
    on: PlainDate,
    words: Pick<Row<'conflict_of_interest'>, 'relation' | 'note'> & Partial<Row<'conflict_of_interest'>>,
  ) => {
    const worker = workerNamed(force, name)
    for (const person of [...children, mother])
      rows.add('conflict_of_interest', {
        id: random.uuid(),
        created_at: at(on, 545),
        created_by: worker.id,
        worker_id: worker.id,
        person_id: person.id,
        declared_on: on,
        ...words,
      })
  }
  declare('Nia Campbell', still, workingDay(addDays(today, -40)), {
    relation: 'neighbour',
    note: 'They live two doors from my mum. I would not want to sit in a meeting about them.',
  })
  declare('Amir Hussain', no_longer, workingDay(addDays(today, -215)), {
    relation: 'friend',
    note: 'Ngozi and my wife sing in the same choir and see each other every week.',
    end_on: workingDaysAfter(today, -88),
    ended_by: workerNamed(force, 'Tess Lockwood').id,
    ended_because: 'His wife left the choir and they are not in touch; Amir’s team no longer holds the children.',
  })
}
