import { isGiven } from '../../rule.ts'
import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'

export const rule399 = rule({
  code: '399',
  says: 'The child had nothing but short breaks, yet the return says whether the child is a mother or gives reviews, which are not asked for.',
  mend: 'Leave both blank.',
  fields: ['MOTHER', 'LS', 'REVIEW', 'REVIEW_CODE'],
  needs: ['Episodes', 'Header', 'Reviews'],
  from: 2023,
  check({ header, episodes, reviews }, fault) {
    if (episodes.length === 0 || !episodes.every(isShortBreak)) return
    const mothers = header.filter(({ MOTHER }) => MOTHER !== null)
    const reviewed = reviews.filter(each => isGiven(each, 'REVIEW') || each.REVIEW_CODE !== null)
    if (mothers.length + reviewed.length === 0) return
    for (const each of mothers) fault(each, 'MOTHER')
    for (const each of reviewed) fault(each, 'REVIEW', 'REVIEW_CODE')
    for (const each of episodes) fault(each, 'LS')
  },
})
