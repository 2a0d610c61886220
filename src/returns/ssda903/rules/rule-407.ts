import { birthday } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

const GUARDIANSHIP: readonly (string | null)[] = ['E45', 'E46', 'E47', 'E48']

export const rule407 = rule({
  code: '407',
  says: 'Care ended by a special guardianship order, but the young person was 18 or over.',
  mend: 'Correct the reason why the episode ended, the day it ended, or the date of birth.',
  fields: ['DEC', 'DOB', 'REC'],
  needs: ['Episodes', 'Header'],
  from: 2023,
  check({ header, episodes }, fault) {
    for (const episode of episodes) {
      const { REC, DEC } = episode
      if (DEC === null || !GUARDIANSHIP.includes(REC)) continue
      for (const child of header) {
        if (child.DOB === null || DEC < birthday(child.DOB, 18)) continue
        fault(episode, 'DEC', 'REC')
        fault(child, 'DOB')
      }
    }
  },
})
