import { isUnreadable } from '../../rule.ts'
import { rule } from '../child.ts'

export const rule147 = rule({
  code: '147',
  says: 'The day the episode ended is not a valid date.',
  fields: ['DEC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) if (isUnreadable(episode, 'DEC')) fault(episode, 'DEC')
  },
})
