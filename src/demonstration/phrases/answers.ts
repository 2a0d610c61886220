import type { Row } from '../rows.ts'

type Answer = readonly [code: Row<'drift_reply'>['answer'], says: string]

const SEEING: readonly Answer[] = [
  ['acting', 'Visit booked for the first day they are home. School has the child in sight every day until then.'],
  ['acting', 'Going with the family support worker on Thursday, and seeing the child at school before the house.'],
  ['acting', 'Duty are going tomorrow. I have asked them to see the child upstairs and by themselves.'],
  [
    'explained',
    'With grandparents until the end of the holidays; the worker there is seeing the child for us each week.',
  ],
  ['done', 'Seen on the last visit. It was not written up until today.'],
]

const PLANNING: readonly Answer[] = [
  ['acting', 'Plan meeting moved forward. What has not worked comes out and the family say what goes in.'],
  ['acting', 'Gone through the actions with the worker: new days for three, and one given to me.'],
  ['acting', 'Asked the agencies for what they owe us by Friday, in writing.'],
  ['explained', 'Waiting for the paediatrician before anything can be changed. The appointment is made.'],
  ['done', 'The plan was put right at Monday’s meeting; it shows when the new version is approved.'],
]

const MANAGING: readonly Answer[] = [
  ['acting', 'On the list for supervision this week. I read the last visits today and am not worried tonight.'],
  ['acting', 'Reading the whole record before Friday and deciding then whether we are the right people.'],
  ['acting', 'Given to the next worker with room, who starts with a joint visit.'],
  ['explained', 'Kept with the duty team on purpose while the family move. The date for allocating is agreed.'],
  ['done', 'Talked through in supervision and decided. The note goes on today.'],
]

const FRONT_DOOR: readonly Answer[] = [
  ['acting', 'Rung the school myself. Decision by the end of the morning with what they told me.'],
  ['acting', 'Asked the agency again and their manager too. I decide tomorrow with or without it.'],
  ['explained', 'The caller was told by telephone at the time; the letter follows.'],
  ['not_so', 'Two calls about one evening, typed as two contacts. Being put right.'],
]

const SUBJECTS: readonly (readonly [signals: string, answers: readonly Answer[]])[] = [
  ['visit-overdue plan-without-visit not-seen-alone not-seen-in-assessment missing-rising', SEEING],
  [
    'reviews-unchanged plan-actions-overdue actions-without-dates no-contingency long-plan no-plan-after-assessment',
    PLANNING,
  ],
  [
    'no-oversight no-checkpoint submitted-unauthorised worker-changes child-unallocated assessment-unallocated chronology-old parent-not-contacted rereferred-after-closing no-next-step-after-assessment referral-without-next-step referral-undecided',
    MANAGING,
  ],
]

const BY_SIGNAL = new Map(
  SUBJECTS.flatMap(([signals, answers]) => signals.split(' ').map(id => [id, answers] as const)),
)

/** What is said to a sign of drift: of children to be seen, of plans, of what managers do, and of the front door. */
export const answersTo = (signal: string): readonly Answer[] => BY_SIGNAL.get(signal) ?? FRONT_DOOR
