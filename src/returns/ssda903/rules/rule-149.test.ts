import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule149 } from './rule-149.ts'

ruleTest(rule149, {
  passes: {
    'it is a code': { episodes: [{ REC: 'X1' }, { REC: 'E4A' }, { REC: 'E48' }] },
    'it is blank': { episodes: [{ REC: null }] },
  },
  fails: {
    'it lacks the letter that says whether a return home was planned': {
      child: { episodes: [{ REC: 'E4' }] },
      at: ['episodes[0].REC'],
    },
    'it is no code': { child: { episodes: [{ REC: 'X1' }, { REC: 'X' }] }, at: ['episodes[1].REC'] },
  },
})
