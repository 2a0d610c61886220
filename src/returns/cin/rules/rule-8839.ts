import { rule } from '../child.ts'
import { isUnfinished } from '../enquiries.ts'
import { markUnlessOneInEpisode } from '../only-one.ts'

export const rule8839 = rule({
  code: '8839',
  says: 'An episode has more than one section 47 enquiry still open, with neither an initial conference nor a note that none was required.',
  mend: 'Give the day of the conference, or say that none was required.',
  fields: ['DateOfInitialCPC'],
  needs: ['Section47'],
  from: 2023,
  check({ enquiries }, fault) {
    if (enquiries.length < 2) return
    markUnlessOneInEpisode(enquiries.filter(isUnfinished), 'DateOfInitialCPC', fault)
  },
})
