import type { Row } from '../rows.ts'

/** An opening of a record: by whom, how many working days ago (0: this morning), why, and what was found of it since. */
export type Told = {
  by: string
  days: number
  minutes: number
  reason_code: Row<'break_glass'>['reason_code']
  reason: string
  found?: readonly [Row<'break_glass'>['review_outcome'], string]
}

export const OPENINGS: readonly Told[] = [
  {
    by: 'Nia Campbell',
    days: 0,
    minutes: 1440,
    reason_code: 'cover',
    reason: 'On call for the team today: I may be rung about this family, and need to know who is safe to speak to.',
  },
  {
    by: 'Grace Okonkwo',
    days: 1,
    minutes: 60,
    reason_code: 'sibling_risk',
    reason:
      'A disabled child I hold has moved in with this family’s aunt. I must know what is already worrying people.',
  },
  {
    by: 'Tess Lockwood',
    days: 2,
    minutes: 30,
    reason_code: 'enquiry_from_police',
    reason: 'Police at an address with this child’s name on a phone. They asked who holds the child and since when.',
  },
  {
    by: 'Amir Hussain',
    days: 9,
    minutes: 60,
    reason_code: 'cover',
    reason: 'Taking the duty call for another team; the school was on the line and would not wait.',
    found: ['justified', 'Rang the team manager first; read the summary and the plan, and nothing else.'],
  },
  {
    by: 'Nia Campbell',
    days: 24,
    minutes: 60,
    reason_code: 'cover',
    reason: 'Her worker is off sick and the visit is due today. I am going instead.',
    found: ['justified', 'The visit is recorded, in time, and the child was seen alone.'],
  },
  {
    by: 'Grace Okonkwo',
    days: 61,
    minutes: 240,
    reason_code: 'other',
    reason: 'Wanted to see how a good plan is written before writing my own.',
    found: ['training', 'A kind thought, but a child’s record is not an example. Talked through; templates shown.'],
  },
  {
    by: 'Tess Lockwood',
    days: 118,
    minutes: 60,
    reason_code: 'immediate_danger',
    reason: 'A caller says a child is alone at this address now and the front door is full. Sending somebody.',
    found: ['justified', 'Contact recorded within the hour; the child was found safe with a neighbour.'],
  },
  {
    by: 'Amir Hussain',
    days: 205,
    minutes: 60,
    reason_code: 'court_deadline',
    reason: 'The court asked by noon whether this child was ever known to us, for a half-brother’s case.',
    found: ['justified', 'The court’s letter is on the half-brother’s record.'],
  },
]
