import { rule } from '../child.ts'

export const rule8805 = rule({
  code: '8805',
  says: 'The episode was closed, but the reason why is missing.',
  fields: ['CINclosureDate', 'ReasonForClosure'],
  needs: ['CINdetails'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (episode.CINclosureDate !== null && episode.ReasonForClosure === null)
        fault(episode, 'CINclosureDate', 'ReasonForClosure')
  },
})
