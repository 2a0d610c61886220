import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const cinReviewDecision = codeset({
  id: 'cin_review_decision',
  title: 'Decision of a child in need review',
  source: goldenThreadList,
  codes: [
    { code: 'continue', label: 'Carry on with the plan' },
    { code: 'change', label: 'Carry on with a changed plan' },
    { code: 'step_up', label: 'Step up to a strategy discussion' },
    { code: 'legal_advice', label: 'Seek legal advice' },
    { code: 'step_down', label: 'Step down to early help' },
    { code: 'close', label: 'Close' },
  ],
})
