import { rule } from '../child.ts'

/** The kinds of placement were told apart by who fostered before from this day. */
const ASKED_FROM = '2015-04-01'
const WITH_FORMER_CARERS: readonly (string | null)[] = ['A3', 'A5']
const SAME_CARERS: readonly (string | null)[] = ['S', 'T', 'U']

export const rule217 = rule({
  code: '217',
  says: 'The child is placed for adoption with the foster carer (A3 or A5), but the reason why the episode began says that the carer changed.',
  mend: 'Give the reason S, T or U, or the placement A4 or A6.',
  fields: ['PLACE', 'DECOM', 'RNE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) {
      const { PLACE, DECOM, RNE } = episode
      if (!WITH_FORMER_CARERS.includes(PLACE) || SAME_CARERS.includes(RNE)) continue
      if (DECOM !== null && DECOM >= ASKED_FROM) fault(episode, 'PLACE', 'RNE')
    }
  },
})
