import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8772 } from './rule-8772.ts'

const without = { identifiers: [{ UPNunknown: 'UN7' }] }

ruleTest(rule8772, {
  passes: {
    'none did': { ...without, episodes: [{ ReferralNFA: 'true' }, { ReferralNFA: '1' }] },
    'there is another reason': { identifiers: [{ UPNunknown: 'UN2' }], episodes: [{ ReferralNFA: 'false' }] },
    'there is no reason': { identifiers: [{}], episodes: [{ ReferralNFA: 'false' }] },
  },
  fails: {
    'one of two did': {
      child: { ...without, episodes: [{ ReferralNFA: 'true' }, { ReferralNFA: 'false' }] },
      at: ['identifiers[0].UPNunknown', 'episodes[1].ReferralNFA'],
    },
    'of one nobody says that it did not': {
      child: { ...without, episodes: [{ ReferralNFA: null }] },
      at: ['identifiers[0].UPNunknown', 'episodes[0].ReferralNFA'],
    },
  },
})
