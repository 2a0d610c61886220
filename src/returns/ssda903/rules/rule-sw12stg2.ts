import { rule } from '../child.ts'
import { isShortBreak, runsOn } from '../episodes.ts'

/** With no social worker episode there is no row to mark: that of care on 31 March is. */
export const ruleSW12STG2 = rule({
  code: 'SW12STG2',
  says: 'The child is looked after on 31 March, and no social worker episode is reported.',
  mend: 'Report all of the two years, also those while the child was not looked after.',
  fields: ['SW_DECOM'],
  needs: ['Episodes', 'SWEpisodes'],
  from: 2025,
  check({ episodes, swEpisodes, collection }, fault) {
    if (swEpisodes.length > 0) return
    for (const episode of episodes)
      if (runsOn(episode, collection.to) && !isShortBreak(episode)) fault(episode, 'CHILD')
  },
})
