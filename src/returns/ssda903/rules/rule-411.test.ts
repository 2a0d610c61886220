import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule411 } from './rule-411.ts'

ruleTest(rule411, {
  passes: {
    'it lies inside the boundary of the authority, E06000030': {
      episodes: [{ PL_LOCATION: 'IN', PL_LA: 'E06000030' }],
    },
    'it lies outside': { episodes: [{ PL_LOCATION: 'OUT', PL_LA: 'E06000031' }] },
    'it is said to lie outside and does not, which nobody asks': {
      episodes: [{ PL_LOCATION: 'OUT', PL_LA: 'E06000030' }],
    },
    'whose return it is is not known': {
      authority: null,
      episodes: [{ PL_LOCATION: 'IN', PL_LA: 'E06000031' }],
    },
  },
  fails: {
    'it lies in another’s area': {
      child: { episodes: [{ PL_LOCATION: 'IN', PL_LA: 'E06000031' }] },
      at: ['episodes[0].PL_LOCATION'],
    },
  },
})
