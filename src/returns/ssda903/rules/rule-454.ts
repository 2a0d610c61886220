import { rule } from '../child.ts'

const NOT_KNOWN = 999.9

export const rule454 = rule({
  code: '454',
  says: 'The placement is more than 350 miles from home.',
  mend: 'Check both postcodes.',
  fields: ['PL_DISTANCE'],
  needs: ['Episodes', 'postcodes'],
  from: 2026,
  check({ episodes }, fault) {
    for (const episode of episodes) {
      const miles = Number(episode.PL_DISTANCE)
      if (miles > 350 && miles !== NOT_KNOWN) fault(episode, 'PL_DISTANCE')
    }
  },
})
