import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule388 } from './rule-388.ts'

const moved = { DECOM: '2026-05-01', DEC: '2026-07-01', REC: 'X1' } as const
const since = { DECOM: '2026-07-01', DEC: null, REC: null } as const

ruleTest(rule388, {
  passes: {
    'the next begins on the day it ends': { episodes: [since, moved] },
    'the child left care and came back later': {
      episodes: [
        { ...moved, REC: 'E4A' },
        { ...since, DECOM: '2026-07-02' },
      ],
    },
    'no reason is given, or no end, which another rule asks about': {
      episodes: [
        { ...moved, REC: null },
        { ...since, REC: 'X1' },
      ],
    },
  },
  fails: {
    'no other begins': { child: { episodes: [moved] }, at: ['episodes[0].REC'] },
    'the next begins the day after': {
      child: { episodes: [moved, { ...since, DECOM: '2026-07-02' }] },
      at: ['episodes[0].REC'],
    },
    'care is said to end, but another begins that day': {
      child: { episodes: [{ ...moved, REC: 'E4A' }, since] },
      at: ['episodes[0].REC'],
    },
  },
})
