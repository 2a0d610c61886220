import { rule } from '../child.ts'
import { isOrWasUnaccompanied } from '../unaccompanied.ts'

/** The Department looks back two years; with one year before loaded, a child who was two years ago and not since is not found. */
export const rule406 = rule({
  code: '406',
  says: 'A distance from home is given for a child who is an unaccompanied asylum-seeking child, or was one last year.',
  mend: 'Leave the home postcode blank: the distance is worked out from it.',
  fields: ['PL_DISTANCE'],
  needs: ['Episodes', 'postcodes'],
  from: 2023,
  check(child, fault) {
    if (!isOrWasUnaccompanied(child)) return
    for (const episode of child.episodes) if (episode.PL_DISTANCE !== null) fault(episode, 'PL_DISTANCE')
  },
})
