import { rule } from '../child.ts'
import { hasNoNumber } from '../named-provider.ts'
import { isOutOfReach } from '../where-placed.ts'

/** The number is asked of episodes that go on, or ended after this day. */
const NOT_ASKED_TO = '2015-03-31'

export const rule218 = rule({
  code: '218',
  says: 'The Ofsted number of the provider is missing.',
  mend: 'Give the number, or XXXXXXX where it is not known.',
  fields: ['URN'],
  needs: ['Episodes', 'postcodes'],
  from: 2026,
  check({ episodes }, fault) {
    for (const episode of episodes) {
      if (episode.URN !== null || hasNoNumber(episode) || isOutOfReach(episode.PL_LA)) continue
      if (episode.DEC === null || episode.DEC > NOT_ASKED_TO) fault(episode, 'URN')
    }
  },
})
