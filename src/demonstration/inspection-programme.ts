import type { Evidence } from '../inspection/closing/evidence.ts'
import { careAndLeaders } from './programme-care.ts'
import type { Worker, Workforce } from './workforce.ts'

/** An action: what, months after the report until it was first due, and how it went. */
export type Action = {
  what: string
  months: number
  owner?: Worker | null
  /** Months after its date it was done (0: in time); left out while it is open. */
  done?: number
  /** Each time it was given another date: by how many months, and why. */
  redated?: readonly (readonly [months: number, because: string])[]
}
/** What somebody found who looked: months after the report, and who moderated it since, finding what. */
export type Shown = Pick<Evidence, 'kind' | 'source' | 'says' | 'shows' | 'children'> & {
  months: number
  by: Worker | null
  moderated?: readonly [by: Worker | null, shows: Evidence['shows'], because: string]
}
export type Item = {
  owner: Worker | null
  due: number
  rag: 'R' | 'A' | 'G' | 'W'
  because: string | null
  actions: readonly Action[]
  measure?: readonly [id: string, target: number, why: string]
  evidence?: readonly Shown[]
  /** Months after the report it was closed, and opened again by the last of its evidence. */
  closed?: readonly [closed: number, reopened: number]
}

/** What Aldermere has done about each thing the inspectors asked for, in their order. */
export const programmeOf = (force: Workforce): readonly Item[] => {
  const { teams, head, everybody } = force
  const dan = teams.in_need[0]?.manager ?? null
  const marcus = teams.mash.manager
  const tess = teams.assessment[0]?.manager ?? null
  const { front, need } = head
  const auditor = everybody.find(worker => worker.role === 'qa_auditor') ?? null
  const director = everybody.find(worker => worker.role === 'director') ?? null
  return [
    {
      owner: front,
      due: 14,
      rag: 'A',
      because: 'Decisions are quicker on weekdays; Mondays are not right yet.',
      actions: [
        { what: 'A second decision maker at the front door on Mondays', months: 3, owner: marcus, done: 0 },
        {
          what: 'Show on one list which contacts are nearly out of time, and look at it twice a day',
          months: 5,
          owner: marcus,
          done: 1,
        },
        {
          what: 'Agree with the police what they send, so that less of it is nothing',
          months: 6,
          owner: front,
          redated: [
            [3, 'The police lead changed'],
            [4, 'Their counsel is looking at the agreement'],
          ],
        },
      ],
      measure: ['FD2', 90, 'Whether a child waits for a decision'],
      evidence: [
        {
          kind: 'dip_sample',
          months: 8,
          by: marcus,
          source: 'Dip sample of fifteen contacts',
          says: 'Twelve of fifteen were decided in a working day. The three that were not all came on a Monday morning.',
          shows: 'mixed',
          children: 15,
        },
        {
          kind: 'partner_feedback',
          months: 10,
          by: front,
          source: 'Schools’ safeguarding leads, termly meeting',
          says: 'Nine of eleven schools say that they hear back more often than a year ago; two say nothing has changed.',
          shows: 'better',
          children: null,
        },
      ],
    },
    {
      owner: need,
      due: 16,
      rag: 'A',
      because: 'Three teams of five have it; Cedar has lost its manager twice.',
      actions: [
        { what: 'Every manager answers signs of drift weekly', months: 6, owner: dan, done: 0 },
        {
          what: 'Heads of service read ten children’s records a month with the manager',
          months: 7,
          owner: need,
          redated: [[2, 'Begun with two teams']],
          done: 1,
        },
        { what: 'A manager for Cedar who stays', months: 11, owner: need },
      ],
    },
    {
      owner: front,
      due: 15,
      rag: 'G',
      because: 'Checkpoints happen, and fewer assessments go past their day.',
      actions: [
        { what: 'A checkpoint at ten working days in every assessment', months: 4, owner: tess, done: 0 },
        { what: 'Managers authorise within three working days', months: 8, owner: tess, done: 2 },
        { what: 'Offer help while the assessment is written, and record it', months: 15, owner: tess },
      ],
      measure: ['AS2', 85, 'Whether children wait while we write'],
    },
    {
      owner: need,
      due: 13,
      rag: 'G',
      because: 'Reviews are booked for the year ahead.',
      actions: [
        { what: 'Book each plan’s reviews for a year when it begins', months: 5, owner: dan, done: 0 },
        {
          what: 'A review that is put off goes to the head of service',
          months: 8,
          owner: need,
          redated: [[1, 'Waited for the new record system']],
          done: 0,
        },
        { what: 'No review is held without somebody of the family, or it is held again', months: 15, owner: dan },
      ],
      measure: ['CI4', 88, 'Whether somebody asks in time if the plan works'],
      evidence: [
        {
          kind: 'audit',
          months: 9,
          by: dan,
          source: 'Audit of twenty plans',
          says: 'Eighteen of twenty had a review in time, and fourteen changed something in the plan.',
          shows: 'better',
          children: 20,
          moderated: [auditor, 'better', 'I read eight of the twenty and found the same in seven.'],
        },
        {
          kind: 'family_feedback',
          months: 9,
          by: need,
          source: 'Calls to twelve parents after a review',
          says: 'Ten of twelve knew when the review would be and what it was for.',
          shows: 'better',
          children: 12,
        },
        {
          kind: 'dip_sample',
          months: 11,
          by: auditor,
          source: 'Dip sample of ten reviews in Cedar and Rowan',
          says: 'Six of ten reviews were held by telephone with nobody of the family there, and changed nothing.',
          shows: 'not_better',
          children: 10,
          moderated: [director, 'not_better', 'I read four of them. The date was kept and the family was not.'],
        },
      ],
      closed: [10, 11],
    },
    {
      owner: dan,
      due: 18,
      rag: 'G',
      because: null,
      actions: [
        { what: 'Plans on one page, written with the family', months: 6, owner: dan, done: 0 },
        { what: 'No plan is approved with an action that has no date', months: 7, owner: dan, done: 0 },
        { what: 'Each team reads three of another team’s plans a month', months: 17, owner: dan },
      ],
    },
    { owner: null, due: 20, rag: 'W', because: null, actions: [] },
    ...careAndLeaders(force),
  ]
}
