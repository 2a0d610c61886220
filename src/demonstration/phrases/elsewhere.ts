import type { ReportWords } from './inspections.ts'
import type { LetterWords } from './letter-words.ts'

/** Whom a letter or report is about and to whom it is sent: an authority that never was. */
export type Elsewhere = { authority: string; director: string }

/** A letter about an authority that never was: how many months ago its visit began, and when the judgement before it was. */
export type LetterElsewhere = Elsewhere & {
  months_ago: number
  judged_months_ago: number
  words: Omit<LetterWords, 'judged'>
}

/** Fifth monitoring visits elsewhere, since Aldermere's next is its fifth; and one second visit, which is not counted with them. */
export const LETTERS_ELSEWHERE: readonly LetterElsewhere[] = [
  {
    authority: 'Thornbeck',
    director: 'Mr Alun Pretty',
    months_ago: 6,
    judged_months_ago: 29,
    words: {
      kind: 'monitoring visit',
      number: 5,
      inspectors: ['Moira Estcourt', 'Felix Tarrant'],
      looked_at: ['children subject to child protection plans', 'supervision and management oversight'],
      headline: [
        'Social work is steadier than at any visit before.',
        'Managers do not yet make the difference they could.',
      ],
      priority: [],
      to_improve: [],
      sections: [
        [
          'Findings and evaluation of progress',
          [
            'Management oversight remains weak in two of five teams. Managers sign what they are sent and do not ask why a plan has not moved.',
            'Supervision is too often cancelled when teams are busy, and its records do not show that workers have thought about what life is like for the child.',
            'Child protection plans are too long. Parents cannot tell from them what has to change first, and contingency plans are missing for most children.',
            'Children are seen regularly and alone, and workers write down what they say in the child’s own words.',
            'Audits are completed each month. They do not lead to change, because what is learned in one team is not told to the next.',
            'Social workers say that caseloads are manageable and that they mean to stay.',
          ],
        ],
      ],
    },
  },
  {
    authority: 'Wexmoor',
    director: 'Ms Harriet Lyle',
    months_ago: 11,
    judged_months_ago: 33,
    words: {
      kind: 'monitoring visit',
      number: 5,
      inspectors: ['Owen Standish', 'Moira Estcourt'],
      looked_at: ['children in care', 'permanence', 'the voice of children'],
      headline: [
        'Children in care live with people who know them well.',
        'Too few of them know where they will grow up.',
      ],
      priority: [],
      to_improve: [],
      sections: [
        [
          'Findings and evaluation of progress',
          [
            'Permanence is not planned early enough. A quarter of children have waited more than two years for a decision about where they will live.',
            'Independent reviewing officers raise concerns when plans drift. Their challenge is not followed up, and managers do not always reply.',
            'Management oversight is poor where a child has had several workers. Actions from one supervision are lost before the next.',
            'There are not enough foster carers, so that some brothers and sisters are placed apart and live far from their schools.',
            'Children’s views are gathered before each review, and it is clear from the minutes what was changed because of them.',
            'Life story work is delayed for too many children who have moved more than once.',
          ],
        ],
      ],
    },
  },
  {
    authority: 'Ellerwick',
    director: 'Dr Samir Bose',
    months_ago: 16,
    judged_months_ago: 40,
    words: {
      kind: 'monitoring visit',
      number: 5,
      inspectors: ['Felix Tarrant', 'Grace Ollerton'],
      looked_at: ['the front door', 'assessments', 'performance management'],
      headline: ['Decisions at the front door are sound.', 'Leaders still hear too late when practice slips.'],
      priority: [],
      to_improve: [],
      sections: [
        [
          'Findings and evaluation of progress',
          [
            'Contacts are screened by experienced workers and most are decided within a working day.',
            'Assessments are too often descriptive. They do not weigh what is known of the family’s history, and fathers are missing from many of them.',
            'Management oversight of assessments is inconsistent. In weaker examples they are authorised on the last day with no analysis.',
            'Performance information is not reliable. Leaders could not tell inspectors how many children were waiting for an assessment.',
            'Turnover of social workers remains high, and some children have had four workers in a year.',
            'Supervision is regular for newly qualified workers. For others it is infrequent and does not drive plans forward.',
          ],
        ],
      ],
    },
  },
  {
    authority: 'Harrowdale',
    director: 'Mrs Joan Pickersgill',
    months_ago: 4,
    judged_months_ago: 13,
    words: {
      kind: 'monitoring visit',
      number: 2,
      inspectors: ['Grace Ollerton', 'Owen Standish'],
      looked_at: ['care leavers', 'the local offer'],
      headline: ['Personal advisers know their young people.', 'Pathway plans have not caught up.'],
      priority: [],
      to_improve: [],
      sections: [
        [
          'Findings and evaluation of progress',
          [
            'Personal advisers are in touch with nearly every care leaver, including those who live a long way away.',
            'Pathway plans are out of date for too many care leavers, and few were written with the young person.',
            'Some care leavers do not have their health histories and did not know that they could ask for them.',
            'More care leavers live somewhere suitable than at the inspection.',
          ],
        ],
      ],
    },
  },
]

/** The inspection that Harrowdale’s visits follow. */
export const INSPECTED_ELSEWHERE: Elsewhere & { months_ago: number; words: ReportWords } = {
  authority: 'Harrowdale',
  director: 'Mrs Joan Pickersgill',
  months_ago: 13,
  words: {
    lead: 'Owen Standish',
    leaders: 'Requires improvement to be good',
    help: 'Requires improvement to be good',
    care: 'Good',
    care_leavers: 'Inadequate',
    overall: 'Inadequate',
    to_improve: [
      'How soon care leavers have a pathway plan that is their own (paragraph 5).',
      'The suitability of homes in which care leavers live (paragraph 6).',
      'How well managers check that help for children in need makes a difference (paragraph 2).',
      'What leaders know about the lives of care leavers (paragraph 7).',
    ],
    sections: [
      [
        'The experiences and progress of children who need help and protection: requires improvement to be good',
        [
          'Families who ask for help are answered quickly, and early help prevents things from becoming worse.',
          'Plans for children in need are reviewed in time. Managers do not check whether they make a difference, and some go on too long.',
        ],
      ],
      [
        'The experiences and progress of children in care: good',
        [
          'Children in care live in stable homes with carers who fight for them.',
          'Reviews are held in time and children chair some of their own.',
        ],
      ],
      [
        'The experiences and progress of care leavers: inadequate',
        [
          'A third of care leavers have no pathway plan, and others have one that they have never seen. Some are left without anybody to turn to.',
          'Too many care leavers live in unsuitable places. Two were sleeping on friends’ floors when inspectors met them.',
        ],
      ],
      [
        'The impact of leaders on social work practice with children and families: requires improvement to be good',
        [
          'Leaders know their services for younger children well. They did not know how care leavers live, and reports to the corporate parenting board did not say.',
          'Social workers enjoy working here and are well supported.',
        ],
      ],
    ],
  },
}

/** A table of our own making for an authority of our own making: no such table was ever published. The most alike first. */
export const NEIGHBOURS = {
  source: 'our own, made up for the demonstration, since Aldermere is no real authority',
  names: [
    'Swindon',
    'Telford and Wrekin',
    'Bolton',
    'Medway',
    'Dudley',
    'Rochdale',
    'Darlington',
    'Thurrock',
    'Wigan',
    'Southend-on-Sea',
  ],
} as const
