import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { placementProvider } from '../../vocabulary/codesets/placement-provider.ts'
import type { placementType } from '../../vocabulary/codesets/placement-type.ts'
import type { Fault } from '../rule.ts'
import type { Child, Episode } from './child.ts'
import type { Provider } from './providers.ts'
import { hasNoProvider } from './temporary-placements.ts'

/** What stands for a number that is not known, or that a placement does not have. */
const NO_NUMBER = 'XXXXXXX'

const UNNUMBERED: ReadonlySet<string | null> = new Set<CodeOf<typeof placementType>>(['P1', 'P3', 'R1', 'R2', 'R5'])

/** Whether a kind of placement has no number at Ofsted: with parents, at work, in a hospital or in custody, for a while, or Other. */
export const hasNoNumber = (episode: Pick<Episode, 'PLACE'>): boolean =>
  UNNUMBERED.has(episode.PLACE) || hasNoProvider(episode)

/** Whether an episode gives a number of Ofsted’s that a provider could have. */
export const namesProvider = ({ URN }: Pick<Episode, 'URN'>): boolean => URN !== null && URN !== NO_NUMBER

const NONE: readonly Provider[] = []

/** The lines of Ofsted’s list with the number that an episode gives: none for a number that is not in it. */
export const providersNamed = ({ URN }: Pick<Episode, 'URN'>, providers: Child['providers']): readonly Provider[] =>
  (URN === null ? undefined : providers.get(URN)) ?? NONE

/** Whether every line of the number had ended before a day, so that none of them could be had on it. */
export const hadAllEnded = (named: readonly Provider[], isOver: (ended_on: string) => boolean): boolean =>
  named.length > 0 && named.every(({ ended_on }) => ended_on !== null && isOver(ended_on))

/** The check of a kind of provider that some kinds of placement cannot have. */
export const notProvidedBy = (
  provider: CodeOf<typeof placementProvider>,
  kinds: readonly CodeOf<typeof placementType>[],
) => {
  const impossible: ReadonlySet<string | null> = new Set(kinds)
  return ({ episodes }: Pick<Child, 'episodes'>, fault: Fault): void => {
    for (const episode of episodes)
      if (episode.PLACE_PROVIDER === provider && impossible.has(episode.PLACE))
        fault(episode, 'PLACE', 'PLACE_PROVIDER')
  }
}
