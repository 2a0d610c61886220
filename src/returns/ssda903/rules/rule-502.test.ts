import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule502 } from './rule-502.ts'

const march = { DECOM: '2026-03-02', DEC: null } as const

ruleTest(rule502, {
  passes: {
    'the year begins with it': {
      episodes: [{ DECOM: '2026-05-20' }, { ...march, DEC: '2026-05-20' }],
      last: { episodes: [march] },
    },
    'the last episode had ended': {
      episodes: [{ DECOM: '2026-05-20' }],
      last: { episodes: [{ ...march, DEC: '2026-03-31' }] },
    },
    'the child has no episode this year, which is not for this rule': { last: { episodes: [march] } },
  },
  fails: {
    'the year begins with a later one': {
      child: { episodes: [{ DECOM: '2026-06-01' }, { DECOM: '2026-05-20' }], last: { episodes: [march] } },
      at: ['episodes[1].DECOM'],
    },
    'the year begins with an earlier one': {
      child: {
        episodes: [march, { DECOM: '2026-01-10', DEC: '2026-03-02' }],
        last: { episodes: [{ DECOM: '2026-01-10', DEC: '2026-03-02' }, march] },
      },
      at: ['episodes[1].DECOM'],
    },
    'another episode was left open besides': {
      child: { episodes: [march], last: { episodes: [march, { DECOM: '2025-09-01', DEC: null }] } },
      at: ['episodes[0].DECOM'],
    },
  },
})
