import { rule } from '../child.ts'
import { periodsOfCare } from '../episodes.ts'

export const rule504 = rule({
  code: '504',
  says: 'The category of need is not the one with which the child came into care this time.',
  mend: 'Keep the category of the first episode until the child leaves care.',
  fields: ['CIN'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    if (episodes.length < 2) return
    for (const [first, ...more] of periodsOfCare(episodes))
      for (const episode of more) if (episode.CIN !== first?.CIN) fault(episode, 'CIN')
  },
})
