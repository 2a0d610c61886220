import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const improvementStatus = codeset({
  id: 'improvement_status',
  title: 'Where an improvement has got to',
  source: goldenThreadList,
  codes: [
    { code: 'not_started', label: 'Not started' },
    { code: 'on_track', label: 'On track' },
    { code: 'at_risk', label: 'At risk' },
    { code: 'behind', label: 'Behind' },
    { code: 'done', label: 'Actions complete' },
    { code: 'evidenced', label: 'Complete and evidenced' },
    { code: 'reopened', label: 'Opened again' },
  ],
})
