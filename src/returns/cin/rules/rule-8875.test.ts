import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8875 } from './rule-8875.ts'

// 19 December 2025 is a Friday.
const held = (DateOfInitialCPC: string | null) => ({ enquiries: [{ DateOfInitialCPC }] })
const at = ['enquiries[0].DateOfInitialCPC']

ruleTest(rule8875, {
  passes: {
    'it was held on a Friday': held('2025-12-19'),
    'it was held on a Monday': held('2025-12-22'),
    'none was held': held(null),
  },
  fails: {
    'it was held on a Saturday': { child: held('2025-12-20'), at },
    'it was held on a Sunday': { child: held('2025-12-21'), at },
  },
})
