import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule359 } from './rule-359.ts'

const header = [{ DOB: '2008-06-10' }] as const

ruleTest(rule359, {
  passes: {
    'the episode ended on the birthday': { header, episodes: [{ DEC: '2026-06-10', LS: 'C2', PLACE: 'U6' }] },
    'the child stayed accommodated in a children’s home': { header, episodes: [{ DEC: null, LS: 'V2', PLACE: 'K2' }] },
    'the birthday is the last day of the year': {
      header: [{ DOB: '2009-03-31' }],
      episodes: [{ DEC: null, LS: 'C2', PLACE: 'U6' }],
    },
    'the day of birth is not known': { header: [{ DOB: null }], episodes: [{ DEC: null, LS: 'C2', PLACE: 'U6' }] },
  },
  fails: {
    'the episode ended the day after': {
      child: { header, episodes: [{ DEC: '2026-06-11', LS: 'C2', PLACE: 'K2' }] },
      at: ['episodes[0].DEC', 'episodes[0].LS', 'episodes[0].PLACE'],
    },
    'the episode goes on, in a secure home': {
      child: { header, episodes: [{ DEC: null, LS: 'V2', PLACE: 'K1' }] },
      at: ['episodes[0].DEC', 'episodes[0].LS', 'episodes[0].PLACE'],
    },
  },
})
