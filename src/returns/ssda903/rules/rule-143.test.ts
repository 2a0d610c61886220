import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule143 } from './rule-143.ts'

ruleTest(rule143, {
  passes: {
    'it is a code': { episodes: [{ RNE: 'S' }, { RNE: 'U' }] },
    'it is blank': { episodes: [{ RNE: null }] },
  },
  fails: {
    'it is a letter without a meaning': { child: { episodes: [{ RNE: 'S' }, { RNE: 'A' }] }, at: ['episodes[1].RNE'] },
    'it is two codes': { child: { episodes: [{ RNE: 'SP' }] }, at: ['episodes[0].RNE'] },
  },
})
