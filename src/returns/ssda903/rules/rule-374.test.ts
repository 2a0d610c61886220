import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule374 } from './rule-374.ts'

ruleTest(rule374, {
  passes: {
    'the child turned 14 on the day it began': {
      header: [{ DOB: '2012-06-10' }],
      episodes: [{ PLACE: 'P3', DECOM: '2026-06-10' }],
    },
    'it is another kind of placement': {
      header: [{ DOB: '2024-06-10' }],
      episodes: [{ PLACE: 'P1', DECOM: '2026-06-10' }],
    },
    'nobody knows when it began': { header: [{ DOB: '2024-06-10' }], episodes: [{ PLACE: 'P3', DECOM: null }] },
  },
  fails: {
    'the child turned 14 the day after': {
      child: { header: [{ DOB: '2012-06-11' }], episodes: [{ PLACE: 'P3', DECOM: '2026-06-10', DEC: '2026-12-01' }] },
      at: ['episodes[0].DECOM', 'episodes[0].PLACE'],
    },
    'the placement goes on': {
      child: { header: [{ DOB: '2024-06-10' }], episodes: [{ PLACE: 'P3', DECOM: '2026-06-10', DEC: null }] },
      at: ['episodes[0].DECOM', 'episodes[0].PLACE'],
    },
  },
})
