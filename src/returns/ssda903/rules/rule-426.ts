import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'

export const rule426 = rule({
  code: '426',
  says: 'The child’s short breaks are recorded one by one and as an agreement in the same year.',
  mend: 'Record the series either as V3 or as V4.',
  fields: ['LS'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    if (!episodes.some(({ LS }) => LS === 'V3') || !episodes.some(({ LS }) => LS === 'V4')) return
    for (const episode of episodes) if (isShortBreak(episode)) fault(episode, 'LS')
  },
})
