import { birthday } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

export const rule389 = rule({
  code: '389',
  says: 'The child passed to the care of adult services, but was under 16.',
  fields: ['REC'],
  needs: ['Episodes', 'Header'],
  from: 2023,
  check({ header, episodes }, fault) {
    for (const episode of episodes) {
      const { REC, DEC } = episode
      if (REC === 'E7' && DEC && header.some(({ DOB }) => DOB && DEC < birthday(DOB, 16))) fault(episode, 'REC')
    }
  },
})
