import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8715 } from './rule-8715.ts'

const held = (DateOfInitialCPC: string | null) => ({ enquiries: [{ DateOfInitialCPC }] })
const at = ['enquiries[0].DateOfInitialCPC']

ruleTest(rule8715, {
  passes: {
    'it was held on the first day of the year': held('2025-04-01'),
    'it was held on the last': held('2026-03-31'),
    'none was held': held(null),
    'the conference stands with the episode': { episodes: [{ DateOfInitialCPC: '2025-03-31' }] },
  },
  fails: {
    'it was held the day before the year began': { child: held('2025-03-31'), at },
    'it was held the day after the year ended': { child: held('2026-04-01'), at },
  },
})
