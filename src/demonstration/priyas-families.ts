import { addDays } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import type { Family } from './family.ts'
import { at } from './moments.ts'
import { writePeople } from './people.ts'
import { openToReviewers, refer, type Sketch, sketch } from './sketch.ts'
import type { Told } from './told.ts'
import { planVisit } from './visits.ts'
import type { Scene, Story } from './write.ts'

/** The families Priya holds, by name. */
export type Priyas = Record<'okafor' | 'price' | 'reid' | 'hobbs', Family>

/** Families Priya holds: a plan that works, a late assessment sent back, a young person drawn into crime, a plan that drifts. */
export const writePriyas = (scene: Scene): Priyas => {
  const { today, force } = scene
  const priya = force.everybody.find(worker => worker.name === 'Priya Sandhu')
  const next = (days: number, minutes: number) => at(workingDaysAfter(addDays(today, -1), days), minutes)
  const family = (place: number, it: Sketch, says: string, source: Told['source'], visit: [number, number] | null) => {
    const made = sketch(scene, place, it)
    const story: Story = { ...scene, family: made }
    writePeople(scene, made)
    openToReviewers(scene, made.children)
    refer(story, workingDaysAfter(it.since, 0), { source, says })
    if (visit && priya) planVisit(story, { kind: 'CIN', at: next(...visit), children: made.children, worker: priya })
    return made
  }
  const open = (length: number, days = 2000) => ({
    result: 'CIN' as const,
    days,
    ends: 'outcomes_met' as const,
    length,
  })
  const okafor = family(
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
  const price = family(
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
  const reid = family(
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
  const hobbs = family(
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
  return { okafor, price, reid, hobbs }
}
