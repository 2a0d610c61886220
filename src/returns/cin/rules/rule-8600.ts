import { rule } from '../child.ts'

export const rule8600 = rule({
  code: '8600',
  says: 'The referral has no date, or came after the census year.',
  fields: ['CINreferralDate'],
  needs: ['CINdetails', 'Header'],
  from: 2023,
  check({ episodes, collection }, fault) {
    for (const episode of episodes)
      if (episode.CINreferralDate === null || episode.CINreferralDate > collection.to) fault(episode, 'CINreferralDate')
  },
})
