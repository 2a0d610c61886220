import { workingDaysAfter } from '../../../vocabulary/calendar/working-days.ts'
import { rule } from '../child.ts'
import { saysYes } from '../flags.ts'

/** A referral has a working day to be decided on: one that led to nothing was over before the year unless it came on the last of them. */
export const rule8569Q = rule({
  code: '8569Q',
  says: 'A referral that led to no further action came more than a working day before the census year.',
  mend: 'Leave the episode out of this return, or say that the referral led to further action.',
  fields: ['ReferralNFA'],
  needs: ['CINdetails', 'Header'],
  from: 2023,
  severity: 'query',
  check({ episodes, collection: { from } }, fault) {
    for (const episode of episodes) {
      const referred = episode.CINreferralDate
      if (referred === null || referred >= from || !saysYes(episode.ReferralNFA)) continue
      if (referred < workingDaysAfter(from, -1)) fault(episode, 'ReferralNFA')
    }
  },
})
