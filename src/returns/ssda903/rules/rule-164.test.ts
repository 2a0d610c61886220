import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule164 } from './rule-164.ts'

ruleTest(rule164, {
  passes: {
    'it is between the least and the most': {
      episodes: [
        { LS: 'C2', PL_DISTANCE: '0.0' },
        { LS: 'C2', PL_DISTANCE: '999.9' },
      ],
    },
    'it is one of a series of short breaks': { episodes: [{ LS: 'V3' }, { LS: 'V4' }] },
    'the child is an unaccompanied asylum seeker, who has no home to measure from': {
      header: [{ UASC: '1' }],
      episodes: [{ LS: 'C2' }],
    },
    'the child was one in the year before': {
      header: [{ UASC: '0' }],
      episodes: [{ LS: 'C2' }],
      last: { header: [{ UASC: '1' }] },
    },
  },
  fails: {
    'it is not known': { child: { episodes: [{ LS: 'C2', PL_DISTANCE: null }] }, at: ['episodes[0].PL_DISTANCE'] },
    'it is no number, less than nothing or too much': {
      child: {
        episodes: [
          { LS: 'C2', PL_DISTANCE: 'FAR' },
          { LS: 'C2', PL_DISTANCE: '-0.1' },
          { LS: 'C2', PL_DISTANCE: '1000.0' },
        ],
      },
      at: ['episodes[0].PL_DISTANCE', 'episodes[1].PL_DISTANCE', 'episodes[2].PL_DISTANCE'],
    },
  },
})
