import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8650 } from './rule-8650.ts'

ruleTest(rule8650, {
  passes: {
    'it is one of them, those of the census alone among them': {
      episodes: [{ PrimaryNeedCode: 'N1' }, { PrimaryNeedCode: 'N9' }, { PrimaryNeedCode: 'N0' }],
    },
    'it is missing, which another rule asks about': { episodes: [{}] },
  },
  fails: {
    'it is no such code': { child: { episodes: [{ PrimaryNeedCode: 'N10' }] }, at: ['episodes[0].PrimaryNeedCode'] },
  },
})
