import { rule } from '../child.ts'
import { saysNo } from '../flags.ts'

export const rule8610 = rule({
  code: '8610',
  says: 'The referral led to further action, but the child’s primary need is missing.',
  mend: 'Give the primary need that the assessment found.',
  fields: ['ReferralNFA', 'PrimaryNeedCode'],
  needs: ['CINdetails'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (episode.PrimaryNeedCode === null && saysNo(episode.ReferralNFA))
        fault(episode, 'ReferralNFA', 'PrimaryNeedCode')
  },
})
