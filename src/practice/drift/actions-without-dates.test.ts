import { signalTest } from '../../../test/signal-test.ts'
import { actionsWithoutDates } from './actions-without-dates.ts'

signalTest(actionsWithoutDates, {
  fires: {
    'two of three actions have no date': {
      cin_plans: [{}],
      plan_actions: [{}, { due_on: null }, { due_on: null }],
      today: '2026-05-12',
      fired_on: '2026-05-11',
      says: 'Two of the 3 actions still to do in the plan of Mon 11 May 2026 have no date to be done by.',
    },
    'none of them has': {
      cin_plans: [{}],
      plan_actions: [{ due_on: null }, { due_on: null }],
      today: '2026-05-12',
      fired_on: '2026-05-11',
      says: 'None of the 2 actions still to do in the plan of Mon 11 May 2026 has a date to be done by.',
    },
    'the only one has none': {
      cin_plans: [{}],
      plan_actions: [{ due_on: null }],
      today: '2026-05-12',
      fired_on: '2026-05-11',
      says: 'The one action still to do in the plan of Mon 11 May 2026 has no date to be done by.',
    },
  },
  silent: {
    'the author said why': {
      cin_plans: [{ undated_because: 'It goes on for as long as the plan.' }],
      plan_actions: [{ due_on: null }],
      today: '2026-05-12',
    },
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
