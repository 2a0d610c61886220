import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'

export const rule393 = rule({
  code: '393',
  says: 'The return does not say whether a girl who was looked after in the year is a mother.',
  mend: 'Give 1 if she is a mother, 0 if she is not.',
  fields: ['MOTHER'],
  needs: ['Header', 'Episodes'],
  from: 2025,
  changed: 'From 2025 sex is F, M or U; before that a girl was 2.',
  check({ header, episodes }, fault) {
    for (const row of header)
      if (row.SEX === 'F' && row.MOTHER === null && episodes.some(each => !isShortBreak(each))) fault(row, 'MOTHER')
  },
})
