import { rule } from '../child.ts'

/** The limit is of any twelve months; a return shows those of its year. */
export const rule377 = rule({
  code: '377',
  says: 'The child had more than two temporary placements in the year while the usual carers were on holiday (T3).',
  mend: 'Give those after the second the code they have when they are not temporary.',
  fields: ['PLACE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    let holidays = 0
    for (const { PLACE } of episodes) if (PLACE === 'T3') holidays += 1
    if (holidays > 2) for (const episode of episodes) if (episode.PLACE === 'T3') fault(episode, 'PLACE')
  },
})
