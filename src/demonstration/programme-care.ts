import type { Item } from './inspection-programme.ts'
import type { Workforce } from './workforce.ts'

/** What Aldermere has done for children in care, for its workforce, and about what its leaders know: the last four of the ten. */
export const careAndLeaders = ({ teams, head, everybody }: Workforce): readonly Item[] => {
  const { front, need } = head
  const dan = teams.in_need[0]?.manager ?? null
  const one = (role: 'director' | 'qa_auditor') => everybody.find(worker => worker.role === role) ?? null
  const [director, auditor] = [one('director'), one('qa_auditor')]
  return [
    {
      owner: need,
      due: 18,
      rag: 'A',
      because: 'The tracker works; for brothers and sisters there is often nobody to be matched with.',
      actions: [
        {
          what: 'A tracker of every child without a plan for permanence, looked at weekly',
          months: 3,
          owner: need,
          done: 1,
        },
        { what: 'A matching panel every fortnight', months: 5, owner: need, done: 0 },
        { what: 'Reviewing officers raise what is undecided at four months', months: 14, owner: dan },
      ],
    },
    {
      owner: director,
      due: 12,
      rag: 'A',
      because: 'The second site has been found, and the cabinet decides in the new year.',
      actions: [
        {
          what: 'Open the first of two children’s homes',
          months: 7,
          owner: director,
          redated: [
            [3, 'The first site could not be bought'],
            [3, 'Planning permission was refused'],
            [2, 'A second site is being looked at'],
          ],
        },
        { what: 'Twenty more fostering households', months: 16, owner: need },
      ],
    },
    {
      owner: front,
      due: 16,
      rag: 'G',
      because: 'More stay than leave, for the first time in three years.',
      actions: [
        {
          what: 'Everybody who has been here two years is asked what would keep them',
          months: 4,
          owner: front,
          done: 0,
        },
        { what: 'A career path from newly qualified to consultant', months: 8, owner: front, done: 1 },
        { what: 'No caseload above the standard without the director knowing', months: 15, owner: director },
      ],
      evidence: [
        {
          kind: 'staff_feedback',
          months: 10,
          by: front,
          source: 'Survey of staff in the autumn',
          says: 'Of 143 who answered, 112 would tell a friend to come and work here; 71 would have a year before.',
          shows: 'better',
          children: null,
        },
      ],
    },
    {
      owner: director,
      due: 12,
      rag: 'G',
      because: 'The dashboard is in use, and audits are done each month.',
      actions: [
        { what: 'One dashboard for leaders and managers', months: 6, owner: director, done: 1 },
        { what: 'Six audits a month in every team', months: 8, owner: auditor, done: 0 },
      ],
    },
  ]
}
