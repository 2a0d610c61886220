import { bornOn } from '../age.ts'
import { rule } from '../child.ts'
import { earliest } from '../episodes.ts'

export const rule302 = rule({
  code: '302',
  says: 'The first episode began before the child was born.',
  mend: 'Correct the date of birth, or the day the episode began.',
  fields: ['DECOM', 'DOB'],
  needs: ['Header', 'Episodes'],
  from: 2023,
  check(child, fault) {
    const [born, first] = [bornOn(child), earliest(child.episodes)]
    if (born === null || !first?.DECOM || first.DECOM >= born) return
    fault(first, 'DECOM')
    for (const row of child.header) fault(row, 'DOB')
  },
})
