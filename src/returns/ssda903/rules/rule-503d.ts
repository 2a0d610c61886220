import { carriedOver } from '../carried-over.ts'
import { rule } from '../child.ts'

/** The published rule keeps its exception for 2024 to 2025, when part of H5 became K3; it matters where that year is checked again. */
export const rule503D = rule({
  code: '503D',
  says: 'The first episode has a different kind of placement from the one left open at the end of last year.',
  mend: 'Carry the episode over as it was, or say to the Department that last year’s was wrong.',
  fields: ['PLACE'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2026,
  check(child, fault) {
    const carried = carriedOver(child)
    if (!carried || carried.first.PLACE === carried.before.PLACE) return
    const renamed = child.collection.year === 2025 && carried.before.PLACE === 'H5' && carried.first.PLACE === 'K3'
    if (!renamed) fault(carried.first, 'PLACE')
  },
})
