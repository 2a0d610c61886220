import { rule } from '../child.ts'
import { eachNext } from '../succession.ts'

export const rule501 = rule({
  code: '501',
  says: 'The episode began before the one before it had ended.',
  fields: ['DECOM', 'DEC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    eachNext(episodes, (next, before) => {
      if (next.DECOM !== null && before.DEC !== null && next.DECOM < before.DEC) fault(next, 'DECOM')
    })
  },
})
