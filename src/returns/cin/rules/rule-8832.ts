import { isOfOne, rule } from '../child.ts'
import { saysYes } from '../flags.ts'

export const rule8832 = rule({
  code: '8832',
  says: 'There is a child protection plan, but the referral is said to have led to no further action.',
  mend: 'Say that the referral led to further action, or move the plan to the episode it belongs to.',
  fields: ['CINdetailsID', 'ReferralNFA', 'LAchildID'],
  needs: ['ChildProtectionPlans', 'CINdetails'],
  from: 2023,
  check({ protectionPlans, episodes }, fault) {
    for (const plan of protectionPlans)
      for (const episode of episodes)
        if (isOfOne(plan, episode) && saysYes(episode.ReferralNFA)) {
          fault(plan, 'LAchildID')
          fault(episode, 'ReferralNFA')
        }
  },
})
