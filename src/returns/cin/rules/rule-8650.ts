import { categoryOfNeed } from '../../../vocabulary/codesets/category-of-need.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule8650 = rule({
  code: '8650',
  says: 'The primary need is not one of the census’s codes.',
  fields: ['PrimaryNeedCode'],
  needs: ['CINdetails'],
  from: 2023,
  check({ episodes, collection }, fault) {
    const needs = codesIn(categoryOfNeed, collection)
    for (const episode of episodes)
      if (episode.PrimaryNeedCode !== null && !needs.has(episode.PrimaryNeedCode)) fault(episode, 'PrimaryNeedCode')
  },
})
