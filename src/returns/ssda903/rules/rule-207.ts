import { rule } from '../child.ts'

/** A care leaver without episodes need not say it again. */
export const rule207 = rule({
  code: '207',
  says: 'The child was returned as a mother last year, but is not this year.',
  mend: 'Give 1, or say to the Department that last year’s answer was wrong.',
  fields: ['MOTHER'],
  needs: ['Episodes', 'Header', 'Header_last'],
  from: 2023,
  check({ episodes, header, last }, fault) {
    if (episodes.length === 0 || !last.header.some(({ MOTHER }) => MOTHER === '1')) return
    for (const row of header) if (row.MOTHER !== '1') fault(row, 'MOTHER')
  },
})
