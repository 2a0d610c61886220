import { addMonths } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { writeContact } from './contacts.ts'
import type { Child } from './family.ts'
import { writeMothersHistory } from './mothers-history.ts'
import { writePeople } from './people.ts'
import { refer, sketch } from './sketch.ts'
import type { Told } from './told.ts'
import type { Scene, Story } from './write.ts'

/** Leo, Ava and Kian: help ended two years ago, four contacts since, three in the last nine months and no child seen, and a fifth waiting. */
export const writeMarsh = (scene: Scene) => {
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
  contact(8, [ava], 'INFO', {
    source: '2A',
    minutes: 690,
    says: 'Ava told the dinner staff that she was hungry and that “we don’t have tea on Fridays”. Coat too small. School has offered breakfast club.',
  })
  contact(5, [leo, ava, kian], 'NFA', {
    source: '9',
    minutes: 1215,
    says: 'Anonymous caller has heard a man shouting at the children most nights this week, and a child crying for a long time.',
  })
  contact(2, [leo], 'NFA', {
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
