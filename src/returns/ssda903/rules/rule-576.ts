import { rule } from '../child.ts'
import { firstSpell } from '../spells.ts'

/** A child with no time missing at all this year has no row of it to mark: the Header’s is. */
export const rule576 = rule({
  code: '576',
  says: 'The child was still missing or away at the end of last year, but this year does not begin with the same time.',
  mend: 'Repeat last year’s start, with the day of return if there is one.',
  fields: ['CHILD'],
  needs: ['Missing', 'Missing_last'],
  from: 2023,
  check({ header, missing, last }, fault) {
    const lost = last.missing.some(
      ({ MIS_START, MIS_END }) =>
        MIS_START !== null && MIS_END === null && !missing.some(each => each.MIS_START === MIS_START),
    )
    const row = lost ? (firstSpell(missing) ?? header[0]) : undefined
    if (row) fault(row, 'CHILD')
  },
})
