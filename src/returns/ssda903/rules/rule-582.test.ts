import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule582 } from './rule-582.ts'

const adopted = { DEC: '2026-06-01', REC: 'E11' } as const

ruleTest(rule582, {
  passes: {
    'matched the day before': { episodes: [adopted], ad1: [{ DATE_MATCH: '2026-05-31' }] },
    'matched on the day an episode ended that goes on': {
      episodes: [{ ...adopted, REC: 'X1' }],
      ad1: [{ DATE_MATCH: '2026-06-01' }],
    },
    'both are blank': { episodes: [{ ...adopted, DEC: null }], ad1: [{ DATE_MATCH: null }] },
  },
  fails: {
    'matched on that day': {
      child: { episodes: [adopted], ad1: [{ DATE_MATCH: '2026-06-01' }] },
      at: ['episodes[0].DEC'],
    },
  },
})
