import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule392b } from './rule-392b.ts'

ruleTest(rule392b, {
  passes: {
    'both are given': { episodes: [{ LS: 'C2', HOME_POST: 'SN1 2JH', PL_POST: 'SN3 6BB' }] },
    'it is one of a series of short breaks': { episodes: [{ LS: 'V3' }, { LS: 'V4' }] },
    'the child is an unaccompanied asylum seeker, or was in the year before': [
      { uasc: [{ DUC: '2028-01-10' }], episodes: [{ LS: 'C2' }] },
      { episodes: [{ LS: 'C2' }], last: { uasc: [{ DUC: '2026-01-10' }] } },
    ],
  },
  fails: {
    'one is missing': {
      child: { episodes: [{ LS: 'C2', HOME_POST: 'SN1 2JH' }] },
      at: ['episodes[0].PL_POST'],
    },
    'both are': {
      child: { header: [{ UASC: '0' }], episodes: [{ LS: 'C2' }] },
      at: ['episodes[0].HOME_POST', 'episodes[0].PL_POST'],
    },
  },
})
