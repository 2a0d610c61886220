import { rule } from '../child.ts'
import { runsOn } from '../episodes.ts'

export const rule578 = rule({
  code: '578',
  says: 'The child went missing or away after care had ended, or on the day it did.',
  fields: ['MIS_START'],
  needs: ['Episodes', 'Missing'],
  from: 2023,
  check({ episodes, missing }, fault) {
    for (const spell of missing) {
      const { MIS_START } = spell
      if (MIS_START === null) continue
      const hasEnded = episodes.some(({ DEC }) => DEC !== null && DEC <= MIS_START)
      if (hasEnded && !episodes.some(each => runsOn(each, MIS_START))) fault(spell, 'MIS_START')
    }
  },
})
