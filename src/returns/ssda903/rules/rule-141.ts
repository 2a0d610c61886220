import { isUnreadable } from '../../rule.ts'
import { rule } from '../child.ts'

export const rule141 = rule({
  code: '141',
  says: 'The day the episode began is not a valid date.',
  fields: ['DECOM'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) if (isUnreadable(episode, 'DECOM')) fault(episode, 'DECOM')
  },
})
