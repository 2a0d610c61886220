import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8540 } from './rule-8540.ts'

const identifiers = [{ PersonBirthDate: '2015-06-02' }]
const episodes = [{ ReferralNFA: 'true' }, { ReferralNFA: 'false' }]
const having = (...codes: (string | null)[]) => ({ disabilities: codes.map(Disability => ({ Disability })) })
const also = ['identifiers[0].PersonBirthDate', 'episodes[1].ReferralNFA']

ruleTest(rule8540, {
  passes: {
    'two are recorded': { identifiers, episodes, ...having('MOB', 'AUT') },
    'it is recorded that there is none': { identifiers, episodes, ...having('NONE') },
    'the child is not yet born': { identifiers: [{ ExpectedPersonBirthDate: '2026-06-02' }], episodes },
    'no referral led to more': { identifiers, episodes: [{ ReferralNFA: '1' }, { ReferralNFA: null }] },
  },
  fails: {
    'none is recorded': { child: { identifiers, episodes }, at: also },
    'one of two is no code': {
      child: { identifiers, episodes, ...having('MOB', 'OTHER') },
      at: ['disabilities[1].Disability', ...also],
    },
    'none is recorded, and the date of birth is no day': {
      child: { identifiers: [{ unread: { PersonBirthDate: '2015-06-31' } }], episodes },
      at: also,
    },
    'what is recorded is blank': {
      child: { identifiers, episodes, ...having(null) },
      at: ['disabilities[0].Disability', ...also],
    },
  },
})
