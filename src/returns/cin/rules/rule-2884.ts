import { rule } from '../child.ts'

/** Of one conference they have the same day, though the two may stand in different episodes: they are compared over the child. */
export const rule2884 = rule({
  code: '2884',
  says: 'The same initial child protection conference is recorded both with a section 47 enquiry and with an episode.',
  mend: 'Leave it with the enquiry, and remove the day from the episode.',
  fields: ['DateOfInitialCPC'],
  needs: ['Section47', 'CINdetails'],
  from: 2023,
  check({ enquiries, episodes }, fault) {
    for (const episode of episodes) {
      if (episode.DateOfInitialCPC === null) continue
      for (const enquiry of enquiries)
        if (enquiry.DateOfInitialCPC === episode.DateOfInitialCPC) {
          fault(enquiry, 'DateOfInitialCPC')
          fault(episode, 'DateOfInitialCPC')
        }
    }
  },
})
