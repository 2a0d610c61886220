import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule580 } from './rule-580.ts'

const ended = { DECOM: '2026-04-10', DEC: '2026-06-30', REC: 'E4A' } as const
const went = '2026-06-20'

ruleTest(rule580, {
  passes: {
    'the reason is E8': {
      episodes: [{ ...ended, REC: 'E8' }],
      missing: [{ MIS_START: went, MIS_END: '2026-06-30' }],
    },
    'the child came back the day before': { episodes: [ended], missing: [{ MIS_START: went, MIS_END: '2026-06-29' }] },
    'only the episode ended, and care goes on': {
      episodes: [{ ...ended, REC: 'X1' }],
      missing: [{ MIS_START: went, MIS_END: '2026-06-30' }],
    },
    'neither day is given': { episodes: [ended], missing: [{ MISSING: 'M' }] },
  },
  fails: {
    'the time missing ends with care': {
      child: { episodes: [ended], missing: [{ MIS_START: went, MIS_END: '2026-06-30' }] },
      at: ['episodes[0].REC'],
    },
    'the time missing has no end': {
      child: { episodes: [ended], missing: [{ MIS_START: went }] },
      at: ['episodes[0].REC'],
    },
  },
})
