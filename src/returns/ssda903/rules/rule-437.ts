import { rule } from '../child.ts'
import { eachNext } from '../succession.ts'

const FOR_GOOD: readonly (string | null)[] = ['E2', 'E15']

export const rule437 = rule({
  code: '437',
  says: 'The child is said to have died or to have been found to be 18 or over, but there are later episodes.',
  fields: ['REC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    eachNext(episodes, (_, before) => {
      if (FOR_GOOD.includes(before.REC)) fault(before, 'REC')
    })
  },
})
