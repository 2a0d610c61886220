import { type RowOf, rule } from '../child.ts'
import { beginsCare } from '../episodes.ts'

/** All three items, or the code for no earlier permanence, after which the other two are not asked. */
const isTold = ({ PREV_PERM, LA_PERM, DATE_PERM }: RowOf<'PrevPerm'>): boolean =>
  PREV_PERM === 'Z1' || (PREV_PERM !== null && LA_PERM !== null && DATE_PERM !== null)

export const rule630 = rule({
  code: '630',
  says: 'The child came into care this year, but what is asked about an earlier permanence arrangement is not complete.',
  mend: 'Give the arrangement with its authority and date, or Z1 where there was none.',
  fields: ['RNE'],
  needs: ['Episodes', 'PrevPerm'],
  from: 2023,
  check({ episodes, prevPerm, collection }, fault) {
    if (prevPerm.some(isTold)) return
    for (const episode of episodes)
      if (beginsCare(episode) && episode.DECOM !== null && episode.DECOM >= collection.from) fault(episode, 'RNE')
  },
})
