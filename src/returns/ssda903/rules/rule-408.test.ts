import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule408 } from './rule-408.ts'

ruleTest(rule408, {
  passes: {
    'there is a placement order': { episodes: [{ PLACE: 'A5', LS: 'E1' }] },
    'the child is placed with consent': { episodes: [{ PLACE: 'A4', LS: 'V2' }] },
    'the child is not placed for adoption': { episodes: [{ PLACE: 'U2', LS: 'C2' }, { PLACE: null }] },
  },
  fails: {
    'there is a care order': {
      child: {
        episodes: [
          { PLACE: 'U5', LS: 'C2' },
          { PLACE: 'A6', LS: 'C2' },
        ],
      },
      at: ['episodes[1].PLACE', 'episodes[1].LS'],
    },
    'the legal status is blank': {
      child: { episodes: [{ PLACE: 'A5', LS: null }] },
      at: ['episodes[0].PLACE', 'episodes[0].LS'],
    },
  },
})
