import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule531 } from './rule-531.ts'

ruleTest(rule531, {
  passes: {
    'it can be provided so': { episodes: [{ PLACE: 'K2', PLACE_PROVIDER: 'PR5' }] },
    'another provides it': { episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR0' }] },
    'either is blank': { episodes: [{ PLACE: 'P1' }, { PLACE_PROVIDER: 'PR5' }] },
  },
  fails: {
    'it cannot be': {
      child: {
        episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR5' }],
      },
      at: ['episodes[0].PLACE', 'episodes[0].PLACE_PROVIDER'],
    },
  },
})
