import { rule } from '../child.ts'

const BEGINNING = /^(?:SW|XX)/

export const ruleSW02STG1 = rule({
  code: 'SW02STG1',
  says: 'The social worker’s number begins neither with SW, as Social Work England’s numbers do, nor with XX, for a local one.',
  fields: ['SW_ID'],
  needs: ['SWEpisodes'],
  from: 2024,
  check({ swEpisodes }, fault) {
    for (const episode of swEpisodes)
      if (episode.SW_ID !== null && !BEGINNING.test(episode.SW_ID)) fault(episode, 'SW_ID')
  },
})
