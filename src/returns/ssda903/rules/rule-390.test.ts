import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule390 } from './rule-390.ts'

ruleTest(rule390, {
  passes: {
    'the child was placed for adoption': {
      episodes: [
        { REC: 'E11', PLACE: 'A3' },
        { REC: 'E12', PLACE: 'A6' },
      ],
    },
    'care ended for another reason, or goes on': {
      episodes: [
        { REC: 'E4A', PLACE: 'U6' },
        { REC: null, PLACE: 'U6' },
      ],
    },
  },
  fails: {
    'the child was with foster carers, even such as may adopt': {
      child: { episodes: [{ REC: 'E11', PLACE: 'U5' }] },
      at: ['episodes[0].PLACE', 'episodes[0].REC'],
    },
    'the kind of placement is blank': {
      child: { episodes: [{ REC: 'E12', PLACE: null }] },
      at: ['episodes[0].PLACE', 'episodes[0].REC'],
    },
  },
})
