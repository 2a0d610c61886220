import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule381 } from './rule-381.ts'

ruleTest(rule381, {
  passes: {
    'another episode followed': { episodes: [{ PLACE: 'T1', REC: 'X1' }] },
    'it goes on': { episodes: [{ PLACE: 'T1', REC: null }] },
    'care ended from another kind of placement': { episodes: [{ PLACE: 'U6', REC: 'E4A' }] },
  },
  fails: {
    'care ended': {
      child: { episodes: [{ PLACE: 'T0', REC: 'E4A' }] },
      at: ['episodes[0].PLACE', 'episodes[0].REC'],
    },
  },
})
