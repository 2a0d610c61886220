import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule437 } from './rule-437.ts'

const died = { DECOM: '2026-06-01', DEC: '2026-06-20', REC: 'E2' } as const

ruleTest(rule437, {
  passes: {
    'it is the last episode': { episodes: [died, { DECOM: '2026-05-01', DEC: '2026-06-01', REC: 'X1' }] },
    'the child went home and came back': { episodes: [{ ...died, REC: 'E4A' }, { DECOM: '2026-07-01' }] },
    'the other episode has no beginning, so that it cannot be said to be later': {
      episodes: [died, { DECOM: null }],
    },
  },
  fails: {
    'an episode follows a death': {
      child: { episodes: [{ DECOM: '2026-07-01' }, died] },
      at: ['episodes[1].REC'],
    },
    'an episode follows an assessment that the young person was of age': {
      child: { episodes: [{ ...died, REC: 'E15' }, { DECOM: '2026-07-01' }] },
      at: ['episodes[0].REC'],
    },
  },
})
