import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule530 } from './rule-530.ts'

ruleTest(rule530, {
  passes: {
    'it can be provided so': { episodes: [{ PLACE: 'K2', PLACE_PROVIDER: 'PR4' }] },
    'another provides it': { episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR0' }] },
    'either is blank': { episodes: [{ PLACE: 'P1' }, { PLACE_PROVIDER: 'PR4' }] },
  },
  fails: {
    'it cannot be': {
      child: {
        episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR4' }],
      },
      at: ['episodes[0].PLACE', 'episodes[0].PLACE_PROVIDER'],
    },
  },
})
