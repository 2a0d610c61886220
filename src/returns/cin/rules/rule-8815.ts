import { rule } from '../child.ts'
import { saysNo } from '../flags.ts'
import { markUnlessOne } from '../only-one.ts'

export const rule8815 = rule({
  code: '8815',
  says: 'The child has more than one open episode, not counting referrals that led to no further action.',
  mend: 'Close every one but the latest.',
  fields: ['ReferralNFA', 'CINclosureDate'],
  needs: ['CINdetails'],
  from: 2023,
  check({ episodes }, fault) {
    if (episodes.length < 2) return
    const open = episodes.filter(each => each.CINclosureDate === null && saysNo(each.ReferralNFA))
    markUnlessOne(open, 'CINclosureDate', fault)
  },
})
