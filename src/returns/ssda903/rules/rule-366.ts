import { rule } from '../child.ts'
import { beginsCare } from '../episodes.ts'

export const rule366 = rule({
  code: '366',
  says: 'The placement changed in the middle of a short break, or the episode of a short break does not begin with the reason S.',
  mend: 'Give the reason S: each short break is a period of care of its own.',
  fields: ['RNE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) if (episode.LS === 'V3' && !beginsCare(episode)) fault(episode, 'RNE')
  },
})
