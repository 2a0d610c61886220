import { rule } from '../child.ts'
import { eachNext } from '../succession.ts'

const FOR_GOOD: readonly (string | null)[] = ['E2', 'E15']

export const rule437 = rule({
  code: '437',
  says: 'The child is said to have died (E2) or been found to be 18 or over (E15), but there are later episodes.',
  fields: ['REC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    eachNext(episodes, (_, before) => {
      if (FOR_GOOD.includes(before.REC)) fault(before, 'REC')
    })
  },
})
