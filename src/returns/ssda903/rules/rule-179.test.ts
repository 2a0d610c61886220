import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule179 } from './rule-179.ts'

ruleTest(rule179, {
  passes: {
    'it is inside, or outside': {
      episodes: [
        { LS: 'C2', PL_LOCATION: 'IN' },
        { LS: 'C2', PL_LOCATION: 'OUT' },
      ],
    },
    'it is one of a series of short breaks': { episodes: [{ LS: 'V3' }, { LS: 'V4' }] },
  },
  fails: {
    'it is blank': { child: { episodes: [{ LS: 'C2' }] }, at: ['episodes[0].PL_LOCATION'] },
    'it is no code': {
      child: { episodes: [{ LS: 'C2', PL_LOCATION: 'NEAR' }] },
      at: ['episodes[0].PL_LOCATION'],
    },
  },
})
