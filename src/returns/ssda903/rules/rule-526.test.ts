import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule526 } from './rule-526.ts'

ruleTest(rule526, {
  passes: {
    'it is given': { episodes: [{ PLACE: 'U6', PLACE_PROVIDER: 'PR1' }] },
    'nobody provides the placement': {
      episodes: [{ PLACE: 'T0' }, { PLACE: 'T4' }, { PLACE: 'Z11' }, { PLACE: 'Z14' }],
    },
  },
  fails: {
    'it is not given': {
      child: { episodes: [{ PLACE: 'U6' }] },
      at: ['episodes[0].PLACE', 'episodes[0].PLACE_PROVIDER'],
    },
    'nor is the kind of placement': {
      child: { episodes: [{}] },
      at: ['episodes[0].PLACE', 'episodes[0].PLACE_PROVIDER'],
    },
  },
})
