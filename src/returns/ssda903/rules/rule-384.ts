import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'

const LONG_TERM: readonly (string | null)[] = ['U1', 'U4']

export const rule384 = rule({
  code: '384',
  says: 'A placement in a series of short breaks is recorded as long-term fostering (U1 or U4).',
  mend: 'Correct the kind of placement, or the legal status.',
  fields: ['PLACE', 'LS'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (isShortBreak(episode) && LONG_TERM.includes(episode.PLACE)) fault(episode, 'PLACE', 'LS')
  },
})
