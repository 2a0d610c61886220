import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8610 } from './rule-8610.ts'

const episode = { ReferralNFA: 'false', PrimaryNeedCode: null }
const at = ['episodes[0].ReferralNFA', 'episodes[0].PrimaryNeedCode']

ruleTest(rule8610, {
  passes: {
    'there is a need': { episodes: [{ ...episode, PrimaryNeedCode: 'N1' }] },
    'the referral led to no further action': {
      episodes: [
        { ...episode, ReferralNFA: 'true' },
        { ...episode, ReferralNFA: '1' },
      ],
    },
    'nobody says whether it did, which another rule asks about': { episodes: [{ ...episode, ReferralNFA: null }] },
  },
  fails: {
    'the referral led to action': { child: { episodes: [episode] }, at },
    'the referral led to action, said as 0': { child: { episodes: [{ ...episode, ReferralNFA: '0' }] }, at },
  },
})
