import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import type { Family } from './family.ts'
import { writePeople } from './people.ts'
import { refer, type Sketch, sketch } from './sketch.ts'
import type { Told } from './told.ts'
import type { Scene, Story } from './write.ts'

/** What waits for Dan this morning: one to authorise, one to approve, one to decide and one to allocate. */
export const writeDans = (scene: Scene) => {
  const { today, force } = scene
  const holder = force.everybody.find(worker => worker.name === 'Nia Campbell')
  const family = (
    place: number,
    days: number,
    it: Omit<Sketch, 'since' | 'course'>,
    course: Partial<NonNullable<Family['course']>>,
    told: Told,
    waiting: 'referral' | 'unallocated' | null = null,
  ) => {
    const since = workingDaysAfter(today, -days)
    const made = sketch(scene, place, {
      ...it,
      since,
      course: { result: 'CIN', length: 44, days: 2000, ends: 'outcomes_met', ours: true, holder, ...course },
    })
    const story: Story = { ...scene, family: made }
    writePeople(scene, made)
    refer(story, since, told, made.children, waiting)
  }
  family(
    6,
    38,
    { need: 'domestic_abuse', mother: ['Hannah', 'Doyle', 'F', 31], children: [['Finn', 'Doyle', 'M', 10]] },
    { waits: 'authorising' },
    {
      source: '2A',
      says: 'Finn has come to school with his little dog twice because he will not leave her “with Mum’s boyfriend”. He has stopped going to football.',
    },
  )
  family(
    7,
    46,
    { need: 'neglect', mother: ['Beth', 'Barton', 'F', 27], children: [['Ellis', 'Barton', 'M', 6]] },
    { waits: 'approval', length: 30 },
    {
      source: '3B',
      says: 'Ellis has missed every dentist’s appointment for a year and his teeth hurt him at night. Beth says that she cannot get him there.',
    },
  )
  family(
    8,
    2,
    { need: 'neglect', mother: ['Jade', 'Mercer', 'F', 24], children: [['Poppy', 'Mercer', 'F', 3]] },
    {},
    {
      source: '6',
      minutes: 640,
      says: 'Poppy was on the landing of the flats by herself at half past six in the morning in her nightdress. Jade was asleep and could not be woken for some minutes.',
    },
    'referral',
  )
  family(
    9,
    8,
    { need: 'neglect', mother: ['Kim', 'Sutton', 'F', 33], children: [['Reuben', 'Sutton', 'M', 8]] },
    {},
    {
      source: '2A',
      minutes: 600,
      says: 'Reuben hides food in his coat. He told the teaching assistant that the electric is off again and that they go to bed when it gets dark.',
    },
    'unallocated',
  )
}
