import { type Episode, rule } from '../child.ts'

/** A1, A2 and E1 are the codes of years past. */
const ADOPTED: readonly (string | null)[] = ['E1', 'E11', 'E12']
const WITH_FOSTER_CARER: readonly (string | null)[] = ['A2', 'A3', 'A5']
const WITH_OTHERS: readonly (string | null)[] = ['A1', 'A4', 'A6']

const contradicts = ({ PLACE }: Pick<Episode, 'PLACE'>, byFormerCarer: string | null): boolean =>
  (byFormerCarer === '0' && WITH_FOSTER_CARER.includes(PLACE)) || (byFormerCarer === '1' && WITH_OTHERS.includes(PLACE))

export const rule335 = rule({
  code: '335',
  says: 'Whether the child was adopted by a former foster carer does not fit with the last placement.',
  mend: 'A3 and A5 are placements with the foster carer (1), and A4 and A6 are not (0). Correct the one that is wrong.',
  fields: ['PLACE', 'FOSTER_CARE'],
  needs: ['Episodes', 'AD1'],
  from: 2023,
  check({ episodes, ad1 }, fault) {
    for (const adoption of ad1)
      for (const episode of episodes)
        if (ADOPTED.includes(episode.REC) && contradicts(episode, adoption.FOSTER_CARE)) {
          fault(adoption, 'FOSTER_CARE')
          fault(episode, 'PLACE')
        }
  },
})
