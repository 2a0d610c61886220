import { rule } from '../child.ts'

/** One item beside Z1 alone is let pass: the published rule speaks of both. */
export const rule635 = rule({
  code: '635',
  says: 'There is an authority or a date of an earlier permanence order, but the arrangement is missing or is none (Z1).',
  mend: 'Give the arrangement, or leave the authority and the date blank.',
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
