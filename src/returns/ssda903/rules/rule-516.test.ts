import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule516 } from './rule-516.ts'

ruleTest(rule516, {
  passes: {
    'the child was with a foster carer': {
      episodes: [
        { REC: 'E45', PLACE: 'U1' },
        { REC: 'E46', PLACE: 'U6' },
      ],
    },
    'the guardian was somebody else': { episodes: [{ REC: 'E47', PLACE: 'P1' }] },
    'the episode goes on': { episodes: [{ REC: null, PLACE: 'K2' }] },
  },
  fails: {
    'the child was in a children’s home': {
      child: { episodes: [{ REC: 'E46', PLACE: 'K2' }] },
      at: ['episodes[0].REC', 'episodes[0].PLACE'],
    },
    'the placement is blank': {
      child: { episodes: [{ REC: 'E45', PLACE: null }] },
      at: ['episodes[0].REC', 'episodes[0].PLACE'],
    },
  },
})
