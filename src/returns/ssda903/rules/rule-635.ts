import { rule } from '../child.ts'

/** One item beside Z1 alone is let pass: the published rule speaks of both. */
export const rule635 = rule({
  code: '635',
  says: 'An authority or a date of an earlier permanence order is given, but no arrangement, or that there was none (Z1).',
  fields: ['LA_PERM', 'DATE_PERM', 'PREV_PERM'],
  needs: ['PrevPerm'],
  from: 2023,
  check({ prevPerm }, fault) {
    for (const earlier of prevPerm) {
      const { PREV_PERM, LA_PERM, DATE_PERM } = earlier
      const [some, both] = [LA_PERM !== null || DATE_PERM !== null, LA_PERM !== null && DATE_PERM !== null]
      if ((PREV_PERM === null && some) || (PREV_PERM === 'Z1' && both))
        fault(earlier, 'LA_PERM', 'DATE_PERM', 'PREV_PERM')
    }
  },
})
