import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const earlyHelpStatus = codeset({
  id: 'early_help_status',
  title: 'Where early help has got to',
  source: goldenThreadList,
  codes: [
    { code: 'requested', label: 'Asked for' },
    { code: 'accepted', label: 'Accepted' },
    { code: 'assessing', label: 'Being assessed' },
    { code: 'plan_open', label: 'Plan open' },
    { code: 'stepped_up', label: 'Stepped up to social care' },
    { code: 'closed', label: 'Closed' },
    { code: 'declined', label: 'Declined by the family' },
  ],
})
