import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule550 } from './rule-550.ts'

ruleTest(rule550, {
  passes: {
    'the child is placed with parents': { episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR0' }] },
    'the provider is another': { episodes: [{ PLACE: 'U6', PLACE_PROVIDER: 'PR1' }] },
    'the provider is blank': { episodes: [{ PLACE: 'U6', PLACE_PROVIDER: null }] },
  },
  fails: {
    'the child is in foster care': {
      child: {
        episodes: [
          { PLACE: 'P1', PLACE_PROVIDER: 'PR0' },
          { PLACE: 'U6', PLACE_PROVIDER: 'PR0' },
        ],
      },
      at: ['episodes[1].PLACE', 'episodes[1].PLACE_PROVIDER'],
    },
    'the placement is blank': {
      child: { episodes: [{ PLACE: null, PLACE_PROVIDER: 'PR0' }] },
      at: ['episodes[0].PLACE', 'episodes[0].PLACE_PROVIDER'],
    },
  },
})
