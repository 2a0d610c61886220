import { rule } from '../child.ts'
import { latest } from '../episodes.ts'

const DATES = ['DATE_PLACED', 'DATE_PLACED_CEASED'] as const

export const rule117 = rule({
  code: '117',
  says: 'A decision about placing the child for adoption is dated after the year ended, or after the child left care.',
  mend: 'Correct the date. A decision made after the year ended belongs to next year’s return.',
  fields: ['DATE_PLACED_CEASED', 'DATE_PLACED', 'DEC', 'REC', 'DECOM'],
  needs: ['Episodes', 'PlacedAdoption'],
  from: 2023,
  check({ episodes, placedAdoption, collection }, fault) {
    if (placedAdoption.length === 0) return
    const last = latest(episodes.filter(({ REC }) => REC !== 'X1'))
    const until = last?.DEC && last.DEC < collection.to ? last.DEC : collection.to
    for (const decision of placedAdoption)
      for (const date of DATES)
        if ((decision[date] ?? '') > until) {
          fault(decision, date)
          if (last) fault(last, 'DEC', 'REC')
        }
  },
})
