import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule145 } from './rule-145.ts'

ruleTest(rule145, {
  passes: {
    'it is a code': { episodes: [{ CIN: 'N1' }, { CIN: 'N8' }] },
    'it is blank': { episodes: [{ CIN: null }] },
  },
  fails: {
    'it is a code of the children in need census alone': {
      child: { episodes: [{ CIN: 'N0' }, { CIN: 'N9' }] },
      at: ['episodes[0].CIN', 'episodes[1].CIN'],
    },
    'it is no code': { child: { episodes: [{ CIN: 'N1' }, { CIN: '1' }] }, at: ['episodes[1].CIN'] },
  },
})
