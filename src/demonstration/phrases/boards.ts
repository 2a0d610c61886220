import type { Shows } from '../../inspection/closing/evidence.ts'

/** Who sits on the improvement board besides its chair: a name or somebody's role in the service, and for whom. */
export const MEMBERS = [
  ['chief_executive', 'The council'],
  ['director', 'Children’s services'],
  ['lead_member', 'Lead member for children'],
  ['Superintendent Karl Brandreth', 'The police'],
  ['Dr Oluchi Stannard', 'The integrated care board'],
  ['Philippa Thackeray-Lowe', 'Schools'],
  ['improvement_adviser', 'The Department for Education'],
  ['Gethin Prosser-Hale', 'Brackenshire, the partner in practice'],
] as const

/** What every meeting hears, with what was said of it. */
export const STANDING = [
  ['Welcome, apologies and interests', 'information', 'No interests were declared.'],
  ['Minutes of the last meeting', 'decision', 'The minutes were agreed as they stand.'],
  [
    'The programme on one page',
    'discussion',
    'The director went through what is behind and what was done since the last meeting.',
  ],
  [
    'What children, families and staff have told us',
    'discussion',
    'Parents say that they hear sooner what was decided. Two staff groups say that they still type the same thing twice.',
  ],
  ['Any other business, and when the board next meets', 'information', 'There was no other business.'],
] as const

/** What the last two meetings said of single improvements, by place: the earlier meeting first. */
export const SAID: readonly (readonly (readonly [place: number, says: string])[])[] = [
  [
    [
      0,
      'Decisions on Mondays are still late. The head of service said that a second decision maker begins this month. The police agreement is with counsel again.',
    ],
    [
      3,
      'The audit of reviews was heard. The chair asked whether families are there, since the audit counted dates; the auditor will look.',
    ],
  ],
  [
    [
      0,
      'Mondays are better since there are two to decide. The agreement with the police was not signed. The adviser said that this is the third time the board hears so, and that it is for chief officers now.',
    ],
    [
      1,
      'Three teams of five have steady oversight. Cedar has no manager who stays; the board asked for the offer to be looked at again.',
    ],
    [
      3,
      'Reviews were opened again: the dip sample found that dates were kept and families were not there. The board said that it had closed this too soon.',
    ],
  ],
]

export const DECISIONS: readonly (readonly (readonly [what: string, why: string, by: string])[])[] = [
  [
    [
      'Audits of reviews look at who was there, not only at the date',
      'A date that is kept tells nothing of the family',
      'The board, all agreed',
    ],
  ],
  [
    [
      'The chief executive and the superintendent sign the agreement on what the police send, or tell the board why not',
      'The action was carried forward three times by officers who cannot sign it',
      'The chair, all agreed',
    ],
    [
      'A retention payment for the manager’s post in Cedar, for two years',
      'The post has been filled twice in a year and left twice',
      'The board; the council’s officer will report the cost',
    ],
  ],
]

/** The action that was carried forward three times, and what was said each time. */
export const CARRIED = {
  what: 'Agree with the police what they send to the front door, so that less of it is nothing',
  owner: 'Superintendent Karl Brandreth',
  says: [
    'The police lead has changed: the new one has read the draft.',
    'Counsel for the police asks for two changes.',
    'The two changes are agreed; nobody has signed.',
  ],
} as const

/** Other actions, agreed at the meeting before the last, and at the last. */
export const ACTIONS = [
  [
    'Look at ten reviews for who was there',
    'Quentin Boateng',
    'Ten were looked at: six had nobody of the family there. It is improvement 4 again.',
  ],
  ['Bring the cost of a retention payment for Cedar', 'Ruth Adeyemi', null],
] as const

export const NOTICE = {
  text: 'The council is to improve its services for children, following a judgement that they are inadequate, with an adviser appointed by the Department and an improvement board with an independent chair. Progress is looked at every six months.',
  conditions: [
    ['Children who are referred are decided about in time, with what is already known of them', [0]],
    ['Managers see and steer each child’s case, and it does not drift', [1]],
    ['Assessments and plans are timely, and say what will change for the child', [2, 3, 4, 5]],
    ['Children in care have homes that suit them, near enough, and carers who stay', [6, 7]],
    ['Leaders know the quality of practice, and staff stay to carry it', [8, 9]],
  ],
} as const

type Report = {
  says: string
  because: string
  views: readonly (readonly [place: number, shows: Shows, says: string])[]
  /** Of workstreams, by place. */
  workstreams: readonly (readonly [place: number, shows: Shows, says: string])[]
}

/** What the adviser reported after half a year, and after a whole. */
export const REPORTS: readonly Report[] = [
  {
    says: 'Leaders have accepted the judgement and begun in the right place, at the front door. It is early: what has changed is seen in lists and meetings, and not yet in most children’s records. The board is well chaired.',
    because: 'The authority has begun, with help from Brackenshire, and can say what it does not know yet.',
    views: [
      [0, 'mixed', 'Quicker on four days of five. Partners are not part of it yet.'],
      [1, 'not_better', 'In seven of twelve records I read, nobody had asked why the plan had stood still.'],
    ],
    workstreams: [
      [0, 'mixed', 'It has a lead who is there every day, and lists that are looked at. Partners come to some of it.'],
      [1, 'not_better', 'There is a plan for plans. I could not find a family for whom anything was different yet.'],
    ],
  },
  {
    says: 'The front door is safer than a year ago, and leaders know where they are weak. Oversight depends on who the manager is. One improvement was closed before it was one; that it was opened again within weeks is to the board’s credit. The pace with partners is too slow.',
    because: 'It is getting better without having to be taken over, and is not yet secure enough to be left alone.',
    views: [
      [0, 'better', 'Decisions are timely and say why. The agreement with the police is overdue.'],
      [1, 'mixed', 'Steady in three teams; in two it goes with each manager who leaves.'],
      [3, 'not_better', 'Dates are kept and families are not there.'],
    ],
    workstreams: [
      [0, 'better', 'The strongest of the four. What is left hangs on the police, and is for chief officers.'],
      [1, 'mixed', 'Plans read better. Whether they are carried out is not asked often enough.'],
      [3, 'mixed', 'Leaders look at the right things each month; two teams wait for a manager who stays.'],
    ],
  },
]

/** A paper for the next meeting, line by line. */
export const PAPER = {
  title: 'Managers who stay: what the other five teams offer',
  lines: [
    'Managers who stay: what the other five teams offer',
    'Four of six teams have had the same manager for two years or more.',
    'In the two that have not, the post was advertised at the lowest point of the scale.',
    'The board is asked to note the cost of a retention payment for two years.',
  ],
} as const
