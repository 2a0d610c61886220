import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { type Told, writeContact } from './contacts.ts'
import type { Child, Family, Person } from './family.ts'
import { at } from './moments.ts'
import { writeMothersHistory, writePeople } from './people.ts'
import { randomFrom } from './random.ts'
import { writeReferral } from './referrals.ts'
import { planVisit } from './visits.ts'
import type { Need } from './words/inventory.ts'
import type { Ethnicity } from './words/names.ts'
import { DISTRICTS, type District } from './words/places.ts'
import type { Scene, Story } from './write.ts'

type Kin = readonly [forename: string, surname: string, sex: 'M' | 'F', age: number]
type Sketch = {
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
const sketch = ({ today, force }: Scene, place: number, it: Sketch): Family => {
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
    course: it.course ? { ...it.course, holder } : undefined,
  }
}

const refer = (story: Story, on: PlainDate, told: Told, children = story.family.children) => {
  const episodes = new Map(children.map(child => [child, story.family.random.uuid()]))
  const contact = writeContact(story, { on, children, outcome: 'REFERRAL', earlier: 1, episodes, told })
  if (contact?.decided) writeReferral(story, episodes, contact, 1)
}

/** Leo, Ava and Kian: help ended two years ago, four contacts since, three of them closed, and a fifth waiting. */
const writeMarsh = (scene: Scene) => {
  const { today, until } = scene
  const planned = addMonths(today, -38)
  const family = sketch(scene, 1, {
    need: 'neglect',
    since: addMonths(today, -60),
    in_care: true,
    mother: ['Kayleigh', 'Marsh', 'F', 28],
    father: ['Ryan', 'Slater', 'M', 31],
    grandmother: ['Jean', 'Slater', 'F', 57],
    children: [
      ['Kian', 'Marsh', 'M', 9],
      ['Ava', 'Marsh', 'F', 6],
      ['Leo', 'Marsh', 'M', 4],
    ],
    course: { result: 'CIN', days: 260, ends: 'outcomes_met', length: 38 },
  })
  const story: Story = { ...scene, family }
  const [kian, ava, leo] = family.children as [Child, Child, Child]
  writePeople(scene, family)
  writeMothersHistory(scene, family)
  refer(
    story,
    workingDaysAfter(planned, 0),
    {
      source: '3B',
      says: 'Ava and Kian were found in a cold house with no food in. Kayleigh said she had not slept since the baby. Ava’s weight is falling and her two-year check was missed three times.',
    },
    [kian, ava],
  )
  const contact = (months: number, children: Child[], outcome: 'NFA' | 'INFO', told: Told) =>
    writeContact(story, { on: addMonths(today, -months), children, outcome, earlier: 2, episodes: new Map(), told })
  contact(21, [leo, ava, kian], 'NFA', {
    source: '6',
    minutes: 1390,
    says: 'Police called by a neighbour at 22.50. Ryan Slater was in the street shouting to be let in. Kayleigh said he was “only drunk”. Leo was crying at the window; Ava and Kian said to be asleep and not seen.',
  })
  contact(14, [ava], 'INFO', {
    source: '2A',
    minutes: 690,
    says: 'Ava told the dinner staff that she was hungry and that “we don’t have tea on Fridays”. Coat too small. School has offered breakfast club.',
  })
  contact(9, [leo, ava, kian], 'NFA', {
    source: '9',
    minutes: 1215,
    says: 'Anonymous caller has heard a man shouting at the children most nights this week, and a child crying for a long time.',
  })
  contact(4, [leo], 'NFA', {
    source: '3B',
    minutes: 640,
    says: 'Leo has missed his eye clinic twice and his review once. Kayleigh does not answer the door. No other worries on our record.',
  })
  const day = until.slice(0, 10) > today ? today : workingDaysAfter(today, -1)
  writeContact(story, {
    on: day,
    children: [leo],
    outcome: 'REFERRAL',
    earlier: 5,
    undecided: true,
    episodes: new Map(),
    told: {
      source: '2A',
      mode: 'phone',
      minutes: 552,
      typed: 28,
      rag: 'amber',
      checks: [
        ['police', 25, 40],
        ['health', 38, null],
      ],
      consent: ['not_sought', 'School was worried that asking would put Leo at risk before he had been seen.'],
      says: 'Leo has a bruise the size of a ten pence piece on his left cheek. When his teacher asked he said “Ryan did it”, then said he fell. He flinched when she bent down. He was in yesterday’s clothes. Kayleigh has not been spoken to. Home time is 3.15.',
    },
  })
}

