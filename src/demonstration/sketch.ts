import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { writeContact } from './contacts.ts'
import type { Child, Family, Person } from './family.ts'
import { at } from './moments.ts'
import { randomFrom } from './random.ts'
import { writeReferral } from './referrals.ts'
import type { Told } from './told.ts'
import type { Need } from './words/inventory.ts'
import type { Ethnicity } from './words/names.ts'
import { DISTRICTS, type District } from './words/places.ts'
import type { Scene, Story } from './write.ts'

type Kin = readonly [forename: string, surname: string, sex: 'M' | 'F', age: number]
export type Sketch = {
  need: Need
  ethnicity?: Ethnicity
  mother: Kin
  partner?: Kin
  grandmother?: Kin
  father?: Kin
  children: readonly Kin[]
  since: PlainDate
  course: Family['course']
  in_care?: boolean
}

const [, THORNFIELD] = DISTRICTS as readonly [District, District]

/** A family drawn by hand: the same in every Aldermere, for the stories people follow and the tests that walk them. */
export const sketch = ({ today, force }: Scene, place: number, it: Sketch): Family => {
  const random = randomFrom(77, place)
  const holder = force.everybody.find(worker => worker.name === 'Priya Sandhu')
  const born = (age: number, child: string) =>
    addDays(today, -Math.floor(age * 365.25) - 40 - ((child.length * 37) % 250))
  const person = ([forename, surname, sex, age]: Kin): Person => ({
    id: random.uuid(),
    forename,
    surname,
    sex,
    known_as: null,
    born: born(age, forename),
    expected: null,
    ethnicity: it.ethnicity ?? 'WBRI',
  })
  const partner = it.partner ? person(it.partner) : null
  const father = it.father ? person(it.father) : partner
  const children = it.children.map(
    (kin): Child => ({
      ...person(kin),
      father,
      disabled: [],
      school: kin[3] < 4 ? 'Thornfield Nursery' : kin[3] < 11 ? 'Hill Street Infants and Juniors' : 'Thornfield School',
    }),
  )
  return {
    random,
    need: it.need,
    severity: 0.9,
    ethnicity: it.ethnicity ?? 'WBRI',
    language: 'English',
    nationality: 'British',
    district: THORNFIELD,
    mother: person(it.mother),
    partner,
    is_step: false,
    fathers: father ? [father] : [],
    grandmother: it.grandmother ? person(it.grandmother) : null,
    other: null,
    children,
    arrives: it.since,
    restricted: null,
    mother_in_care: it.in_care ?? false,
    course: it.course ? { holder, ...it.course } : undefined,
  }
}

export const refer = (
  story: Story,
  on: PlainDate,
  told: Told,
  children = story.family.children,
  waiting: 'referral' | 'unallocated' | null = null,
) => {
  const episodes = new Map(children.map(child => [child, story.family.random.uuid()]))
  const contact = writeContact(story, { on, children, outcome: 'REFERRAL', earlier: 1, episodes, told })
  if (contact?.decided) writeReferral(story, episodes, contact, 1, waiting)
}

/** Opens these children's records by name, for a month, to the auditor and the inspector who have asked for them. */
export const openToReviewers = ({ rows, force, today }: Scene, children: readonly Child[]): void => {
  const random = randomFrom(9, 1)
  for (const worker of force.everybody.filter(each => each.role === 'inspector' || each.role === 'qa_auditor')) {
    for (const child of children.filter(() => worker.to === null))
      rows.add('access_grant', {
        id: random.uuid(),
        created_at: at(addDays(today, -4), 600),
        worker_id: worker.id,
        person_id: child.id,
        purpose: worker.role === 'inspector' ? 'Sampled for the inspection' : 'Audit of children in need, this quarter',
        start_at: at(addDays(today, -4), 600),
        end_at: at(addDays(today, 30), 1020),
        granted_by: force.head.need.id,
      })
  }
}
