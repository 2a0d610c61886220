import { rule } from '../child.ts'

export const rule8810 = rule({
  code: '8810',
  says: 'There is a reason why the episode was closed, but not the day on which it was.',
  mend: 'Give the day, or leave out the reason if the episode goes on.',
  fields: ['ReasonForClosure', 'CINclosureDate'],
  needs: ['CINdetails'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (episode.ReasonForClosure !== null && episode.CINclosureDate === null)
        fault(episode, 'ReasonForClosure', 'CINclosureDate')
  },
})
