import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule217 } from './rule-217.ts'

ruleTest(rule217, {
  passes: {
    'care began, or the carers stayed the same': {
      episodes: [
        { PLACE: 'A3', DECOM: '2026-06-01', RNE: 'S' },
        { PLACE: 'A5', DECOM: '2026-06-01', RNE: 'T' },
        { PLACE: 'A3', DECOM: '2026-06-01', RNE: 'U' },
      ],
    },
    'the adopters did not foster the child': { episodes: [{ PLACE: 'A4', DECOM: '2026-06-01', RNE: 'P' }] },
    'it began before April 2015, or nobody knows when': {
      episodes: [
        { PLACE: 'A5', DECOM: '2015-03-31', RNE: 'P' },
        { PLACE: 'A5', DECOM: null, RNE: 'P' },
      ],
    },
  },
  fails: {
    'the carers changed, from the first day of April 2015': {
      child: { episodes: [{ PLACE: 'A3', DECOM: '2015-04-01', RNE: 'P' }] },
      at: ['episodes[0].PLACE', 'episodes[0].RNE'],
    },
    'there is no reason': {
      child: { episodes: [{ PLACE: 'A5', DECOM: '2026-06-01', RNE: null }] },
      at: ['episodes[0].PLACE', 'episodes[0].RNE'],
    },
  },
})
