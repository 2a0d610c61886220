import { bornOn, hasReached } from '../age.ts'
import { rule } from '../child.ts'

const INDEPENDENT: readonly (string | null)[] = ['E5', 'E6']

export const rule387 = rule({
  code: '387',
  says: 'The child left care to live independently, but was under 14.',
  fields: ['REC'],
  needs: ['Header', 'Episodes'],
  from: 2023,
  check(child, fault) {
    const born = bornOn(child)
    for (const episode of child.episodes)
      if (INDEPENDENT.includes(episode.REC) && hasReached(14, born, episode.DEC) === false) fault(episode, 'REC')
  },
})
