import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule575 } from './rule-575.ts'

const placed = { DECOM: '2026-06-01', DEC: '2026-07-10' } as const
const moved = { DECOM: '2026-07-10', DEC: null, RNE: 'P' } as const
const gone = { MIS_START: '2026-07-09' } as const

ruleTest(rule575, {
  passes: {
    'the placement goes on': { episodes: [{ ...placed, DEC: null }], missing: [gone] },
    'the child came back': { episodes: [placed, moved], missing: [{ ...gone, MIS_END: '2026-07-10' }] },
    'the child went from the next placement, on the day of the move': {
      episodes: [placed, moved],
      missing: [{ MIS_START: '2026-07-10' }],
    },
    'only the legal status changed, and the placement goes on': {
      episodes: [placed, { ...moved, RNE: 'L' }],
      missing: [gone],
    },
  },
  fails: {
    'the child was moved': { child: { episodes: [placed, moved], missing: [gone] }, at: ['missing[0].MIS_END'] },
    'the legal status changed, and then the placement ended': {
      child: { episodes: [placed, { ...moved, RNE: 'L', DEC: '2026-08-01' }], missing: [gone] },
      at: ['missing[0].MIS_END'],
    },
    'the day of return cannot be read': {
      child: { episodes: [placed], missing: [{ ...gone, unread: { MIS_END: '31/06/2026' } }] },
      at: ['missing[0].MIS_END'],
    },
  },
})
