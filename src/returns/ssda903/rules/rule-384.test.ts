import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule384 } from './rule-384.ts'

ruleTest(rule384, {
  passes: {
    'the break was with other foster carers': { episodes: [{ LS: 'V3', PLACE: 'U6' }] },
    'the child is fostered for long': { episodes: [{ LS: 'C2', PLACE: 'U1' }] },
    'either is blank': { episodes: [{ LS: 'V4' }, { PLACE: 'U4' }] },
  },
  fails: {
    'it is one of either kind of series': {
      child: {
        episodes: [
          { LS: 'V3', PLACE: 'U1' },
          { LS: 'V4', PLACE: 'U4' },
        ],
      },
      at: ['episodes[0].LS', 'episodes[0].PLACE', 'episodes[1].LS', 'episodes[1].PLACE'],
    },
  },
})
