import { rule } from '../child.ts'
import { saysNo } from '../flags.ts'

/** The latest is counted over every referral, those too that led to no further action. */
export const rule8816 = rule({
  code: '8816',
  says: 'The episode is open, but the child was referred again after it began.',
  mend: 'Close it on or before the day of the later referral.',
  fields: ['CINreferralDate', 'ReferralNFA'],
  needs: ['CINdetails'],
  from: 2023,
  check({ episodes }, fault) {
    if (episodes.length < 2) return
    let latest = ''
    for (const { CINreferralDate } of episodes)
      if (CINreferralDate !== null && CINreferralDate > latest) latest = CINreferralDate
    for (const episode of episodes) {
      const referred = episode.CINreferralDate
      if (referred === null || referred >= latest) continue
      if (episode.CINclosureDate === null && saysNo(episode.ReferralNFA))
        fault(episode, 'CINreferralDate', 'ReferralNFA')
    }
  },
})
