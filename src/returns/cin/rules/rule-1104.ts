import { rule } from '../child.ts'
import { markBeforeReferral } from '../episodes.ts'

/** The day of the conference stands with the enquiry that led to it or, where there was none, with the episode: it is asked of both. */
export const rule1104 = rule({
  code: '1104',
  says: 'The initial child protection conference was held before the referral.',
  mend: 'Correct the day that is wrong, or move the conference to the episode it belongs to.',
  fields: ['CINreferralDate', 'DateOfInitialCPC'],
  needs: ['Section47', 'CINdetails'],
  from: 2023,
  check({ enquiries, episodes }, fault) {
    markBeforeReferral(enquiries, 'DateOfInitialCPC', episodes, fault)
    for (const episode of episodes)
      if (episode.DateOfInitialCPC && episode.CINreferralDate && episode.DateOfInitialCPC < episode.CINreferralDate)
        fault(episode, 'DateOfInitialCPC', 'CINreferralDate')
  },
})
