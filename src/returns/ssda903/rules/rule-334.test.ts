import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule334 } from './rule-334.ts'

const first = { DECOM: '2024-06-03', RNE: 'S' } as const
const again = { DECOM: '2026-05-01', RNE: 'S' } as const
const moved = { DECOM: '2026-07-01', RNE: 'P' } as const

ruleTest(rule334, {
  passes: {
    'decided on the day care began again': { episodes: [first, again, moved], ad1: [{ DATE_INT: '2026-05-01' }] },
    'when care began is not among the episodes': { episodes: [moved], ad1: [{ DATE_INT: '2026-06-01' }] },
    'the decision has no date': { episodes: [again], ad1: [{ DATE_INT: null }] },
  },
  fails: {
    'decided in the period of care before': {
      child: { episodes: [moved, again, first], ad1: [{ DATE_INT: '2026-04-30' }] },
      at: ['ad1[0].DATE_INT', 'episodes[1].DECOM', 'episodes[1].RNE'],
    },
  },
})
