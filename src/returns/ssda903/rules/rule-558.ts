import { isGiven } from '../../rule.ts'
import type { Decision } from '../adoption.ts'
import { rule } from '../child.ts'
import { endsInAdoption, latest } from '../episodes.ts'

/** The decision made last; of those of one day or without one, the last in the file. */
const madeLast = (decisions: readonly Decision[]): Decision | undefined => {
  let last: Decision | undefined
  for (const each of decisions) if ((each.DATE_PLACED ?? '') >= (last?.DATE_PLACED ?? '')) last = each
  return last
}

/** Asked where more than one decision was taken back; of a single one 525 asks. */
export const rule558 = rule({
  code: '558',
  says: 'The child was adopted, but the last of several decisions to place the child for adoption is said to be reversed.',
  mend: 'Leave the end of the last decision blank: it stood until the child was adopted.',
  fields: ['DATE_PLACED_CEASED', 'REC'],
  needs: ['Episodes', 'PlacedAdoption'],
  from: 2023,
  check({ episodes, placedAdoption }, fault) {
    if (placedAdoption.length < 2) return
    const episode = latest(episodes) ?? episodes.at(-1)
    const last = madeLast(placedAdoption)
    if (!episode || !last || !endsInAdoption(episode) || !isGiven(last, 'DATE_PLACED_CEASED')) return
    if (placedAdoption.some(each => each !== last && isGiven(each, 'DATE_PLACED_CEASED'))) fault(episode, 'REC')
  },
})
