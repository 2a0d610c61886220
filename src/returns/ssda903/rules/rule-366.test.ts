import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule366 } from './rule-366.ts'

ruleTest(rule366, {
  passes: {
    'each break begins care': {
      episodes: [
        { LS: 'V3', RNE: 'S' },
        { LS: 'V3', RNE: 'S' },
      ],
    },
    'the episode is the agreement to a series of breaks': { episodes: [{ LS: 'V4', RNE: 'P' }] },
    'it is not a short break': { episodes: [{ LS: 'C2', RNE: 'P' }] },
  },
  fails: {
    'the placement changed': { child: { episodes: [{ LS: 'V3', RNE: 'P' }] }, at: ['episodes[0].RNE'] },
    'there is no reason': { child: { episodes: [{ LS: 'V3', RNE: null }] }, at: ['episodes[0].RNE'] },
  },
})
