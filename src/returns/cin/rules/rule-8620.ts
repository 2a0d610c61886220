import { isInYear } from '../../in-year.ts'
import { rule } from '../child.ts'

export const rule8620 = rule({
  code: '8620',
  says: 'The episode was closed outside the census year.',
  mend: 'Leave out an episode closed before the year. Leave the day of closing blank where it came after the year.',
  fields: ['CINclosureDate'],
  needs: ['CINdetails', 'Header'],
  from: 2023,
  check({ episodes, collection }, fault) {
    for (const episode of episodes)
      if (episode.CINclosureDate !== null && !isInYear(episode.CINclosureDate, collection))
        fault(episode, 'CINclosureDate')
  },
})
