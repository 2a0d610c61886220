import type { Worker, Workforce } from './workforce.ts'

/** An action: what, months after the report until it was first due, and how it went. */
type Action = {
  what: string
  months: number
  owner?: Worker | null
  /** Months after its date it was done (0: in time); left out while it is open. */
  done?: number
  /** Each time it was given another date: by how many months, and why. */
  redated?: readonly (readonly [months: number, because: string])[]
}
type Item = {
  owner: Worker | null
  due: number
  rag: 'R' | 'A' | 'G' | 'W'
  because: string | null
  actions: readonly Action[]
  measure?: readonly [id: string, target: number, why: string]
}

/** What Aldermere has done about each thing the inspectors asked for, in their order. */
export const programmeOf = ({ teams, head }: Workforce): readonly Item[] => {
  const dan = teams.in_need[0]?.manager ?? null
  const marcus = teams.mash.manager
  const tess = teams.assessment[0]?.manager ?? null
  const { front, need } = head
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
          redated: [[3, 'Waited for the new record system']],
          done: 0,
        },
        { what: 'Look again after six months at whether families come', months: 12, owner: dan },
      ],
      measure: ['CI4', 88, 'Whether somebody asks in time if the plan works'],
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
  ]
}
