import type { Shows } from '../../inspection/closing/evidence.ts'
import type { LetterWords } from './letter-words.ts'

/** That a person said a finding, by its number in the letter, is about an improvement, by its number in the report. */
export type Matched = readonly [finding: number, item: number, shows: Shows]

/** A visit of Aldermere’s story: months after the inspection began, what its letter says, and what people found it to be about. */
export type Visit = { months: number; words: Omit<LetterWords, 'judged'>; matched: readonly Matched[] }

/** Ten months before the inspection, when the front door alone was looked at. */
export const FOCUSED: Visit = {
  months: -10,
  words: {
    kind: 'focused visit',
    number: null,
    inspectors: ['Ruth Okell', 'Daniel Shore'],
    looked_at: ['the front door', 'decisions about contacts and referrals'],
    headline: [
      'Children who need protection are found quickly when a worker looks at them.',
      'Too many wait before anybody does.',
    ],
    priority: [],
    to_improve: [],
    sections: [
      [
        'What was found',
        [
          'When a child is in immediate danger, workers act at once and the police are told.',
          'Contacts that are less plain wait in a list. On the first day of the visit 41 of 96 had waited longer than a day.',
          'The history of a family is not always read before a contact is closed. Two families had come to notice five times in a year.',
          'Managers at the front door are stretched. They sign off decisions in batches and do not record why they agree.',
          'Staff speak well of their manager, and of how new workers are helped.',
        ],
      ],
    ],
  },
  matched: [
    [2, 1, 'not_better'],
    [3, 1, 'not_better'],
    [4, 2, 'not_better'],
  ],
}

/** The visits since the inspection whose letters have been gone through. */
export const MONITORING: readonly Visit[] = [
  {
    months: 4,
    words: {
      kind: 'monitoring visit',
      number: 1,
      inspectors: ['Ines Whitfield', 'Daniel Shore'],
      looked_at: ['the front door', 'assessments of children in need'],
      headline: ['A start has been made at the front door.', 'Assessments still take too long.'],
      priority: [],
      to_improve: [],
      sections: [
        [
          'Findings and evaluation of progress',
          [
            'Decisions at the front door are quicker than they were. On most days nine in ten contacts are decided within a working day.',
            'On Mondays contacts from the weekend pile up, and some children wait until Wednesday before anybody looks.',
            'Assessments are not finished in time. In the last quarter 52% were completed within 45 working days, and some families had no help while they waited.',
            'Checkpoints have been brought in at ten days. They are held for some children and not for others.',
            'A second head of service has been appointed, and staff welcome her.',
          ],
        ],
      ],
    },
    matched: [
      [1, 1, 'better'],
      [2, 1, 'not_better'],
      [3, 3, 'not_better'],
      [4, 3, 'mixed'],
    ],
  },
  {
    months: 7,
    words: {
      kind: 'monitoring visit',
      number: 2,
      inspectors: ['Ines Whitfield', 'Priti Vance'],
      looked_at: ['children in need', 'supervision and management oversight'],
      headline: ['Children’s plans are reviewed more often.', 'Oversight remains weak.'],
      priority: [],
      to_improve: [],
      sections: [
        [
          'Findings and evaluation of progress',
          [
            'Reviews of child in need plans are now held on time for most children. Parents told inspectors that they know when the next one is.',
            'Too many plans still list what parents must attend rather than what must be different for the child, and by when.',
            'Supervision is more regular. Records of it say what was talked about and not what was decided, and actions are carried from one month to the next without being challenged.',
            'In one team there has been no permanent manager since the spring, and children there have waited longest for somebody to notice that nothing changes.',
            'Assessments are finished sooner: 68% were in time, up from 52%. Children who wait are now offered help.',
            'Social workers said that they are proud of the work, and that leaders listen.',
          ],
        ],
      ],
    },
    matched: [
      [1, 4, 'better'],
      [2, 5, 'not_better'],
      [3, 2, 'mixed'],
      [4, 2, 'not_better'],
      [5, 3, 'better'],
    ],
  },
  {
    months: 10,
    words: {
      kind: 'monitoring visit',
      number: 3,
      inspectors: ['Priti Vance', 'Ines Whitfield'],
      looked_at: ['children in care', 'permanence', 'the workforce'],
      headline: ['Children in care are safe.', 'They wait too long to know where they will grow up.'],
      priority: [],
      to_improve: [],
      sections: [
        [
          'Findings and evaluation of progress',
          [
            'A tracker now shows every child without a plan for permanence. It has helped, and 47% of children were matched in time compared with 38% at the inspection.',
            'A panel meets every fortnight to match children with long-term carers. For brothers and sisters it too often waits for a home that does not exist.',
            'The shortage of homes nearby has not improved. Children still travel more than an hour to school, or change school.',
            'The workforce is steadier. 76% of social workers are permanent, and fewer children have had a new worker this year.',
            'What children say is written down more often, in their own words. It is not yet possible to see what was done about it.',
            'Reviews of plans in two teams were held by telephone with nobody of the family there.',
            'Foster carers feel supported by those who supervise them.',
          ],
        ],
      ],
    },
    matched: [
      [1, 7, 'better'],
      [2, 7, 'mixed'],
      [2, 8, 'not_better'],
      [3, 8, 'not_better'],
      [4, 9, 'better'],
      [5, 6, 'mixed'],
      [6, 4, 'not_better'],
    ],
  },
]

/** The fourth, whose letter came yesterday: nobody has checked yet what was read of it. */
export const FOURTH: Omit<Visit, 'matched'> = {
  months: 12,
  words: {
    kind: 'monitoring visit',
    number: 4,
    inspectors: ['Ines Whitfield', 'Lewis Grant'],
    looked_at: ['the front door', 'children in need', 'what leaders know'],
    headline: [
      'Children are responded to more quickly.',
      'What was found at the inspection about managers is found again.',
    ],
    priority: [],
    to_improve: [],
    sections: [
      [
        'Findings and evaluation of progress',
        [
          'Worried teachers and neighbours now hear within a day what will happen. At weekends the emergency duty team decides, and Mondays begin with an empty list.',
          'Some children wait for months before anybody senior asks why nothing has moved. One-to-one meetings take place, but the same tasks are copied forward and nobody follows them up.',
          'Families are given a page that says who will do what by which day. Eleven of fourteen that inspectors read would make sense to the child it is about.',
          'Fewer assessments are late: 81% were finished within 45 working days, up from 68%.',
          'The dashboard used by senior leaders and the lists kept by team managers give different totals. Audits find the right things and are filed.',
          'Young people told inspectors what they want to change. In most files it is not possible to find out whether anybody answered them.',
          'Morale has lifted. Workers who left have come back, and children speak of one worker where they used to speak of four.',
          'Inspectors thank the young people who met them for their time.',
        ],
      ],
    ],
  },
}
