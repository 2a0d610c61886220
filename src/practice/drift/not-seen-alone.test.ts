import { signalTest } from '../../../test/signal-test.ts'
import { notSeenAlone } from './not-seen-alone.ts'

signalTest(notSeenAlone, {
  fires: {
    'two visits running he was not seen alone': {
      case_episodes: [{}],
      visits: [
        { held_on: '2026-05-01' },
        { held_on: '2026-05-20', seen_alone: false, not_alone_reason: 'ran_out_of_time' },
        { held_on: '2026-06-10', seen_alone: false, not_alone_reason: 'ran_out_of_time' },
      ],
      today: '2026-06-11',
      fired_on: '2026-06-10',
      says: 'Two visits running without Leo being seen alone, the latest on Wed 20 May and Wed 10 Jun.',
    },
    'nobody was at home the second time': {
      case_episodes: [{}],
      visits: [
        { held_on: '2026-05-20', seen_alone: false, not_alone_reason: 'ran_out_of_time' },
        { held_on: '2026-06-10', seen: false, seen_alone: null },
      ],
      today: '2026-06-11',
      fired_on: '2026-06-10',
      says: 'Two visits running without Leo being seen alone, the latest on Wed 20 May and Wed 10 Jun.',
    },
  },
  silent: {
    'the last time he was': {
      case_episodes: [{}],
      visits: [
        { held_on: '2026-05-01', seen_alone: false, not_alone_reason: 'ran_out_of_time' },
        { held_on: '2026-05-20', seen_alone: false, not_alone_reason: 'ran_out_of_time' },
        { held_on: '2026-06-10' },
      ],
      today: '2026-06-11',
    },
    'he is too young': {
      case_episodes: [{}],
      visits: [
        { held_on: '2026-05-01', seen_alone: false, not_alone_reason: 'too_young' },
        { held_on: '2026-05-20', seen_alone: false, not_alone_reason: 'too_young' },
      ],
      today: '2026-06-11',
    },
    'one visit is planned and not yet held': {
      case_episodes: [{}],
      visits: [
        { held_on: '2026-05-20', seen_alone: false, not_alone_reason: 'ran_out_of_time' },
        { held_on: null, seen_alone: false, not_alone_reason: 'ran_out_of_time' },
      ],
      today: '2026-06-11',
    },
  },
})
