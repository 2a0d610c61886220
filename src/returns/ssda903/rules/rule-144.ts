import { legalStatus903 } from '../../../vocabulary/codesets/legal-status-903.ts'
import { codesOf } from '../../codes.ts'
import { rule } from '../child.ts'

/** Every status there has been: whether one could still begin in a year is asked by others (446). */
export const rule144 = rule({
  code: '144',
  says: 'The legal status is not one of the codes.',
  fields: ['LS'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    const known = codesOf(legalStatus903)
    for (const episode of episodes) if (episode.LS !== null && !known.has(episode.LS)) fault(episode, 'LS')
  },
})
