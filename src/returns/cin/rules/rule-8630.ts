import { rule } from '../child.ts'

export const rule8630 = rule({
  code: '8630',
  says: 'The episode was closed before the referral that began it.',
  fields: ['CINreferralDate', 'CINclosureDate'],
  needs: ['CINdetails'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) {
      const { CINreferralDate: referred, CINclosureDate: closed } = episode
      if (referred !== null && closed !== null && closed < referred) fault(episode, 'CINreferralDate', 'CINclosureDate')
    }
  },
})
