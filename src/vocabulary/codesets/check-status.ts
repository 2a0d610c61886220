import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const checkStatus = codeset({
  id: 'check_status',
  title: 'Where a check has got to',
  source: goldenThreadList,
  codes: [
    { code: 'asked', label: 'Asked' },
    { code: 'returned', label: 'Returned' },
    { code: 'nothing_known', label: 'Returned: nothing known' },
    { code: 'declined', label: 'Declined' },
    { code: 'not_needed', label: 'No longer needed' },
  ],
})
