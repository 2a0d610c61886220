import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule707 } from './rule-707.ts'

const care = { DECOM: '2026-04-10', DEC: '2026-06-30', RNE: 'S', REC: 'E4A' } as const

ruleTest(rule707, {
  passes: {
    'it ended on the day care did': {
      episodes: [care],
      dolo: [{ DOLO_START: '2026-05-01', DOLO_END: '2026-06-30' }],
    },
    'care goes on': { episodes: [{ ...care, DEC: null, REC: null }], dolo: [{ DOLO_START: '2026-05-01' }] },
  },
  fails: {
    'it is open, and care ended': {
      child: { episodes: [care], dolo: [{ DOLO_START: '2026-05-01' }] },
      at: ['dolo[0].DOLO_END'],
    },
    'it ended the day after': {
      child: { episodes: [care], dolo: [{ DOLO_START: '2026-05-01', DOLO_END: '2026-07-01' }] },
      at: ['dolo[0].DOLO_END'],
    },
  },
})
