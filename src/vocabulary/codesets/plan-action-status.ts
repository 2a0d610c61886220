import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const planActionStatus = codeset({
  id: 'plan_action_status',
  title: 'Where an action has got to',
  source: goldenThreadList,
  codes: [
    { code: 'not_started', label: 'Not started' },
    { code: 'under_way', label: 'Under way' },
    { code: 'done', label: 'Done' },
    { code: 'partly_done', label: 'Partly done' },
    { code: 'stuck', label: 'Stuck' },
    { code: 'no_longer_needed', label: 'No longer needed' },
  ],
})
