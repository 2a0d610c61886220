import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule378 } from './rule-378.ts'

ruleTest(rule378, {
  passes: {
    'the child is placed with parents under a care order': { episodes: [{ PLACE: 'P1', LS: 'C2' }] },
    'the child is accommodated elsewhere': { episodes: [{ PLACE: 'U6', LS: 'V2' }] },
    'either is blank': { episodes: [{ PLACE: 'P1' }, { LS: 'V2' }] },
  },
  fails: {
    'the child is accommodated with the parents': {
      child: { episodes: [{ PLACE: 'P1', LS: 'V2' }] },
      at: ['episodes[0].LS', 'episodes[0].PLACE'],
    },
  },
})
