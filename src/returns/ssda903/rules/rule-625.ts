import { type Episode, rule } from '../child.ts'

/** The episode that ended last; none where one has not ended, since the child is then still looked after. */
const endedLast = (episodes: readonly Episode[]): Episode | undefined => {
  let last: Episode | undefined
  for (const episode of episodes) {
    if (episode.DEC === null) return undefined
    if (last === undefined || episode.DEC > (last.DEC ?? '')) last = episode
  }
  return last
}

export const rule625 = rule({
  code: '625',
  says: 'The date of birth of the mother’s first child is after the end of this year or after she left care.',
  mend: 'Correct the date, or remove it: a child born later is not asked about.',
  fields: ['MC_DOB', 'DEC'],
  needs: ['Episodes', 'Header'],
  from: 2023,
  check({ header, episodes, collection }, fault) {
    for (const row of header) {
      if (row.MC_DOB === null) continue
      const last = endedLast(episodes)
      if (row.MC_DOB <= collection.to && row.MC_DOB <= (last?.DEC ?? collection.to)) continue
      fault(row, 'MC_DOB')
      if (last) fault(last, 'DEC')
    }
  },
})
