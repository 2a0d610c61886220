import { bornOn, hasReached } from '../age.ts'
import { rule } from '../child.ts'

export const rule460 = rule({
  code: '460',
  says: 'The young person is said to have stayed with the carers at 18 (E17), but the episode ended before the 18th birthday.',
  mend: 'Correct the reason, or the day the episode ended.',
  fields: ['DEC', 'REC'],
  needs: ['Header', 'Episodes'],
  from: 2023,
  check(child, fault) {
    const born = bornOn(child)
    for (const episode of child.episodes)
      if (episode.REC === 'E17' && hasReached(18, born, episode.DEC) === false) fault(episode, 'DEC', 'REC')
  },
})