/** Families Priya holds: a plan that works, a late assessment sent back, a young person drawn into crime, a plan that drifts. */
const writePriyas = (scene: Scene) => {
  const { today, force } = scene
  const priya = force.everybody.find(worker => worker.name === 'Priya Sandhu')
  const next = (days: number, minutes: number) => at(workingDaysAfter(addDays(today, -1), days), minutes)
  const family = (place: number, it: Sketch, says: string, source: Told['source'], visit: [number, number] | null) => {
    const made = sketch(scene, place, it)
    const story: Story = { ...scene, family: made }
    writePeople(scene, made)
    refer(story, workingDaysAfter(it.since, 0), { source, says })
    if (visit && priya) planVisit(story, { kind: 'CIN', at: next(...visit), children: made.children, worker: priya })
  }
  const open = (length: number, days = 2000) => ({
    result: 'CIN' as const,
    days,
    ends: 'outcomes_met' as const,
    length,
  })
  family(
    2,
    {
      need: 'domestic_abuse',
      ethnicity: 'BAFR',
      since: addDays(today, -236),
      mother: ['Ngozi', 'Okafor', 'F', 34],
      partner: ['Emeka', 'Okafor', 'M', 38],
      children: [
        ['Amara', 'Okafor', 'F', 7],
        ['Tobi', 'Okafor', 'M', 3],
      ],
      course: open(34),
    },
    'Amara told her teacher that daddy locked mummy out of the house at night and that she let her in by the window. She is frightened that he will find out who told.',
    '2A',
    [1, 600],
  )
  family(
    3,
    {
      need: 'neglect',
      since: workingDaysAfter(today, -52),
      mother: ['Stacey', 'Price', 'F', 36],
      children: [
        ['Jayden', 'Price', 'M', 12],
        ['Lacey', 'Price', 'F', 8],
      ],
      course: { ...open(64), returned: true, ours: true },
    },
    'Jayden has been to school nine days this half-term. He says he stays at home because his mum “can’t get up” and somebody has to see to Lacey.',
    '2A',
    [2, 930],
  )
  family(
    4,
    {
      need: 'exploitation',
      ethnicity: 'MWBC',
      since: addDays(today, -410),
      mother: ['Simone', 'Reid', 'F', 41],
      children: [['Kai', 'Reid', 'M', 15]],
      course: open(45),
    },
    'Kai was found in a car with two men in their twenties, forty miles away at 2am, with £340 and two phones. He would not say how he knew them.',
    '6',
    [1, 810],
  )
  family(
    5,
    {
      need: 'neglect',
      since: addDays(today, -520),
      mother: ['Leanne', 'Hobbs', 'F', 25],
      partner: ['Craig', 'Hobbs', 'M', 29],
      children: [
        ['Lola', 'Hobbs', 'F', 5],
        ['Alfie', 'Hobbs', 'M', 2],
      ],
      course: open(61),
    },
    'Lola comes to nursery in wet nappies and is always hungry. Alfie is left in his pushchair in the hall. Leanne says she is fine.',
    '3B',
    [4, 660],
  )
}

/** The families drawn by hand. Written first, so that those who hold them have room. */
export const writeFixed = (scene: Scene): number => {
  writeMarsh(scene)
  writePriyas(scene)
  return 11
}
