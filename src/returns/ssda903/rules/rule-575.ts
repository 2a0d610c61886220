import { type Episode, rule } from '../child.ts'
import { runsOn } from '../episodes.ts'

/** The placement goes on into another episode where only the legal status changed (L). */
const placementEnds = (episode: Episode, episodes: readonly Episode[]): boolean => {
  const { DEC: end } = episode
  if (end === null) return false
  const goesOn = episodes.find(({ RNE, DECOM, DEC }) => RNE === 'L' && DECOM === end && (DEC === null || DEC > end))
  return goesOn === undefined || placementEnds(goesOn, episodes)
}

export const rule575 = rule({
  code: '575',
  says: 'The placement that the child went missing or away from has ended, but the time missing or away has not.',
  mend: 'End it with the placement, and begin another if the child is missing from the next.',
  fields: ['MIS_END'],
  needs: ['Episodes', 'Missing'],
  from: 2023,
  check({ episodes, missing }, fault) {
    for (const spell of missing) {
      const { MIS_START, MIS_END } = spell
      if (MIS_START === null || MIS_END !== null) continue
      if (episodes.some(each => runsOn(each, MIS_START) && placementEnds(each, episodes))) fault(spell, 'MIS_END')
    }
  },
})
