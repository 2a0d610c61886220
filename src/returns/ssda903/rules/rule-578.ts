import { type Episode, rule } from '../child.ts'

/** An episode whose beginning is not known may have begun. */
const mayRunOn = ({ DECOM, DEC }: Episode, day: string): boolean =>
  (DECOM === null || DECOM <= day) && (DEC === null || DEC > day)

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
      if (hasEnded && !episodes.some(each => mayRunOn(each, MIS_START))) fault(spell, 'MIS_START')
    }
  },
})
