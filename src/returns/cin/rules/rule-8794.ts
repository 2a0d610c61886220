import { rule } from '../child.ts'

export const rule8794 = rule({
  code: '8794',
  says: 'The child has the same disability twice.',
  fields: ['Disability'],
  needs: ['Disabilities'],
  from: 2023,
  check({ disabilities }, fault) {
    if (disabilities.length < 2) return
    for (const [code, same] of Map.groupBy(disabilities, ({ Disability }) => Disability))
      if (code !== null && same.length > 1) for (const each of same) fault(each, 'Disability')
  },
})
