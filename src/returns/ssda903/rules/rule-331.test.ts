import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule331 } from './rule-331.ts'

const placed = { DECOM: '2026-06-01', PLACE: 'A6', REC: 'E11' } as const

ruleTest(rule331, {
  passes: {
    'matched on the day of placement': { episodes: [placed], ad1: [{ DATE_MATCH: '2026-06-01' }] },
    'the child is not adopted yet': { episodes: [{ ...placed, REC: null }], ad1: [{ DATE_MATCH: '2026-06-02' }] },
    'matched after an earlier episode began': {
      episodes: [{ DECOM: '2025-01-06', PLACE: 'U6', REC: 'X1' }, placed],
      ad1: [{ DATE_MATCH: '2026-05-20' }],
    },
    'a date is blank': { episodes: [placed, { ...placed, DECOM: null }], ad1: [{ DATE_MATCH: null }] },
  },
  fails: {
    'matched the day after placement': {
      child: { episodes: [placed], ad1: [{ DATE_MATCH: '2026-06-02' }] },
      at: ['ad1[0].DATE_MATCH', 'episodes[0].DECOM', 'episodes[0].REC'],
    },
    'adopted against the parents’ consent': {
      child: { episodes: [{ ...placed, REC: 'E12' }], ad1: [{ DATE_MATCH: '2026-07-01' }] },
      at: ['ad1[0].DATE_MATCH', 'episodes[0].DECOM', 'episodes[0].REC'],
    },
  },
})
