import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule377 } from './rule-377.ts'

ruleTest(rule377, {
  passes: {
    'there were two': { episodes: [{ PLACE: 'T3' }, { PLACE: 'U6' }, { PLACE: 'T3' }] },
    'the others were for another reason': {
      episodes: [{ PLACE: 'T3' }, { PLACE: 'T1' }, { PLACE: 'T2' }, { PLACE: 'T3' }],
    },
  },
  fails: {
    'there were three': {
      child: { episodes: [{ PLACE: 'T3' }, { PLACE: 'T3' }, { PLACE: 'U6' }, { PLACE: 'T3' }] },
      at: ['episodes[0].PLACE', 'episodes[1].PLACE', 'episodes[3].PLACE'],
    },
  },
})
