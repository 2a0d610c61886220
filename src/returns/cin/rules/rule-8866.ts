import { referralSource } from '../../../vocabulary/codesets/referral-source.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

const ASKED_SINCE = '2013-04-01'

export const rule8866 = rule({
  code: '8866',
  says: 'Who referred the child is missing, or is not one of the census’s codes.',
  mend: 'It is asked of every referral since 1 April 2013.',
  fields: ['CINreferralDate', 'ReferralSource'],
  needs: ['CINdetails'],
  from: 2023,
  check({ episodes, collection }, fault) {
    const sources = codesIn(referralSource, collection)
    for (const episode of episodes) {
      if (episode.CINreferralDate === null || episode.CINreferralDate < ASKED_SINCE) continue
      if (episode.ReferralSource === null || !sources.has(episode.ReferralSource))
        fault(episode, 'CINreferralDate', 'ReferralSource')
    }
  },
})
