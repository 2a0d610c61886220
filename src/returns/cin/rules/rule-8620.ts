import { isInYear } from '../../in-year.ts'
import { rule } from '../child.ts'

export const rule8620 = rule({
  code: '8620',
  says: 'The episode was closed outside the census year.',
  fields: ['CINclosureDate'],
  needs: ['CINdetails', 'Header'],
  from: 2023,
  check({ episodes, collection }, fault) {
    for (const episode of episodes)
      if (episode.CINclosureDate !== null && !isInYear(episode.CINclosureDate, collection))
        fault(episode, 'CINclosureDate')
  },
})
