import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule380 } from './rule-380.ts'

ruleTest(rule380, {
  passes: {
    'the child moved there, alone or with a change of legal status': {
      episodes: [
        { PLACE: 'T1', RNE: 'P' },
        { PLACE: 'T4', RNE: 'B' },
      ],
    },
    'care begins with another kind of placement': { episodes: [{ PLACE: 'U6', RNE: 'S' }] },
  },
  fails: {
    'care begins with it': {
      child: { episodes: [{ PLACE: 'T0', RNE: 'S' }] },
      at: ['episodes[0].PLACE', 'episodes[0].RNE'],
    },
    'there is no reason': {
      child: { episodes: [{ PLACE: 'T3', RNE: null }] },
      at: ['episodes[0].PLACE', 'episodes[0].RNE'],
    },
  },
})
