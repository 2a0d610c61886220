import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule577 } from './rule-577.ts'

const spring = { DECOM: '2026-04-10', DEC: '2026-06-30', RNE: 'S', REC: 'E4A' } as const
const autumn = { DECOM: '2026-09-01', DEC: null, RNE: 'S', REC: null } as const
const went = '2026-06-20'

ruleTest(rule577, {
  passes: {
    'the child came back by the day care ended': {
      episodes: [spring],
      missing: [{ MIS_START: went, MIS_END: '2026-06-30' }],
    },
    'care goes on, in another placement': {
      episodes: [
        { ...spring, REC: 'X1' },
        { ...autumn, DECOM: '2026-06-30', RNE: 'P' },
      ],
      missing: [{ MIS_START: went }],
    },
    'the child is missing from the care that goes on': {
      episodes: [spring, autumn],
      missing: [{ MIS_START: '2026-09-02' }],
    },
    'the day the child went is not given': { episodes: [spring], missing: [{ MIS_END: '2026-08-01' }] },
    'the child has no episodes, which another rule asks about': { missing: [{ MIS_START: went }] },
  },
  fails: {
    'the child has not come back, and care ended': {
      child: { episodes: [spring], missing: [{ MIS_START: went }] },
      at: ['missing[0].MIS_END'],
    },
    'care ended and began again': {
      child: { episodes: [spring, autumn], missing: [{ MIS_START: went }] },
      at: ['missing[0].MIS_END'],
    },
    'the child came back the day after care ended': {
      child: { episodes: [spring], missing: [{ MIS_START: went, MIS_END: '2026-07-01' }] },
      at: ['missing[0].MIS_END'],
    },
  },
})
