import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule373 } from './rule-373.ts'

ruleTest(rule373, {
  passes: {
    'the child turned four on the day it began': {
      header: [{ DOB: '2022-06-10' }],
      episodes: [{ PLACE: 'S1', DECOM: '2026-06-10' }],
    },
    'it is another kind of placement': {
      header: [{ DOB: '2024-06-10' }],
      episodes: [{ PLACE: 'R3', DECOM: '2026-06-10' }],
    },
    'nobody knows when it began': { header: [{ DOB: '2024-06-10' }], episodes: [{ PLACE: 'S1', DECOM: null }] },
  },
  fails: {
    'the child turned four the day after': {
      child: { header: [{ DOB: '2022-06-11' }], episodes: [{ PLACE: 'S1', DECOM: '2026-06-10', DEC: '2026-12-01' }] },
      at: ['episodes[0].DECOM', 'episodes[0].PLACE'],
    },
    'the placement goes on': {
      child: { header: [{ DOB: '2024-06-10' }], episodes: [{ PLACE: 'S1', DECOM: '2026-06-10', DEC: null }] },
      at: ['episodes[0].DECOM', 'episodes[0].PLACE'],
    },
  },
})
