import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule382 } from './rule-382.ts'

ruleTest(rule382, {
  passes: {
    'the break was with foster carers': { episodes: [{ LS: 'V3', PLACE: 'U6' }] },
    'the child was away from a placement for a while': { episodes: [{ LS: 'C2', PLACE: 'T1' }] },
    'either is blank': { episodes: [{ LS: 'V4' }, { PLACE: 'T4' }] },
  },
  fails: {
    'it is one of either kind of series': {
      child: {
        episodes: [
          { LS: 'V3', PLACE: 'T0' },
          { LS: 'V4', PLACE: 'T4' },
        ],
      },
      at: ['episodes[0].LS', 'episodes[0].PLACE', 'episodes[1].LS', 'episodes[1].PLACE'],
    },
  },
})
