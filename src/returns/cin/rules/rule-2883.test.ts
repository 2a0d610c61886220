import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule2883 } from './rule-2883.ts'

const began = (CPPstartDate: string) => ({ protectionPlans: [{ CPPstartDate }] })
const enquired = (DateOfInitialCPC: string | null) => ({ enquiries: [{ DateOfInitialCPC }] })
const at = ['header.CPPstartDate', 'header.DateOfInitialCPC']

ruleTest(rule2883, {
  passes: {
    'as many were held as plans began, whoever they were about': [
      began('2025-04-01'),
      began('2026-03-31'),
      enquired('2025-04-01'),
      { episodes: [{ DateOfInitialCPC: '2026-03-31' }] },
    ],
    'the plans began in other years': [began('2025-03-31'), began('2026-04-01')],
  },
  fails: {
    'a plan began and no conference was held': { children: [began('2025-06-02'), enquired(null)], at },
    'the conference was held in the year before': { children: [began('2025-04-01'), enquired('2025-03-31')], at },
  },
})
