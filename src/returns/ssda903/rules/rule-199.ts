import { rule } from '../child.ts'
import { earliest, endsInAdoption } from '../episodes.ts'

/** Looks at this year and the one before where that is loaded; an adoption longer ago is not seen. */
export const rule199 = rule({
  code: '199',
  says: 'The child was adopted from care, but later episodes have the same identifier.',
  mend: 'Give the child a new identifier after adoption, or correct the reason why the earlier episode ended.',
  fields: ['CHILD'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes, last }, fault) {
    const adopted = earliest([...last.episodes.filter(endsInAdoption), ...episodes.filter(endsInAdoption)])?.DECOM
    if (!adopted) return
    for (const episode of episodes) if (episode.DECOM !== null && episode.DECOM > adopted) fault(episode, 'CHILD')
  },
})
