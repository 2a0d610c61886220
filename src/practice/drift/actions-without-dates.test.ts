import { signalTest } from '../../../test/signal-test.ts'
import { actionsWithoutDates } from './actions-without-dates.ts'

signalTest(actionsWithoutDates, {
  fires: {
    'two of three actions have no date': {
      cin_plans: [{}],
      plan_actions: [{}, { due_on: null }, { due_on: null }],
      today: '2026-05-12',
      fired_on: '2026-05-11',
      says: 'Two actions of 3 still to do in the plan of Mon 11 May 2026 have no date to be done by.',
    },
  },
  silent: {
    'the undated one is done': {
      cin_plans: [{}],
      plan_actions: [{}, { due_on: null, status: 'done' }],
      today: '2026-05-12',
    },
    'it left the plan': { cin_plans: [{}], plan_actions: [{ due_on: null, to_version: 1 }], today: '2026-05-12' },
    'the plan has ended': {
      cin_plans: [{ end_on: '2026-06-11' }],
      plan_actions: [{ due_on: null }],
      today: '2026-06-12',
    },
  },
})
