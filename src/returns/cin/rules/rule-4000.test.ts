import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4000 } from './rule-4000.ts'

const referred = (ReferralNFA: string | null, CINdetailsID = '1') => ({
  episodes: [{ CINdetailsID: '1', ReferralNFA }],
  plans: [{ CINdetailsID }],
})
const at = ['plans[0].LAchildID', 'episodes[0].ReferralNFA']

ruleTest(rule4000, {
  passes: {
    'it led to more': referred('false'),
    'it is written as 0': referred('0'),
    'it is not said, which another rule asks about': referred(null),
    'the plan is of another episode': referred('true', '2'),
  },
  fails: {
    'it is written as true': { child: referred('true'), at },
    'it is written as 1': { child: referred('1'), at },
  },
})
