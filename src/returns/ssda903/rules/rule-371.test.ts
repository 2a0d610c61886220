import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule371 } from './rule-371.ts'

ruleTest(rule371, {
  passes: {
    'the child turned 16 on the day it began': {
      header: [{ DOB: '2010-06-10' }],
      episodes: [{ PLACE: 'K3', DECOM: '2026-06-10' }],
    },
    'it is another kind of placement': {
      header: [{ DOB: '2024-06-10' }],
      episodes: [{ PLACE: 'K2', DECOM: '2026-06-10' }],
    },
    'nobody knows when it began': { header: [{ DOB: '2024-06-10' }], episodes: [{ PLACE: 'K3', DECOM: null }] },
  },
  fails: {
    'the child turned 16 the day after': {
      child: { header: [{ DOB: '2010-06-11' }], episodes: [{ PLACE: 'K3', DECOM: '2026-06-10', DEC: '2026-12-01' }] },
      at: ['episodes[0].DECOM', 'episodes[0].PLACE'],
    },
    'the placement goes on': {
      child: { header: [{ DOB: '2024-06-10' }], episodes: [{ PLACE: 'K3', DECOM: '2026-06-10', DEC: null }] },
      at: ['episodes[0].DECOM', 'episodes[0].PLACE'],
    },
  },
})
