import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const breakGlassReview = codeset({
  id: 'break_glass_review',
  title: 'What the review of the opening found',
  source: goldenThreadList,
  codes: [
    { code: 'justified', label: 'Justified' },
    { code: 'training', label: 'Not justified: training given' },
    { code: 'breach', label: 'A breach, reported' },
  ],
})
