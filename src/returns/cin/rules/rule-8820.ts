import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import type { Collection } from '../../rule.ts'
import { type Episode, rule } from '../child.ts'
import { saysNo } from '../flags.ts'
import { fallsIn } from '../spans.ts'

/** A referral may come on the day that the episode before it is closed. One that led to no action, and was never closed, lasts no time. */
const lastsOver = (episode: Episode, referred: PlainDate, collection: Collection): boolean => {
  const { CINreferralDate: began, CINclosureDate: closed } = episode
  return closed === null
    ? saysNo(episode.ReferralNFA) && fallsIn(referred, began, null, collection)
    : referred < closed && fallsIn(referred, began, closed, collection)
}

export const rule8820 = rule({
  code: '8820',
  says: 'The child was referred while another of the child’s episodes was open.',
  mend: 'Close the earlier episode on or before the day of the next referral.',
  fields: ['CINreferralDate', 'CINclosureDate'],
  needs: ['CINdetails', 'Header'],
  from: 2023,
  check({ episodes, collection }, fault) {
    if (episodes.length < 2) return
    for (const episode of episodes) {
      const referred = episode.CINreferralDate
      if (referred === null) continue
      for (const other of episodes)
        if (other !== episode && lastsOver(other, referred, collection)) {
          fault(episode, 'CINreferralDate')
          fault(other, 'CINreferralDate', 'CINclosureDate')
        }
    }
  },
})
