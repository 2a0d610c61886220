import { rule } from '../child.ts'
import { earliest, latest } from '../episodes.ts'

export const rule562 = rule({
  code: '562',
  says: 'The first episode began before this year, but is not the last one in last year’s return.',
  mend: 'Begin with the episode that last year’s return ends with, or say to the Department that last year’s was wrong.',
  fields: ['DECOM'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2023,
  check({ episodes, last, collection: { from } }, fault) {
    const first = earliest(episodes)
    if (!first?.DECOM || first.DECOM >= from) return
    if (latest(last.episodes)?.DECOM !== first.DECOM) fault(first, 'DECOM')
  },
})
