import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule142 } from './rule-142.ts'

const june = { DECOM: '2026-06-01', DEC: '2026-06-04', REC: 'X1' } as const
const open = { DECOM: '2026-06-04', DEC: null, REC: null } as const

ruleTest(rule142, {
  passes: {
    'only the latest episode is open': { episodes: [june, open] },
    'the rows arrive out of order': { episodes: [open, june] },
    'an episode without a beginning has no place in the order': { episodes: [{ ...open, DECOM: null }, open] },
  },
  fails: {
    'an earlier episode has no reason for ending': {
      child: { episodes: [{ ...june, REC: null }, open] },
      at: ['episodes[0].REC'],
    },
    'an earlier episode is still open': {
      child: { episodes: [open, { ...open, DECOM: '2026-07-01' }] },
      at: ['episodes[0].DEC', 'episodes[0].REC'],
    },
  },
})
