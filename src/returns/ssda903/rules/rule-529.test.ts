import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule529 } from './rule-529.ts'

ruleTest(rule529, {
  passes: {
    'it can be provided so': { episodes: [{ PLACE: 'R2', PLACE_PROVIDER: 'PR3' }] },
    'another provides it': { episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR0' }] },
    'either is blank': { episodes: [{ PLACE: 'P1' }, { PLACE_PROVIDER: 'PR3' }] },
  },
  fails: {
    'it cannot be': {
      child: {
        episodes: [
          { PLACE: 'P1', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'U6', PLACE_PROVIDER: 'PR3' },
        ],
      },
      at: ['episodes[0].PLACE', 'episodes[0].PLACE_PROVIDER', 'episodes[1].PLACE', 'episodes[1].PLACE_PROVIDER'],
    },
  },
})
