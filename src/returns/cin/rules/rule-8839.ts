import { rule } from '../child.ts'
import { isUnfinished } from '../enquiries.ts'
import { markUnlessOneInEpisode } from '../only-one.ts'

export const rule8839 = rule({
  code: '8839',
  says: 'More than one section 47 enquiry of the episode goes on: no initial conference was held, nor said not to be required.',
  fields: ['DateOfInitialCPC'],
  needs: ['Section47'],
  from: 2023,
  check({ enquiries }, fault) {
    if (enquiries.length < 2) return
    markUnlessOneInEpisode(enquiries.filter(isUnfinished), 'DateOfInitialCPC', fault)
  },
})
