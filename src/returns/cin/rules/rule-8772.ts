import { rule } from '../child.ts'
import { saysYes } from '../flags.ts'

const ONLY_WITHOUT_ACTION = 'UN7'

export const rule8772 = rule({
  code: '8772',
  says: 'The reason for no unique pupil number is that no referral led to further action (UN7), but one did.',
  mend: 'Give the number, or another reason why it is not known.',
  fields: ['UPNunknown', 'ReferralNFA'],
  needs: ['ChildIdentifiers', 'CINdetails'],
  from: 2023,
  check({ identifiers, episodes }, fault) {
    for (const person of identifiers) {
      if (person.UPNunknown !== ONLY_WITHOUT_ACTION) continue
      for (const episode of episodes)
        if (!saysYes(episode.ReferralNFA)) {
          fault(person, 'UPNunknown')
          fault(episode, 'ReferralNFA')
        }
    }
  },
})
