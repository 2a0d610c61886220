import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8568 } from './rule-8568.ts'

const referred = (ReferralNFA: string | null) => ({ episodes: [{ ReferralNFA }] })
const at = ['episodes[0].ReferralNFA']

ruleTest(rule8568, {
  passes: {
    'it is said in words': { episodes: [{ ReferralNFA: 'true' }, { ReferralNFA: 'false' }] },
    'it is said in figures': { episodes: [{ ReferralNFA: '1' }, { ReferralNFA: '0' }] },
  },
  fails: {
    'it is missing': { child: referred(null), at },
    'it is another figure': { child: referred('2'), at },
    'it is another word': { child: referred('yes'), at },
  },
})
