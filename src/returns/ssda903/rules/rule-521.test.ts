import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule521 } from './rule-521.ts'

const placed = { DECOM: '2026-06-01', PLACE: 'A6' } as const

ruleTest(rule521, {
  passes: {
    'decided on the day of placement': { episodes: [placed], ad1: [{ DATE_INT: '2026-06-01' }] },
    'an earlier placement was foster care': {
      episodes: [{ DECOM: '2025-01-06', PLACE: 'U6' }, placed],
      ad1: [{ DATE_INT: '2026-05-01' }],
    },
    'a date is blank': { episodes: [placed, { ...placed, DECOM: null }], ad1: [{ DATE_INT: null }] },
  },
  fails: {
    'decided the day after placement': {
      child: { episodes: [placed], ad1: [{ DATE_INT: '2026-06-02' }] },
      at: ['ad1[0].DATE_INT', 'episodes[0].PLACE', 'episodes[0].DECOM'],
    },
    'decided between two placements: the later one is right': {
      child: {
        episodes: [
          { DECOM: '2026-04-20', PLACE: 'A3' },
          { DECOM: '2026-06-01', PLACE: 'A5' },
        ],
        ad1: [{ DATE_INT: '2026-05-11' }],
      },
      at: ['ad1[0].DATE_INT', 'episodes[0].PLACE', 'episodes[0].DECOM'],
    },
  },
})
