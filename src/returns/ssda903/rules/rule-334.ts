import { rule } from '../child.ts'
import { beginsCare, latest } from '../episodes.ts'

export const rule334 = rule({
  code: '334',
  says: 'It was decided that the child should be placed for adoption before the latest period of care began.',
  mend: 'Correct the date of the decision, or the day care began.',
  fields: ['DATE_INT', 'DECOM', 'RNE'],
  needs: ['Episodes', 'AD1'],
  from: 2023,
  check({ episodes, ad1 }, fault) {
    if (ad1.length === 0) return
    const began = latest(episodes.filter(beginsCare))
    if (!began?.DECOM) return
    for (const adoption of ad1)
      if (adoption.DATE_INT !== null && adoption.DATE_INT < began.DECOM) {
        fault(adoption, 'DATE_INT')
        fault(began, 'DECOM', 'RNE')
      }
  },
})
