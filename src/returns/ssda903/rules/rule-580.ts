import { type RowOf, rule } from '../child.ts'
import { endsCare } from '../episodes.ts'

const isOutOn = ({ MIS_START, MIS_END }: RowOf<'Missing'>, day: string): boolean =>
  MIS_END === day || (MIS_START !== null && MIS_START < day && (MIS_END === null || MIS_END > day))

/** A time missing that ends on the day care ends is ended by it: the child did not come back. */
export const rule580 = rule({
  code: '580',
  says: 'The child was missing or away when care ended, but the reason why it ended is not “any other” (E8).',
  mend: 'Give E8, or the day on which the child came back.',
  fields: ['REC'],
  needs: ['Episodes', 'Missing'],
  from: 2023,
  check({ episodes, missing }, fault) {
    if (missing.length === 0) return
    for (const episode of episodes) {
      const { DEC, REC } = episode
      if (DEC === null || REC === 'E8' || !endsCare(episode)) continue
      if (missing.some(spell => isOutOn(spell, DEC))) fault(episode, 'REC')
    }
  },
})
