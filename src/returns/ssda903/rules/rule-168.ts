import { isPupilNumber } from '../../pupil-number.ts'
import { rule } from '../child.ts'
import { isWhyUnknown } from '../pupil-number.ts'

/** Blank is for rule 442 to judge: a child of short breaks or a care leaver needs no number. */
export const rule168 = rule({
  code: '168',
  says: 'The unique pupil number is neither a number of that kind nor one of the codes UN1 to UN5 for why there is none.',
  fields: ['UPN'],
  needs: ['Header'],
  from: 2023,
  check({ header }, fault) {
    for (const row of header)
      if (row.UPN !== null && !isWhyUnknown(row.UPN) && !isPupilNumber(row.UPN)) fault(row, 'UPN')
  },
})
