import { isPupilNumber } from '../../pupil-number.ts'
import { rule } from '../child.ts'
import { isWhyUnknown } from '../pupil-number.ts'

/** Blank is for rule 442 to judge: a child of short breaks or a care leaver needs no number. */
export const rule168 = rule({
  code: '168',
  says: 'The unique pupil number is not written as one is, and is not one of the codes UN1 to UN5 that say why there is none.',
  mend: 'It has 13 characters. Ask the school for the number again, or give the code.',
  fields: ['UPN'],
  needs: ['Header'],
  from: 2023,
  check({ header }, fault) {
    for (const row of header)
      if (row.UPN !== null && !isWhyUnknown(row.UPN) && !isPupilNumber(row.UPN)) fault(row, 'UPN')
  },
})
