import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8720 } from './rule-8720.ts'

const began = (CPPstartDate: string | null) => ({ protectionPlans: [{ CPPstartDate }] })

ruleTest(rule8720, {
  passes: {
    'it begins on the last day of the year': began('2026-03-31'),
    'it began years ago': began('2023-05-02'),
    'there is no plan': {},
  },
  fails: {
    'it begins the day after the year ended': {
      child: began('2026-04-01'),
      at: ['protectionPlans[0].CPPstartDate'],
    },
    'nobody says when it began': { child: began(null), at: ['protectionPlans[0].CPPstartDate'] },
  },
})
