import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule178 } from './rule-178.ts'

ruleTest(rule178, {
  passes: {
    'it is a code of the year': { episodes: [{ PLACE: 'U1', PLACE_PROVIDER: 'PR0' }] },
    'it is blank, which another rule asks about': { episodes: [{ PLACE: 'U1' }, { PLACE: 'T1' }, { PLACE: 'Z11' }] },
    'it is given for a placement T4, which another rule asks about': {
      episodes: [{ PLACE: 'T4', PLACE_PROVIDER: 'PR1' }],
    },
  },
  fails: {
    'it is no code': {
      child: { episodes: [{ PLACE: 'U1', PLACE_PROVIDER: 'PR6' }] },
      at: ['episodes[0].PLACE_PROVIDER'],
    },
    'nobody provides the placement': {
      child: {
        episodes: [
          { PLACE: 'T0', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'Z14', PLACE_PROVIDER: 'PR5' },
        ],
      },
      at: ['episodes[0].PLACE_PROVIDER', 'episodes[1].PLACE_PROVIDER'],
    },
  },
})
