import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule222 } from './rule-222.ts'

ruleTest(rule222, {
  passes: {
    'the placement has a number': { episodes: [{ PLACE: 'K2', URN: 'SC012345' }] },
    'it has none, and none is given': {
      episodes: [
        { PLACE: 'T1', URN: null },
        { PLACE: 'T1', URN: 'XXXXXXX' },
      ],
    },
    'it is of a kind of earlier years': { episodes: [{ PLACE: 'Z1', URN: 'SC012345' }] },
  },
  fails: {
    'the child is with parents, in custody, away for a while or elsewhere': {
      child: {
        episodes: [
          { PLACE: 'P1', URN: 'SC012345' },
          { PLACE: 'R5', URN: 'SC012345' },
          { PLACE: 'T4', URN: 'SC012345' },
          { PLACE: 'Z14', URN: 'SC012345' },
        ],
      },
      at: ['episodes[0].URN', 'episodes[1].URN', 'episodes[2].URN', 'episodes[3].URN'],
    },
  },
})
