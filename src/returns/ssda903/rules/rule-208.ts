import { rule } from '../child.ts'
import { isWhyUnknown } from '../pupil-number.ts'

/** The reason why a number is unknown may change, and the number may become known; a known one neither changes nor is unlearnt. */
export const rule208 = rule({
  code: '208',
  says: 'The unique pupil number is not the one in last year’s return.',
  mend: 'Correct it, or say to the Department that last year’s was wrong.',
  fields: ['UPN'],
  needs: ['Header', 'Header_last'],
  from: 2023,
  check({ header, last }, fault) {
    for (const { UPN: before } of last.header) {
      if (before === null || isWhyUnknown(before)) continue
      for (const row of header) if (row.UPN !== null && row.UPN !== before) fault(row, 'UPN')
    }
  },
})
