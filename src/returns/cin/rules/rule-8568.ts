import { rule } from '../child.ts'

const FLAGS: readonly (string | null)[] = ['1', '0', 'true', 'false']

/** Capitals are not taken: a file with them is refused before any rule is run. */
export const rule8568 = rule({
  code: '8568',
  says: 'The return does not say whether the referral led to no further action, or says neither yes nor no.',
  mend: 'Give 1 where it led to none, and 0 where it led to more.',
  fields: ['ReferralNFA'],
  needs: ['CINdetails'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) if (!FLAGS.includes(episode.ReferralNFA)) fault(episode, 'ReferralNFA')
  },
})
