import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule213 } from './rule-213.ts'

ruleTest(rule213, {
  passes: {
    'somebody provides the placement': { episodes: [{ PLACE: 'U1', PLACE_PROVIDER: 'PR3' }] },
    'nobody does, and none is given': { episodes: [{ PLACE: 'T0' }, { PLACE: 'Z12' }] },
    'the kind of placement is one of earlier years': { episodes: [{ PLACE: 'Z1', PLACE_PROVIDER: 'PR1' }] },
  },
  fails: {
    'the placement is temporary': {
      child: {
        episodes: [
          { PLACE: 'T2', PLACE_PROVIDER: 'PR2' },
          { PLACE: 'T4', PLACE_PROVIDER: 'PR1' },
        ],
      },
      at: ['episodes[0].PLACE_PROVIDER', 'episodes[1].PLACE_PROVIDER'],
    },
    'the placement is of the kind Other': {
      child: { episodes: [{ PLACE: 'Z13', PLACE_PROVIDER: 'PR4' }] },
      at: ['episodes[0].PLACE_PROVIDER'],
    },
  },
})
