import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule527 } from './rule-527.ts'

ruleTest(rule527, {
  passes: {
    'it can be provided so': { episodes: [{ PLACE: 'K2', PLACE_PROVIDER: 'PR1' }] },
    'another provides it': { episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR0' }] },
    'either is blank': { episodes: [{ PLACE: 'P1' }, { PLACE_PROVIDER: 'PR1' }] },
  },
  fails: {
    'it cannot be': {
      child: {
        episodes: [
          { PLACE: 'P1', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'R5', PLACE_PROVIDER: 'PR1' },
        ],
      },
      at: ['episodes[0].PLACE', 'episodes[0].PLACE_PROVIDER', 'episodes[1].PLACE', 'episodes[1].PLACE_PROVIDER'],
    },
  },
})
