import { signalTest } from '../../../test/signal-test.ts'
import { planActionsOverdue } from './plan-actions-overdue.ts'

signalTest(planActionsOverdue, {
  fires: {
    'an action is a week past its date': {
      cin_plans: [{}],
      plan_actions: [{ due_on: '2026-06-01' }, { due_on: '2026-09-01' }],
      today: '2026-06-09',
      fired_on: '2026-06-09',
      says: 'One action in the plan is past its date; the oldest was to be done by Mon 1 Jun 2026.',
    },
    'two are': {
      cin_plans: [{}],
      plan_actions: [{ due_on: '2026-06-03' }, { due_on: '2026-06-01' }],
      today: '2026-07-09',
      fired_on: '2026-06-09',
      says: 'Two actions in the plan are past their dates; the oldest was to be done by Mon 1 Jun 2026.',
    },
  },
  silent: {
    'it is five working days': { cin_plans: [{}], plan_actions: [{ due_on: '2026-06-01' }], today: '2026-06-08' },
    'it is done': { cin_plans: [{}], plan_actions: [{ due_on: '2026-06-01', status: 'done' }], today: '2026-07-08' },
    'it is no longer needed': {
      cin_plans: [{}],
      plan_actions: [{ due_on: '2026-06-01', status: 'no_longer_needed' }],
      today: '2026-07-08',
    },
  },
})
