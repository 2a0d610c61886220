import { rule } from '../child.ts'
import { latest } from '../episodes.ts'

export const rule1010 = rule({
  code: '1010',
  says: 'The child was still looked after at the end of last year and has no episode this year, but is returned as a care leaver.',
  mend: 'Give the episode that was open, with its end.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  needs: ['Episodes', 'Episodes_last', 'OC3'],
  from: 2023,
  check({ oc3, episodes, last }, fault) {
    if (oc3.length === 0 || episodes.length > 0) return
    const before = latest(last.episodes)
    if (before && before.DEC === null) for (const leaver of oc3) fault(leaver, 'IN_TOUCH', 'ACTIV', 'ACCOM')
  },
})
