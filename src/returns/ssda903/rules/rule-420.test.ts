import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule420 } from './rule-420.ts'

ruleTest(rule420, {
  passes: {
    'it is given for another status': { episodes: [{ LS: 'C2', PL_LA: 'E06000030' }] },
    'it is blank for a short break': {
      episodes: [
        { LS: 'V3', PL_LA: null },
        { LS: 'V4', PL_LA: null },
      ],
    },
    'the status is blank': { episodes: [{ LS: null, PL_LA: 'E06000030' }] },
  },
  fails: {
    'it is given for a short break': {
      child: {
        episodes: [
          { LS: 'V3', PL_LA: 'E06000030' },
          { LS: 'V4', PL_LA: 'WAL' },
        ],
      },
      at: ['episodes[0].PL_LA', 'episodes[1].PL_LA'],
    },
  },
})
