import { isOfOne, rule } from '../child.ts'
import { saysYes } from '../flags.ts'

export const rule4000 = rule({
  code: '4000',
  says: 'There is a child in need plan, but the referral is said to have led to no further action.',
  mend: 'Say that the referral led to further action, or move the plan to the episode it belongs to.',
  fields: ['ReferralNFA', 'LAchildID'],
  needs: ['CINplanDates', 'CINdetails'],
  from: 2023,
  check({ plans, episodes }, fault) {
    for (const plan of plans)
      for (const episode of episodes)
        if (isOfOne(plan, episode) && saysYes(episode.ReferralNFA)) {
          fault(plan, 'LAchildID')
          fault(episode, 'ReferralNFA')
        }
  },
})
