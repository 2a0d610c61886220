import { rule } from '../child.ts'

export const rule148 = rule({
  code: '148',
  says: 'The episode has an end without a reason, or a reason without an end.',
  mend: 'Give both, or leave both blank where the episode goes on.',
  fields: ['DEC', 'REC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) if ((episode.DEC === null) !== (episode.REC === null)) fault(episode, 'DEC', 'REC')
  },
})
