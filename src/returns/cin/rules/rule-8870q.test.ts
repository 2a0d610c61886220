import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8870Q } from './rule-8870q.ts'

// 19 December 2025 is a Friday.
const due = (InitialCPCtarget: string | null) => ({ enquiries: [{ InitialCPCtarget }] })
const at = ['enquiries[0].InitialCPCtarget']

ruleTest(rule8870Q, {
  passes: {
    'it is a Friday': due('2025-12-19'),
    'it is a Monday': due('2025-12-22'),
    'it is a bank holiday, which is not asked': due('2025-12-25'),
    'there is none': due(null),
  },
  fails: {
    'it is a Saturday': { child: due('2025-12-20'), at },
    'it is a Sunday': { child: due('2025-12-21'), at },
  },
})
