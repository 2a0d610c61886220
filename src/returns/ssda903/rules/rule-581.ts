import { rule } from '../child.ts'

/** On the day care ended the child was still looked after, and 578 asks about it; about a child without episodes, 1012 does. */
export const rule581 = rule({
  code: '581',
  says: 'The child went missing or away on a day when the child was not looked after.',
  fields: ['MIS_START'],
  needs: ['Episodes', 'Missing'],
  from: 2023,
  check({ episodes, missing }, fault) {
    if (episodes.length === 0) return
    for (const spell of missing) {
      const { MIS_START } = spell
      if (MIS_START === null) continue
      const inCare = episodes.some(
        ({ DECOM, DEC }) => DECOM !== null && DECOM <= MIS_START && (DEC === null || DEC >= MIS_START),
      )
      if (!inCare) fault(spell, 'MIS_START')
    }
  },
})
