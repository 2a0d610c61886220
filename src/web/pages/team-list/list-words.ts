import type { ListName } from '../../../practice/oversight/lists.store.ts'
import type { WaitingKind } from '../../../practice/oversight/waiting.store.ts'

export type AnyList = ListName | WaitingKind

/** What each list is called, what its date means, and what it says when it is empty. */
export const LIST_WORDS: Readonly<Record<AnyList, { title: string; when: string; none: string }>> = {
  children: { title: 'Children', when: 'With this worker since', none: 'Nobody holds a child here.' },
  overdue: { title: 'Deadlines overdue', when: 'Was due', none: 'No deadline has passed.' },
  soon: { title: 'Deadlines due soon', when: 'Due', none: 'Nothing is due soon.' },
  week: { title: 'Due in the next seven days', when: 'Due', none: 'Nothing is due in the next seven days.' },
  'not-seen': {
    title: 'Children not seen in time',
    when: 'Was to be seen by',
    none: 'Every child has been seen in time.',
  },
  'no-oversight': {
    title: 'Children without a decision in 90 days',
    when: 'Last decision or referral',
    none: 'A manager has recorded a decision about every child in the last 90 days.',
  },
  drift: { title: 'Signs of drift', when: 'Since', none: 'No child’s case shows drift.' },
  escalated: { title: 'Drift passed up', when: 'Passed up', none: 'Nothing has been passed up.' },
  red: {
    title: 'Children for whom most has gone wrong',
    when: 'Overdue since',
    none: 'No child has two deadlines passed or three signs of drift.',
  },
  unallocated: { title: 'Children without a worker', when: 'Since', none: 'Every child has a worker.' },
  're-referrals': {
    title: 'Children back within a year',
    when: 'Referred',
    none: 'No open child was referred within a year of an earlier referral.',
  },
  authorise: { title: 'Assessments to authorise', when: 'Waiting since', none: 'No assessment waits.' },
  decide: { title: 'Referrals to decide', when: 'Waiting since', none: 'No referral waits.' },
  allocate: { title: 'Children to allocate', when: 'Waiting since', none: 'Every child has a worker.' },
  approve: { title: 'Plans to approve', when: 'Waiting since', none: 'No plan waits.' },
}
