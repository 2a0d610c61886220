import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule372 } from './rule-372.ts'

ruleTest(rule372, {
  passes: {
    'the child turned ten on the day it began': {
      header: [{ DOB: '2016-06-10' }],
      episodes: [{ PLACE: 'R5', DECOM: '2026-06-10' }],
    },
    'it is another kind of placement': {
      header: [{ DOB: '2024-06-10' }],
      episodes: [{ PLACE: 'K2', DECOM: '2026-06-10' }],
    },
    'nobody knows when it began': { header: [{ DOB: '2024-06-10' }], episodes: [{ PLACE: 'R5', DECOM: null }] },
  },
  fails: {
    'the child turned ten the day after': {
      child: { header: [{ DOB: '2016-06-11' }], episodes: [{ PLACE: 'R5', DECOM: '2026-06-10', DEC: '2026-12-01' }] },
      at: ['episodes[0].DECOM', 'episodes[0].PLACE'],
    },
    'the placement goes on': {
      child: { header: [{ DOB: '2024-06-10' }], episodes: [{ PLACE: 'R5', DECOM: '2026-06-10', DEC: null }] },
      at: ['episodes[0].DECOM', 'episodes[0].PLACE'],
    },
  },
})
